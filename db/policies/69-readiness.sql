-- What leads up to a gate: opportunities, waivers, level talks; and disagreements about a standing (R15, R35, F8, F9, F40, S26).

create or replace function standing_of(person uuid, code text) returns standing_word
language sql stable security definer set search_path = public as $$
  select standing from standing where person_id = person and milestone = code
$$;

-- The level of somebody today: the latest agreed or stated one, or the lowest of the framework; a level that is switched off
-- stands for the one below it.
create or replace function level_of(person uuid, version uuid) returns text
language sql stable security definer set search_path = public as $$
  with ladder as (select l.code, l.position, coalesce(d ->> 'enabled', 'true') = 'true' as enabled
    from framework_versions f join levels l on l.framework = f.framework and l.version = f.version
    left join jsonb_array_elements(f.document -> 'levels') d on d ->> 'code' = l.code where f.id = level_of.version),
  stated as (select l.level from person_levels l where l.person_id = person and l.since <= current_date order by l.since desc limit 1)
  select coalesce(
    (select a.code from ladder a, ladder own, stated where own.code = stated.level and a.enabled and a.position <= own.position
      order by a.position desc limit 1),
    (select code from ladder where enabled order by position limit 1))
$$;

create or replace function guard_opportunity() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if standing_of(new.person_id, new.milestone) = 'met' then perform refuse('This milestone is met already.'); end if;
  return new;
end $$;
create or replace trigger guard before insert on opportunity_requests for each row execute function guard_opportunity();

-- A waiver needs a gate that allows one, a standing *no opportunity yet*, and room below the gate's own limit (F8, F9).
create or replace function guard_waiver() returns trigger language plpgsql security definer set search_path = public as $$
declare gate jsonb;
begin
  perform refuse_old_framework(new.framework_version_id);
  -- Two waivers at once, or a waiver and a sign-off, queue here.
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text, 17));
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || new.milestone, 16));
  if standing_of(new.person_id, new.milestone) is distinct from 'no-opportunity-yet' then
    perform refuse('Only a milestone that had no opportunity yet can be waived.');
  end if;
  select g into gate from framework_versions f, jsonb_array_elements(coalesce(f.gates, f.document -> 'gates')) g
    where f.id = new.framework_version_id and g ->> 'from' = level_of(new.person_id, f.id) and g -> 'milestones' ? new.milestone;
  if coalesce((gate ->> 'waivers')::int, 0) = 0 then perform refuse('The gate ahead does not ask for this milestone, or waives nothing.'); end if;
  if (select count(*) from waivers w where w.person_id = new.person_id and w.lifted_at is null) >= (gate ->> 'waivers')::int then
    perform refuse(format('At most %s milestones of this gate can be waived.', gate ->> 'waivers'));
  end if;
  return new;
end $$;
create or replace trigger guard before insert on waivers for each row execute function guard_waiver();

-- A waiver ends with the standing it rests on, when somebody says another one; a change of wording ends nothing.
create or replace function lift_waiver() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.standing <> 'no-opportunity-yet' then
    update waivers set lifted_at = now() where person_id = new.person_id and milestone = new.milestone and lifted_at is null;
  end if;
  return null;
end $$;
drop trigger if exists waiver on standing;
create or replace trigger waiver after insert on standing_events for each row execute function lift_waiver();

-- Milestones of one competency at one level.
create or replace function milestones_at(version uuid, competency_code text, level_code text) returns text[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(m.code), '{}') from framework_versions f
  join milestones m on m.framework = f.framework and m.version = f.version
  where f.id = milestones_at.version and m.competency = competency_code and m.level = level_code
$$;

-- Whether all of these are met in the wording in force, and there is at least one.
create or replace function all_met(person uuid, codes text[]) returns boolean
language sql stable security definer set search_path = public as $$
  select cardinality(codes) > 0 and not exists (select from unnest(codes) c(code)
    where not exists (select from standing s where s.person_id = person and s.milestone = c.code and s.standing = 'met' and not s.to_confirm))
$$;

-- Whether a person meets the gate ahead of them: `readinessOf` once more, where no program can go round it (framework.md 4, F8).
create or replace function meets_gate(person uuid, version uuid) returns boolean
language sql stable security definer set search_path = public as $$
  with gate as (select g from framework_versions f, jsonb_array_elements(coalesce(f.gates, f.document -> 'gates')) g
    where f.id = meets_gate.version and g ->> 'from' = level_of(person, meets_gate.version))
  select exists (select from gate) and not exists (
    select from gate, jsonb_array_elements_text(g -> 'milestones') m(code)
    where not all_met(person, array[m.code]) and not (standing_of(person, m.code) = 'no-opportunity-yet'
      and exists (select from waivers w where w.person_id = person and w.milestone = m.code and w.lifted_at is null)))
  and not exists (
    select from gate, jsonb_array_elements(g -> 'floors') f, jsonb_array_elements_text(f -> 'all') c(code)
    where not all_met(person, milestones_at(meets_gate.version, c.code, g ->> 'to')))
  and not exists (
    select from gate, jsonb_array_elements(g -> 'floors') f, jsonb_array_elements(f -> 'any') a
    where (select count(*) from jsonb_array_elements_text(a -> 'of') c(code)
      where all_met(person, milestones_at(meets_gate.version, c.code, g ->> 'to'))) < (a ->> 'atLeast')::int)
  and not exists (
    select from gate, jsonb_array_elements_text(g -> 'onRecord') o(what)
    where not case o.what when 'check-in' then check_in_on_record(person)
      when 'observer' then exists (select from evidence e join evidence_milestones a on a.evidence_id = e.id
        where e.person_id = person and e.kind = 'O' and e.redacted_at is null
          and not exists (select from evidence x where x.corrects_id = e.id)) else false end)
