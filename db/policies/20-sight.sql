-- Who stands in which relation to whom, now. Each function answers once per query with an array,
-- and takes the reader as an argument: the policies ask for the viewer, "who can see this" asks for everybody.

create or replace function viewer_id() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('rung.viewer_id', true), '')::uuid $$;

-- Mentorships whose pair items the reader may read: the mentee's for good, the mentor's while they run (R9).
create or replace function pair_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from mentorships
  where period is not null and (mentee_id = reader or (mentor_id = reader and period @> now()))
$$;

-- Mentorships the reader is or was part of.
create or replace function party_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from mentorships where reader in (mentor_id, mentee_id)
$$;

-- Running mentorships of the reader, from either side: where they may write.
create or replace function active_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from mentorships where reader in (mentor_id, mentee_id) and period @> now()
$$;

create or replace function mentees_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct mentee_id), '{}') from mentorships where mentor_id = reader and period @> now()
$$;

create or replace function mentors_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct mentor_id), '{}') from mentorships where mentee_id = reader and period @> now()
$$;

-- The people whose direct manager the reader is today. Further up the line is nobody's business (R3).
create or replace function reports_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(person_id), '{}') from reporting_lines where manager_id = reader and period @> now()
$$;

create or replace function is_admin(reader uuid) returns boolean language sql stable security definer set search_path = public as $$
  select coalesce((select is_admin and deactivated_at is null from people where id = reader), false)
$$;

create or replace function ended_at(mentorship uuid) returns timestamptz language sql stable security definer set search_path = public as $$
  select upper(period) from mentorships where id = mentorship
$$;

create or replace function notes_shared_with(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(note_id), '{}') from note_readers where reader_id = reader
$$;

-- Evidence a sign-off of the reader rests on: a former mentor keeps sight of what they signed off, not of what they sent back.
create or replace function evidence_signed_by(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct e.evidence_id), '{}') from sign_off_evidence e join sign_offs s on s.id = e.sign_off_id
  where s.signer_id = reader and s.decision = 'signed-off'
$$;

-- Items the reader has been asked to endorse, or to weigh as a second rater, and has not answered yet.
create or replace function evidence_to_endorse(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(evidence_id), '{}') from (
    select evidence_id from endorsement_requests where observer_id = reader and answered_at is null
    union select a.evidence_id from second_ratings r join disagreements d on d.id = r.disagreement_id and d.ended_at is null
      join evidence e on e.person_id = d.person_id join evidence_milestones a on a.evidence_id = e.id and a.milestone = d.milestone
      where r.rater_id = reader and r.answered_at is null) x
$$;

-- Is `above` a manager of `person`, at any distance, today (F58)?
create or replace function manages(above uuid, person uuid) returns boolean language sql stable security definer set search_path = public as $$
  with recursive up as (
    select manager_id, 1 as depth from reporting_lines where person_id = person and period @> now()
    union all
    select r.manager_id, depth + 1 from reporting_lines r join up on r.person_id = up.manager_id
    where r.period @> now() and depth < 50
  )
  select exists (select from up where manager_id = above)
$$;

-- Running cadences per mentor, for readers who may know that mentor's load: the mentor, the mentor's manager, admins (R11, section 8).
create or replace function loads_for(reader uuid) returns table (mentor_id uuid, every_days int[]) language sql stable security definer set search_path = public as $$
  select m.mentor_id, array_agg(coalesce((select c.every_days from cadences c where c.mentorship_id = m.id order by c.since desc, c.id limit 1), 14))
  from mentorships m
  where m.period @> now() and reader = viewer_id()
    and (m.mentor_id = reader or m.mentor_id = any (reports_of(reader)) or is_admin(reader))
  group by m.mentor_id
$$;

-- Days on which one side of a running pair was away, for the manager of the mentee: joined and unlabelled, so that nobody
-- learns whose, and no further than tomorrow (a day begins earlier elsewhere). Without it a stall would be flagged inside a mentor's leave (R21, R24).
create or replace function away_in_pairs(reader uuid) returns table (mentorship_id uuid, days datemultirange) language sql stable security definer set search_path = public as $$
  select m.id, range_agg(a.days * daterange(current_date - 500, current_date + 2))
  from mentorships m join (select person_id, days from leaves union all select person_id, days from pauses) a on a.person_id in (m.mentor_id, m.mentee_id)
  where m.period @> now() and reader = viewer_id() and m.mentee_id = any (reports_of(reader))
    and a.days && daterange(current_date - 500, current_date + 2)
  group by m.id
