-- Replay: how things stood at a moment (F49, R14, DM3). A record counts from the moment it was known: it had happened,
-- and it was written down. Who reads it follows from today's relations, as everywhere: the past opens nothing.

-- Whose standings the viewer reads: what the policy on `standing` says, for those of a past moment.
create or replace function reads_standings_of(person uuid) returns boolean language sql stable security definer set search_path = public as $$
  select person = viewer_id() or person = any (guided_by(viewer_id())) or person = any (reports_of(viewer_id()))
$$;

-- The standings of that moment under the framework in force then, as the table `standing` keeps them for the present.
create or replace function standings_at(person uuid, moment timestamptz) returns setof standing
language sql stable security definer set search_path = public as $$
  select s.* from standings_under(person, framework_in_force(moment), moment) s where (select reads_standings_of(person))
$$;

-- How they came about: every change known by then whose milestone still meant the same, and what was carried into that
-- framework (R19), each at the moment it was judged, in the order in which they took effect. No words.
create or replace function standing_changes(person uuid, moment timestamptz)
returns table (event_id uuid, milestone text, standing standing_word, since timestamptz)
language sql stable security definer set search_path = public as $$
  with carried as (select s.event_id, s.milestone, s.standing, s.since from standings_at(person, moment) s where s.carried is not null),
  told as (select e.id, e.milestone, e.standing, e.happened_at from standing_events e
    where e.person_id = person and e.happened_at <= moment and e.recorded_at <= moment and e.id not in (select c.event_id from carried c)
      and same_meaning(e.milestone, e.framework_version_id, framework_in_force(moment)) and (select reads_standings_of(person)))
  select x.* from (select * from told union all select * from carried) x (event_id, milestone, standing, since)
  join standing_events e on e.id = x.event_id order by x.since, e.ordinal, x.milestone
$$;

-- Was this session known as held by then? Its own log says so; one without a log was written down as what it was.
-- Asked only about a session whose dates the viewer reads.
create or replace function held_by(session uuid, moment timestamptz) returns boolean language sql stable security definer set search_path = public as $$
  select s.recorded_at <= moment and coalesce(
      (select e.state = 'held' from session_events e where e.session_id = s.id and e.happened_at <= moment and e.recorded_at <= moment
        order by e.recorded_at desc, e.happened_at desc limit 1),
      s.state = 'held' and not exists (select from session_events e where e.session_id = s.id))
  from sessions s where s.id = session and (
    s.mentorship_id = any (party_of(viewer_id())) or s.mentee_id = any (reports_of(viewer_id())) or is_admin(viewer_id()))
$$;

-- How many goals that the team may read ran at that moment; for the manager, who reads that number of today (section 8).
create or replace function open_goals_at(person uuid, moment timestamptz) returns integer language sql stable security definer set search_path = public as $$
  select count(*)::int from goals g where g.mentee_id = person and g.audience = 'team' and person = any (reports_of(viewer_id()))
    and (select e.to_state from goal_events e where e.goal_id = g.id and e.happened_at <= moment and e.recorded_at <= moment
      order by e.recorded_at desc, e.happened_at desc limit 1) in ('active', 'blocked', 'suspended')
$$;

-- The same question as `check_in_on_record`, about a moment that is over.
create or replace function check_in_on_record_at(person uuid, moment timestamptz) returns boolean language sql stable security definer set search_path = public as $$
  select reads_standings_of(person) and exists (select from check_ins c where c.mentee_id = person and revealed_at(c.id) <= now()
    and (select count(*) from check_in_halves h where h.check_in_id = c.id and not h.after_reveal and h.handed_in_at <= moment) = 2)
$$;