$$;

-- A talk is about the level somebody has and another one of the framework; its day has come, and follows the last level's.
create or replace function guard_talk() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  perform refuse_old_framework(new.framework_version_id);
  if new.from_level is distinct from level_of(new.person_id, new.framework_version_id) or new.to_level = new.from_level
    or not exists (select from levels l join framework_versions f on f.framework = l.framework and f.version = l.version
      where f.id = new.framework_version_id and l.code = new.to_level) then
    perform refuse('The talk is about the next level.');
  end if;
  if new.held_on > ((now() + interval '14 hours') at time zone 'UTC')::date then perform refuse('That day has not come yet.'); end if;
  if new.held_on <= (select max(since) from person_levels l where l.person_id = new.person_id) then
    perform refuse('A level was recorded on that day or after it.');
  end if;
  if new.outcome = 'agreed' and not meets_gate(new.person_id, new.framework_version_id) then
    perform refuse('The gate is not met. A level follows from it.');
  end if;
  return new;
end $$;
create or replace trigger guard before insert on level_talks for each row execute function guard_talk();

-- Acknowledged: the level is agreed from the day of the talk on.
create or replace function agree_level() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.acknowledged_at is not null and old.acknowledged_at is null and new.outcome = 'agreed' then
    insert into person_levels (person_id, level, origin, since, recorded_by)
      values (new.person_id, new.to_level, 'agreed', new.held_on, new.manager_id);
    update waivers set lifted_at = now() where person_id = new.person_id and lifted_at is null;
  end if;
  return null;
end $$;
create or replace trigger agree after update on level_talks for each row execute function agree_level();

-- One disagrees with the other's latest word, not with one's own and not with an old one.
create or replace function guard_disagreement() returns trigger language plpgsql security definer set search_path = public as $$
declare said_by uuid;
begin
  if new.standing_event_id is not null then
    select e.actor_id into said_by from standing s join standing_events e on e.id = s.event_id
      where (s.person_id, s.milestone, s.event_id) = (new.person_id, new.milestone, new.standing_event_id);
  elsif new.rating_id is not null then
    -- Said of the one milestone that both answered differently, once both can read it, and before the talk has ended.
    select r.rater_id into said_by from ratings r join check_ins c on c.id = r.check_in_id join mentorships m on m.id = c.mentorship_id
      join ratings mine on mine.check_in_id = r.check_in_id and mine.milestone = r.milestone and mine.rater_id = new.raised_by
      where r.id = new.rating_id and (m.mentee_id, m.mentor_id, r.milestone) = (new.person_id, new.mentor_id, new.milestone)
        and r.answer <> mine.answer and c.closed_at is null and c.id = any (revealed_to(new.raised_by)) and m.period @> now();
  else
    select o.signer_id into said_by from sign_offs o
      where (o.id, o.person_id, o.milestone, o.decision) = (new.sign_off_id, new.person_id, new.milestone, 'back');
  end if;
  if said_by is null then perform refuse('Something else has been said about it since. Look again.'); end if;
  if said_by = new.raised_by then perform refuse('These are your own words.'); end if;
  return new;
end $$;
create or replace trigger guard before insert on disagreements for each row execute function guard_disagreement();

-- Each side says for itself how it ends; when both say the same, it has ended.
create or replace function guard_ending_of_disagreement() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and ((new.mentee_ends is distinct from old.mentee_ends and viewer_id() <> old.person_id)
    or (new.mentor_ends is distinct from old.mentor_ends and viewer_id() <> old.mentor_id)) then
    perform refuse('Each of the two says it for themselves.');
  end if;
  new.ended_at := case when new.mentee_ends = new.mentor_ends then now() end;
  return new;
end $$;
create or replace trigger guard_ending before update on disagreements for each row execute function guard_ending_of_disagreement();

-- Why somebody cannot weigh a disagreement between these two: a stake of their own; null when there is none.
create or replace function second_rater_refusal(disagreement uuid, rater uuid) returns text
language sql stable security definer set search_path = public as $$
  select case
    when rater in (d.person_id, d.mentor_id) then 'A second rater is somebody else than the two.'
    when not exists (select from people p where p.id = rater and p.deactivated_at is null) then 'Choose somebody from the list.'
    when manages(rater, d.person_id) or manages(rater, d.mentor_id) then 'Whoever manages one of the two has a stake in it.'
    when manages(d.mentor_id, rater) or manages(d.person_id, rater) then 'Whoever reports to one of the two has a stake in it.'
    when exists (select from mentorships m where m.period @> now() and ((m.mentor_id, m.mentee_id) in ((d.mentor_id, rater), (rater, d.mentor_id))
      or (m.mentor_id, m.mentee_id) = (d.person_id, rater))) then 'Whoever is paired with one of the two has a stake in it.'
  end from disagreements d where d.id = disagreement and d.id = any (disagreements_of(viewer_id()))
$$;

create or replace function guard_second_rating() returns trigger language plpgsql security definer set search_path = public as $$
declare why text;
begin
  if viewer_id() is null then return new; end if;
  if tg_op = 'INSERT' then
    why := second_rater_refusal(new.disagreement_id, new.rater_id);
    if why is not null then perform refuse(why); end if;
    return new;
  end if;
  if exists (select from disagreements d where d.id = old.disagreement_id and d.ended_at is not null) then
    perform refuse('The two have ended it meanwhile.');
  end if;
  if not new.declined and (new.word is null or new.reason is null) then perform refuse('Say how you see it and why, or decline.'); end if;
  new.answered_at := now();
  return new;
end $$;
create or replace trigger guard before insert or update on second_ratings for each row execute function guard_second_rating();