$$;

-- Notes the reader wrote in although somebody else began them.
create or replace function co_written(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(a.note_id), '{}') from note_authors a join notes n on n.id = a.note_id
  where a.person_id = reader and n.author_id <> reader
$$;

-- The calendar day where this person lives; a zone the server does not know counts as UTC.
create or replace function today_of(person uuid) returns date language plpgsql stable security definer set search_path = public as $$
begin
  return (select (now() at time zone zone)::date from people where id = person);
exception when invalid_parameter_value then return (now() at time zone 'UTC')::date;
end $$;

-- Mentorships in which the reader stands in today, on the mentor's calendar (S-7).
create or replace function stand_in_pairs(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(m.id), '{}') from delegations d join mentorships m on m.id = d.mentorship_id
  where d.stand_in_id = reader and d.ended_at is null and m.period @> now() and d.days @> today_of(m.mentor_id)
$$;

create or replace function stand_in_for(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct mentee_id), '{}') from mentorships where id = any (stand_in_pairs(reader))
$$;

-- Whose goals, evidence and standings the reader follows: their mentees, and those they stand in for. No notes.
create or replace function guided_by(reader uuid) returns uuid[] language sql stable security definer set search_path = public as
$$ select mentees_of(reader) || stand_in_for(reader) $$;

-- Group sessions the reader hosts, or is invited to while the mentorship with the host reaches that far (R9).
create or replace function groups_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from (
    select id from session_groups where host_id = reader
    union select s.group_id from sessions s join mentorships m on m.id = s.mentorship_id
      where s.group_id is not null and s.mentee_id = reader and s.state <> 'cancelled'
        and s.starts_at < coalesce(upper(m.period), 'infinity')) x
$$;

-- Who attends a group session, for somebody who attends it, too.
create or replace function group_people(session_group uuid) returns setof uuid language sql stable security definer set search_path = public as $$
  select x.person from (
    select host_id as person from session_groups where id = session_group
    union select s.mentee_id from sessions s join mentorships m on m.id = s.mentorship_id
      where s.group_id = session_group and s.state <> 'cancelled' and s.starts_at < coalesce(upper(m.period), 'infinity')) x
  where session_group = any (groups_of(viewer_id()))
$$;

-- Disagreements for the two they are between, and for whoever was asked to weigh them, while they last (J-8).
create or replace function disagreements_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(d.id), '{}') from disagreements d
  where reader in (d.person_id, d.raised_by)
    or (d.mentor_id = reader and d.person_id = any (mentees_of(reader)))
    or (d.ended_at is null and exists (select from second_ratings r where r.disagreement_id = d.id and r.rater_id = reader and not r.declined))
$$;

-- The words a second rater was asked to weigh: standings, sign-offs and answers of a check-in that somebody disagrees with.
create or replace function words_to_weigh(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(coalesce(d.standing_event_id, d.sign_off_id, d.rating_id)), '{}') from disagreements d
  join second_ratings r on r.disagreement_id = d.id
  where r.rater_id = reader and not r.declined and d.ended_at is null
$$;

-- When the halves of a check-in open: once both are in, else 14 days after the first (R15). By the clock of the
-- transaction that asks, so that one page never sees half of it.
create or replace function revealed_at(check_in uuid) returns timestamptz language sql stable security definer set search_path = public as $$
  select least(case when count(*) = 2 then max(h.handed_in_at) end, min(h.handed_in_at) + interval '336 hours')
  from check_in_halves h where h.check_in_id = check_in
$$;

-- Check-ins whose halves the reader may compare: of their own pairs, and only after the reveal (sight-5).
create or replace function revealed_to(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(c.id), '{}') from check_ins c
  where c.mentorship_id = any (pair_of(reader)) and revealed_at(c.id) <= now()
$$;

-- Has this person a check-in in which both gave their half? A gate asks for no more than that, on behalf of those
-- who read the standings; what was answered stays with the two (section 8).
create or replace function check_in_on_record(person uuid) returns boolean language sql stable security definer set search_path = public as $$
  select (person = viewer_id() or person = any (guided_by(viewer_id())) or person = any (reports_of(viewer_id())))
    and exists (select from check_ins c where c.mentee_id = person and revealed_at(c.id) <= now()
      and (select count(*) from check_in_halves h where h.check_in_id = c.id and not h.after_reveal) = 2)
$$;
