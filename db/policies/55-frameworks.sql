-- Which framework is in force, and what a standing is worth under it (R19). Nothing here changes what was judged:
-- events and sign-offs keep the version they were made under, and `standing` is worked out from them anew.

-- Installations from before this table: each version was in force from the day it was published.
insert into frameworks_in_force (version_id, since)
  select id, published_at from framework_versions where not exists (select from frameworks_in_force);

-- The framework in force at an instant; before the first one, that first one. Today's when no instant is given.
create or replace function framework_in_force(at timestamptz default 'infinity') returns uuid
language sql stable security definer set search_path = public as $$
  select coalesce(
    (select version_id from frameworks_in_force where since <= at order by since desc, id limit 1),
    (select version_id from frameworks_in_force order by since, id limit 1))
$$;

-- The next ones read as whoever asks, so that nobody works out standings they may not see.
-- A version with all those it follows; `back` counts steps towards the first one.
create or replace function framework_chain(version uuid) returns table (id uuid, back int)
language sql stable set search_path = public as $$
  with recursive chain as (
    select f.id, f.follows_id, 0 as back from framework_versions f where f.id = framework_chain.version
    union all select f.id, f.follows_id, c.back + 1 from framework_versions f join chain c on f.id = c.follows_id)
  select c.id, c.back from chain c
$$;

-- The changes of a version that move standings. What stands in the place of a retired milestone means what it meant.
create or replace function heavy_edges(version uuid) returns table (kind text, from_codes text[], to_codes text[])
language sql stable set search_path = public as $$
  select c ->> 'kind', array(select jsonb_array_elements_text(c -> 'from')),
    case when c ->> 'kind' = 'retired' then '{}' else array(select jsonb_array_elements_text(c -> 'to')) end
  from framework_versions f, jsonb_array_elements(f.document -> 'changes') c
  where f.id = heavy_edges.version and c ->> 'kind' in ('redefined', 'split', 'merged', 'retired')
$$;

-- Does a code mean the same under two versions? No step that leads from one to the other redefines, splits, merges or retires it.
create or replace function same_meaning(code text, one uuid, other uuid) returns boolean
language sql stable set search_path = public as $$
  select one = other or not exists (
    select from framework_versions v, heavy_edges(v.id) e
    where code = any (e.from_codes || e.to_codes)
      and (v.id in (select c.id from framework_chain(one) c)) <> (v.id in (select c.id from framework_chain(other) c)))
$$;

-- Does a sign-off under this version speak of what the code means today? Not while its version is rolled back.
create or replace function means_today(code text, version uuid) returns boolean
language sql stable set search_path = public as $$
  select case when version = framework_in_force() then true
    else version in (select c.id from framework_chain(framework_in_force()) c)
      and same_meaning(code, version, framework_in_force()) end
$$;

-- Standings of one person after the step to a version: redefined and split ones wait to be confirmed, merged ones need all parts,
-- retired ones go into history.
create or replace function carried_over(state standing[], version uuid) returns standing[]
language sql stable set search_path = public as $$
  with edges as (select * from heavy_edges(version)),
  judged as (select s.*, coalesce(s.under, f.version) as judged_under, coalesce(s.from_milestone, s.milestone) as judged_as
    from unnest(state) s join standing_events v on v.id = s.event_id join framework_versions f on f.id = v.framework_version_id),
  moved as (
    select s.*, 0 as place from unnest(state) s where not exists (select from edges e where s.milestone = any (e.from_codes))
    union all
    select s.person_id, t.code, s.standing, s.event_id, s.since, e.kind, s.standing = 'met', s.judged_under, s.judged_as, 1
    from judged s join edges e on e.kind in ('redefined', 'split') and s.milestone = any (e.from_codes), unnest(e.to_codes) t (code)
    union all
    select p.person_id, e.to_codes[1], p.standing, p.event_id, p.since, e.kind,
      p.standing = 'met' and w.waits, p.judged_under, p.judged_as, 1
    from edges e cross join lateral (
      select case when count(*) filter (where s.standing = 'met') = cardinality(e.from_codes) then 'met'
          when bool_or(s.standing = 'not-yet') then 'not-yet'
          when count(*) filter (where s.standing = 'no-opportunity-yet') = cardinality(e.from_codes) then 'no-opportunity-yet' end as word,
        bool_or(s.to_confirm) as waits
      from judged s where s.milestone = any (e.from_codes)) w
    cross join lateral (select s.* from judged s where s.milestone = any (e.from_codes) and s.standing::text = w.word
      order by s.since desc, s.milestone limit 1) p
    where e.kind = 'merged')
  select coalesce(array_agg((m.person_id, m.milestone, m.standing, m.event_id, m.since, m.carried, m.to_confirm, m.under, m.from_milestone)::standing), '{}')
  from (select distinct on (milestone) * from moved order by milestone, place, since desc) m
