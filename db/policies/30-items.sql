-- May this reader open this item? One function per kind of item; the policy and "who can see this" both call it (F76).

create or replace function opens_note(
  reader uuid, id uuid, author uuid, audience audience, mentorship uuid, mentee uuid,
  pair uuid[], mentees uuid[], reports uuid[], shared uuid[]
) returns boolean language sql immutable parallel safe as $$
  select author = reader
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
  pair uuid[], mentees uuid[], reports uuid[]
) returns boolean language sql stable as $$
  select (author = reader and (audience = 'private' or mentorship = any (pair) or updated <= ended_at(mentorship)))
    or (audience <> 'private' and mentorship = any (pair))
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

-- Everyone who may open one item, for a viewer who may open it, too.
create or replace function who_reads(subject text, subject_id uuid) returns setof uuid
language sql stable security definer set search_path = public as $$
  with readers as (
    select p.id from people p, notes n
    where subject = 'note' and n.id = subject_id and p.deactivated_at is null
      and opens_note(p.id, n.id, n.author_id, n.audience, n.mentorship_id, n.mentee_id,
        pair_of(p.id), mentees_of(p.id), reports_of(p.id), notes_shared_with(p.id))
    union all
    select p.id from people p, action_items a
    where subject = 'action item' and a.id = subject_id and p.deactivated_at is null
      and opens_action_item(p.id, a.author_id, a.audience, a.mentorship_id, a.mentee_id,
        pair_of(p.id), mentees_of(p.id), reports_of(p.id))
    union all
    select p.id from people p, goals g
    where subject = 'goal' and g.id = subject_id and p.deactivated_at is null
      and opens_goal(p.id, g.author_id, g.audience, g.mentorship_id, g.mentee_id, g.updated_at,
        pair_of(p.id), mentees_of(p.id), reports_of(p.id))
    union all
    select p.id from people p, evidence e
    where subject = 'evidence' and e.id = subject_id and p.deactivated_at is null
      and opens_evidence(p.id, e.id, e.person_id, e.author_id, e.audience,
        mentees_of(p.id), reports_of(p.id), evidence_signed_by(p.id), evidence_to_endorse(p.id))
  )
  select id from readers where viewer_id() in (select id from readers)
$$;
