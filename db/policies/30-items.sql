-- May this reader open this item? One function per kind of item; the policy and "who can see this" both call it (F76).

-- Earlier forms of these functions; the policies that call them are written anew in the next file.
drop function if exists opens_note(uuid, uuid, uuid, audience, uuid, uuid, uuid[], uuid[], uuid[], uuid[]) cascade;
drop function if exists opens_goal(uuid, uuid, audience, uuid, uuid, timestamptz, uuid[], uuid[], uuid[]) cascade;

-- Own means wrote or co-wrote; the latter outlives the mentorship, too (R9).
create or replace function opens_note(
  reader uuid, id uuid, author uuid, audience audience, mentorship uuid, mentee uuid,
  pair uuid[], mentees uuid[], reports uuid[], shared uuid[], co uuid[]
) returns boolean language sql immutable parallel safe as $$
  select author = reader
    or id = any (co)
    or (audience <> 'private' and mentorship = any (pair))
    or (audience = 'team' and (mentee = any (mentees) or mentee = any (reports)))
    or id = any (shared)
$$;

create or replace function opens_action_item(
  reader uuid, author uuid, audience audience, mentorship uuid, mentee uuid, pair uuid[], mentees uuid[], reports uuid[]
) returns boolean language sql immutable parallel safe as $$
  select author = reader
    or (audience <> 'private' and mentorship = any (pair))
    or (audience = 'team' and (mentee = any (mentees) or mentee = any (reports)))
$$;

-- A former mentor keeps a goal they wrote only as it was at the end.
create or replace function opens_goal(
  reader uuid, author uuid, audience audience, mentorship uuid, mentee uuid, updated timestamptz,
  pair uuid[], mentees uuid[], reports uuid[], standing_in uuid[]
) returns boolean language sql stable as $$
  select (author = reader and (audience = 'private' or mentorship = any (pair) or updated <= ended_at(mentorship)))
    or (audience <> 'private' and (mentorship = any (pair) or mentorship = any (standing_in)))
    or (audience = 'team' and (mentee = any (mentees) or mentee = any (reports)))
$$;

create or replace function opens_evidence(
  reader uuid, id uuid, person uuid, author uuid, audience audience, mentees uuid[], reports uuid[], signed uuid[], asked uuid[]
) returns boolean language sql immutable parallel safe as $$
  select author = reader
    or (person = reader and (audience <> 'private' or author = reader))
    or (audience <> 'private' and person = any (mentees))
    or (audience = 'team' and person = any (reports))
    or (audience <> 'private' and id = any (signed))
    or (audience <> 'private' and id = any (asked))
$$;

-- Everybody who can stand in some relation to this mentee: few, so that nobody else has to be asked.
create or replace function near(mentee uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select mentee
  union select mentor_id from mentorships where mentee_id = mentee
  union select manager_id from reporting_lines where person_id = mentee
  union select d.stand_in_id from delegations d join mentorships m on m.id = d.mentorship_id where m.mentee_id = mentee
$$;

-- Everyone who may open one item, for a viewer who may open it, too.
create or replace function who_reads(subject text, subject_id uuid) returns setof uuid
language sql stable security definer set search_path = public as $$
  with readers as (
    select p.id from notes n join people p on p.id in (
      select near(n.mentee_id) union select n.author_id union select reader_id from note_readers where note_id = n.id
      union select person_id from note_authors where note_id = n.id)
    where subject = 'note' and n.id = subject_id and p.deactivated_at is null
      and opens_note(p.id, n.id, n.author_id, n.audience, n.mentorship_id, n.mentee_id,
        pair_of(p.id), mentees_of(p.id), reports_of(p.id), notes_shared_with(p.id), co_written(p.id))
    union all
    select p.id from action_items a join people p on p.id in (select near(a.mentee_id) union select a.author_id)
    where subject = 'action item' and a.id = subject_id and p.deactivated_at is null
      and opens_action_item(p.id, a.author_id, a.audience, a.mentorship_id, a.mentee_id,
        pair_of(p.id), mentees_of(p.id), reports_of(p.id))
    union all
    select p.id from agenda_items a join people p on p.id in (select near(a.mentee_id) union select a.author_id)
    where subject = 'agenda item' and a.id = subject_id and p.deactivated_at is null
      and opens_action_item(p.id, a.author_id, a.audience, a.mentorship_id, a.mentee_id, pair_of(p.id), '{}', '{}')
    union all
    select p.id from goals g join people p on p.id in (select near(g.mentee_id) union select g.author_id)
    where subject = 'goal' and g.id = subject_id and p.deactivated_at is null
      and opens_goal(p.id, g.author_id, g.audience, g.mentorship_id, g.mentee_id, g.updated_at,
        pair_of(p.id), guided_by(p.id), reports_of(p.id), stand_in_pairs(p.id))
    union all
    select p.id from evidence e join people p on p.id in (
      select near(e.person_id) union select e.author_id
      union select s.signer_id from sign_off_evidence x join sign_offs s on s.id = x.sign_off_id where x.evidence_id = e.id
      union select q.observer_id from endorsement_requests q where q.evidence_id = e.id
      union select r.rater_id from evidence_milestones a join disagreements d on d.person_id = e.person_id and d.milestone = a.milestone
        join second_ratings r on r.disagreement_id = d.id where a.evidence_id = e.id)
    where subject = 'evidence' and e.id = subject_id and p.deactivated_at is null
      and opens_evidence(p.id, e.id, e.person_id, e.author_id, e.audience,
        guided_by(p.id), reports_of(p.id), evidence_signed_by(p.id), evidence_to_endorse(p.id))
  )
  select id from readers where viewer_id() in (select id from readers)
$$;