$$;

-- Was this sign-off taken back by then? What it had completed is worth nothing since.
create or replace function taken_back(sign_off uuid, at timestamptz) returns boolean
language sql stable set search_path = public as $$
  select exists (select from sign_offs w where w.withdraws_id = sign_off and w.decision = 'withdrawn'
    and w.happened_at <= at and w.recorded_at <= at)
$$;

-- What was judged under a version itself stands over what was carried into it.
create or replace function judged_under(state standing[], who uuid, version uuid, at timestamptz) returns standing[]
language sql stable set search_path = public as $$
  with latest as (
    select distinct on (e.milestone) e.milestone, e.standing, e.id, e.happened_at from standing_events e
    where e.person_id = who and e.framework_version_id = version and e.happened_at <= at and e.recorded_at <= at and not taken_back(e.sign_off_id, at)
    order by e.milestone, e.happened_at desc, e.ordinal desc)
  select coalesce(array_agg(case
    when n.id is not null and (s.milestone is null or s.carried is not null or n.happened_at >= s.since)
      then (who, n.milestone, n.standing, n.id, n.happened_at, null, false, null, null)::standing
    else (s.person_id, s.milestone, s.standing, s.event_id, s.since, s.carried, s.to_confirm, s.under, s.from_milestone)::standing end), '{}')
  from unnest(state) s full join latest n on n.milestone = s.milestone
$$;

-- What was judged under a version that was rolled back: a sign-off waits to be confirmed where nothing else is met,
-- another word counts where the milestone means the same. The rest stays in history.
create or replace function judged_elsewhere(state standing[], who uuid, version uuid, at timestamptz) returns standing[]
language sql stable set search_path = public as $$
  with latest as (
    select distinct on (e.milestone) e.milestone, e.standing, e.id, e.happened_at, e.framework_version_id, f.version
    from standing_events e join framework_versions f on f.id = e.framework_version_id
    where e.person_id = who and e.happened_at <= at and e.recorded_at <= at and not taken_back(e.sign_off_id, at)
      and e.framework_version_id not in (select c.id from framework_chain(judged_elsewhere.version) c)
      and exists (select from milestones m join framework_versions now on now.framework = m.framework and now.version = m.version
        where now.id = judged_elsewhere.version and m.code = e.milestone)
    order by e.milestone, e.happened_at desc, e.ordinal desc)
  select coalesce(array_agg(case
    when n.standing = 'met' and (s.milestone is null or (s.standing <> 'met' and n.happened_at > s.since))
      then (who, n.milestone, n.standing, n.id, n.happened_at, 'later', true, n.version, n.milestone)::standing
    when n.standing <> 'met' and (s.milestone is null or n.happened_at > s.since)
      and same_meaning(n.milestone, n.framework_version_id, judged_elsewhere.version)
      then (who, n.milestone, n.standing, n.id, n.happened_at, null, false, null, null)::standing
    when s.milestone is not null
      then (s.person_id, s.milestone, s.standing, s.event_id, s.since, s.carried, s.to_confirm, s.under, s.from_milestone)::standing
    end) filter (where s.milestone is not null or n.standing = 'met'
      or same_meaning(n.milestone, n.framework_version_id, judged_elsewhere.version)), '{}')
  from unnest(state) s full join latest n on n.milestone = s.milestone
$$;

-- The standings of one person under a version, from the events up to an instant: step by step along the versions it follows.
create or replace function standings_under(who uuid, version uuid, at timestamptz default 'infinity') returns setof standing
language plpgsql stable set search_path = public as $$
declare state standing[] := '{}'; step uuid;
begin
  for step in select c.id from framework_chain(version) c order by c.back desc loop
    state := carried_over(state, step);
    state := judged_under(state, who, step, at);
  end loop;
  return query select (s).* from unnest(judged_elsewhere(state, who, version, at)) s;
end $$;

-- Works the standings of one person out anew.
create or replace function keep_standings(who uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  delete from standing where person_id = who;
  insert into standing (person_id, milestone, standing, event_id, since, carried, to_confirm, under, from_milestone)
    select person_id, milestone, standing, event_id, since, carried, to_confirm, under, from_milestone
    from standings_under(who, framework_in_force());
end $$;

-- Whoever judges holds this shared, whoever publishes holds it alone: nothing is judged while the wording changes.
create or replace function hold_framework() returns void language sql security definer set search_path = public as
$$ select pg_advisory_xact_lock_shared(7865421) $$;

-- Only what is in force is judged by.
create or replace function refuse_old_framework(given uuid) returns void language plpgsql security definer set search_path = public as $$
begin
  perform hold_framework();
  if given <> framework_in_force() then
    perform refuse(format('Version %s of the framework is in force by now. Look at the wording again before you decide.',
      (select f.version from framework_versions f where f.id = framework_in_force())));
  end if;
end $$;

-- Publishing and rolling back belong to admins; the command line comes as the owner.
create or replace function refuse_unless_publisher() returns void language plpgsql security definer set search_path = public as $$
begin
  if (case when viewer_id() is null then session_user = 'rung_app' else not is_admin(viewer_id()) end) then
    perform refuse('Only an admin publishes a framework.');
  end if;
end $$;

-- Puts a published version in force, unless another one than `instead_of` is by now; standings follow at once.
create or replace function put_in_force(version uuid, instead_of uuid) returns void
language plpgsql security definer set search_path = public as $$
declare who uuid;
begin
  perform refuse_unless_publisher();
  perform pg_advisory_xact_lock(7865421);
  if framework_in_force() is distinct from instead_of then
    perform refuse(format('Version %s was put in force meanwhile. Compare with it, and try again.',
      (select f.version from framework_versions f where f.id = framework_in_force())));
  end if;
  if not exists (select from framework_versions f where f.id = put_in_force.version) then perform refuse('There is no such version.'); end if;
  if instead_of = version then return; end if;
  insert into frameworks_in_force (version_id, since, put_by) values (put_in_force.version, clock_timestamp(), viewer_id());
  -- A step that changes wording only leaves every standing as it is.
  if exists (select from heavy_edges(version)) or instead_of is distinct from (select f.follows_id from framework_versions f where f.id = put_in_force.version) then
    for who in select distinct e.person_id from standing_events e loop perform keep_standings(who); end loop;
  end if;
  if viewer_id() is not null then
    insert into audit_events (actor_id, deed, subject, subject_id) values (viewer_id(), 'put framework in force', 'framework', version);
  end if;
end $$;

-- Stores a version and puts it in force. `given`: framework, version, document, digest, origin, gates, levels, milestones,
-- and `follows`, the version that was compared with. Answers its id.
create or replace function publish_framework(given jsonb) returns uuid
language plpgsql security definer set search_path = public as $$
declare made uuid; follows uuid := (given ->> 'follows')::uuid;
begin
  perform refuse_unless_publisher();
  perform pg_advisory_xact_lock(7865421);
  if framework_in_force() is distinct from follows then
    perform refuse(format('Version %s was put in force meanwhile. Compare with it, and publish again.',
      (select f.version from framework_versions f where f.id = framework_in_force())));
  end if;
  if exists (select from framework_versions f where (f.framework, f.version) = (given ->> 'framework', given ->> 'version')) then
    perform refuse(format('Version %s is published already, and a published version never changes. Give the change a new number.', given ->> 'version'));
  end if;
  insert into framework_versions (framework, version, document, digest, published_at, follows_id, origin, gates)
    values (given ->> 'framework', given ->> 'version', given -> 'document', given ->> 'digest', clock_timestamp(), follows,
      given ->> 'origin', nullif(given -> 'gates', 'null'))
    returning id into made;
  insert into levels (framework, version, code, position, min_items, min_kinds, min_contexts, min_second_voice, min_span_months)
    select given ->> 'framework', given ->> 'version', l.* from jsonb_to_recordset(given -> 'levels') as
      l (code text, "position" int, "minItems" int, "minKinds" int, "minContexts" int, "minSecondVoice" int, "minSpanMonths" int);
  insert into milestones (framework, version, code, competency, track, level, core, evidence_rule, position)
    select given ->> 'framework', given ->> 'version', m.* from jsonb_to_recordset(given -> 'milestones') as
      m (code text, competency text, track text, level text, core boolean, "evidenceRule" jsonb, "position" int);
  perform put_in_force(made, follows);
  return made;
end $$;

-- Whom a change touches: counts per milestone and per gate, and everybody's name; never who stands where (R1).
create or replace function framework_affected(codes text[], before_gates text[]) returns jsonb
language plpgsql stable security definer set search_path = public as $$
begin
  perform refuse_unless_publisher();
  return jsonb_build_object(
    'perMilestone', (select coalesce(jsonb_agg(jsonb_build_object('code', c.code,
        'people', (select count(*) from standing s where s.milestone = c.code),
        'met', (select count(*) from standing s where s.milestone = c.code and s.standing = 'met'),
        'waiting', (select count(*) from sign_off_requests q where q.milestone = c.code and q.closed_at is null)) order by c.code), '[]')
      from unnest(codes) c (code)),
    'perGate', (select coalesce(jsonb_agg(jsonb_build_object('from', l.code, 'people',
        (select count(*) from people p where p.deactivated_at is null and level_of(p.id, framework_in_force()) = l.code
          and exists (select from mentorships m where m.mentee_id = p.id and m.period @> now()))) order by l.code), '[]')
      from unnest(before_gates) l (code)),
    'names', (select coalesce(jsonb_agg(p.name order by p.name), '[]') from people p
      where exists (select from standing s where s.person_id = p.id and s.milestone = any (codes))
        or exists (select from sign_off_requests q where q.person_id = p.id and q.milestone = any (codes) and q.closed_at is null)));
end $$;

-- Milestones of others the viewer spoke for as a second voice, and that wait for their word on the new wording.
create or replace function second_words_awaited() returns table (person_id uuid, milestone text, under text, from_milestone text)
language sql stable security definer set search_path = public as $$
  select s.person_id, s.milestone, s.under, s.from_milestone from standing s
  where s.to_confirm and s.person_id <> viewer_id() and not s.person_id = any (mentees_of(viewer_id()))
    and exists (select from sign_offs o where o.person_id = s.person_id and o.milestone = s.from_milestone and o.voice = 'second'
      and o.signer_id = viewer_id() and o.decision = 'signed-off'
      and not exists (select from sign_offs w where w.withdraws_id = o.id))
    and not exists (select from sign_offs o where o.person_id = s.person_id and o.milestone = s.milestone and o.voice = 'second'
      and o.signer_id = viewer_id() and o.decision = 'signed-off' and means_today(o.milestone, o.framework_version_id)
      and not exists (select from sign_offs w where w.withdraws_id = o.id))
$$;

-- What a carried standing rested on goes with it: its items count for the new code, too, once somebody confirms it.
create or replace function carry_evidence(person uuid, code text) returns void
language plpgsql security definer set search_path = public as $$
begin
  if not person = any (mentees_of(viewer_id())) and not person = any (stand_in_for(viewer_id()))
    and not exists (select from second_words_awaited() w where w.person_id = person and w.milestone = code) then
    perform refuse('That is not here. It may have been moved, or it was never yours to see.');
  end if;
  insert into evidence_milestones (evidence_id, milestone, attached_by)
    select e.id, code, viewer_id() from standing s join evidence_milestones a on a.milestone = s.from_milestone
    join evidence e on e.id = a.evidence_id and e.person_id = person
    where s.person_id = person and s.milestone = code and s.to_confirm and e.redacted_at is null
  on conflict do nothing;
end $$;
