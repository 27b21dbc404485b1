-- Guards: rules that must hold whoever writes (R1, R13, R16, R20, S34). A refusal carries SQLSTATE RU001 and a sentence.

create or replace function refuse(what text) returns void language plpgsql as
$$ begin raise exception '%', what using errcode = 'RU001'; end $$;

-- A viewer cannot date a record: the database clock is the only clock (the owner may, for imports and the demo).
-- The arguments name the columns that hold the moment of writing.
create or replace function stamp() returns trigger language plpgsql as $$
begin
  if viewer_id() is null then return new; end if;
  return jsonb_populate_record(new, (select jsonb_object_agg(c, now()) from unnest(tg_argv) as c));
end $$;

-- Nor skip a version: each saving is the next one (W20).
create or replace function next_version() returns trigger language plpgsql as
$$ begin if viewer_id() is not null then new.version := old.version + 1; end if; return new; end $$;

create or replace function guard_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and not is_admin(viewer_id())
    and (new.is_admin, new.email, new.handle, new.deactivated_at) is distinct from (old.is_admin, old.email, old.handle, old.deactivated_at) then
    perform refuse('Only an admin may change that.');
  end if;
  if old.is_admin and old.deactivated_at is null and (not new.is_admin or new.deactivated_at is not null) then
    -- Two admins who resign at the same moment wait for each other here.
    perform pg_advisory_xact_lock(hashtext('rung: the last admin'));
  end if;
  if old.is_admin and old.deactivated_at is null and (not new.is_admin or new.deactivated_at is not null)
    and not exists (select from people where is_admin and deactivated_at is null and id <> old.id) then
    perform refuse('The last admin stays an admin.');
  end if;
  if new.deactivated_at is not null and old.deactivated_at is null then
    update sign_ins set ended_at = now() where person_id = new.id and ended_at is null;
  end if;
  return new;
end $$;

create or replace function log_audience() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.audience is distinct from old.audience and viewer_id() is not null then
    if viewer_id() <> old.author_id then perform refuse('Only the author changes who reads this.'); end if;
    if tg_argv[0] = 'note' and new.audience > old.audience and exists (select from note_authors a
      where a.note_id = new.id and a.person_id <> viewer_id() and not exists (select from note_consents c
        where c.note_id = new.id and c.person_id = a.person_id and c.kind = 'widen' and c.granted and c.to_audience >= new.audience)) then
      perform refuse('Everybody who wrote in it has to agree before more people may read it.');
    end if;
    insert into audience_changes (subject, subject_id, actor_id, from_audience, to_audience)
      values (tg_argv[0], new.id, viewer_id(), old.audience, new.audience);
  end if;
  return new;
end $$;

create or replace function guard_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.kind = 'O' and exists (select from mentorships where mentor_id = new.author_id and mentee_id = new.person_id and period @> now()) then
    perform refuse('A mentor is no observer: ask someone else who was there.');
  end if;
  if new.kind = 'C' and not exists (select from mentorships where mentor_id = new.person_id and mentee_id = new.author_id and period is not null) then
    perform refuse('Only someone this person has mentored can confirm it.');
  end if;
  return new;
end $$;

create or replace function guard_sign_off() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from milestones m join framework_versions f on f.framework = m.framework and f.version = m.version
    where f.id = new.framework_version_id and m.code = new.milestone) then
    perform refuse('This framework has no such milestone.');
  end if;
  if new.voice = 'mentor' and not exists (select from mentorships
    where mentor_id = new.signer_id and mentee_id = new.person_id and period @> new.happened_at)
    and not new.person_id = any (stand_in_for(new.signer_id)) then
    perform refuse('Only a current mentor signs off.');
  end if;
  if viewer_id() is not null and new.decision <> 'withdrawn' then perform refuse_old_framework(new.framework_version_id); end if;
  if new.voice = 'second' and new.decision <> 'withdrawn' and not exists (select from evidence e join evidence_milestones a on a.evidence_id = e.id
    where a.milestone = new.milestone and e.person_id = new.person_id and e.author_id = new.signer_id and e.kind in ('O', 'C') and e.redacted_at is null) then
    perform refuse('A second voice is someone who was there and said so.');
  end if;
  if new.decision <> 'withdrawn' and new.withdraws_id is not null then perform refuse('Only a withdrawal takes a sign-off back.'); end if;
  if new.decision = 'withdrawn' and not exists (select from sign_offs s
    where s.id = new.withdraws_id and s.signer_id = new.signer_id and s.decision = 'signed-off'
      and (s.person_id, s.milestone, s.voice) = (new.person_id, new.milestone, new.voice)) then
    perform refuse('Only the person who signed off withdraws it.');
  end if;
  return new;
end $$;

-- Evidence a sign-off rests on belongs to that person and milestone, and is not private.
create or replace function guard_sign_off_evidence() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from sign_offs s join evidence e on e.id = new.evidence_id and e.person_id = s.person_id
    join evidence_milestones a on a.evidence_id = e.id and a.milestone = s.milestone
    where s.id = new.sign_off_id and e.audience <> 'private' and e.redacted_at is null) then
    perform refuse('That evidence does not belong to this milestone.');
  end if;
  return new;
end $$;

-- The latest word under the version in force stands; a word under another version is weighed with all the others (R19).
create or replace function keep_standing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.framework_version_id is distinct from framework_in_force() then
    perform keep_standings(new.person_id);
    return new;
  end if;
  insert into standing (person_id, milestone, standing, event_id, since)
    values (new.person_id, new.milestone, new.standing, new.id, new.happened_at)
  on conflict (person_id, milestone) do update
    set standing = excluded.standing, event_id = excluded.event_id, since = excluded.since,
      carried = null, to_confirm = false, under = null, from_milestone = null
    where standing.since <= excluded.since or standing.carried is not null;
  return new;
end $$;

-- A sign-off stands while nobody has withdrawn it, the milestone has not gone back since, and it means what it meant (R14, R16, R19).
create or replace function standing_sign_offs(person uuid, code text) returns setof sign_offs
language sql stable security definer set search_path = public as $$
  select s.* from sign_offs s
  where s.person_id = person and s.milestone = code and s.decision = 'signed-off'
    and not exists (select from sign_offs w where w.withdraws_id = s.id and w.decision = 'withdrawn')
    and not exists (select from standing_events e where e.person_id = person and e.milestone = code
      and e.standing <> 'met' and e.happened_at > s.happened_at)
    and means_today(code, s.framework_version_id)
$$;

-- The items the standing sign-offs of a milestone rest on, as far as its own list counts them.
create or replace function counted_evidence(person uuid, code text, rule jsonb) returns setof evidence
language sql stable security definer set search_path = public as $$
  select e.* from evidence e
  where e.person_id = person and e.redacted_at is null and e.audience <> 'private'
    and exists (select from sign_off_evidence l join standing_sign_offs(person, code) s on s.id = l.sign_off_id where l.evidence_id = e.id)
    and exists (select from jsonb_array_elements(rule) alternative, jsonb_array_elements(alternative) need
      where need -> 'kinds' ? e.kind::text)
$$;

-- Are there items of this need's kinds from as many people as it asks for?
create or replace function need_holds(person uuid, code text, rule jsonb, need jsonb) returns boolean
language sql stable security definer set search_path = public as $$
  select count(distinct e.author_id) >= (need ->> 'people')::int
  from counted_evidence(person, code, rule) e where need -> 'kinds' ? e.kind::text
$$;

-- Does one alternative of the milestone's own list hold? What asks for two people (×2) is needed whichever alternative is taken.
create or replace function evidence_rule_holds(person uuid, code text, rule jsonb) returns boolean
language sql stable security definer set search_path = public as $$
  select exists (select from jsonb_array_elements(rule) alternative
      where not exists (select from jsonb_array_elements(alternative) need where not need_holds(person, code, rule, need)))
    and not exists (select from jsonb_array_elements(rule) alternative, jsonb_array_elements(alternative) need
      where (need ->> 'people')::int > 1 and not need_holds(person, code, rule, need))
$$;

-- The competency whose milestones a mentor earns by other people's progress.
create or replace function mentoring_competency() returns text language sql immutable as $$ select 'P4' $$;

-- What a milestone still lacks: mentor, second voice, observer, evidence; null when nothing. The database's last word (S34, R16).
create or replace function sign_off_gap(person uuid, code text) returns text
language plpgsql stable security definer set search_path = public as $$
declare
  v_mentor sign_offs; m milestones; lv levels; items int; kinds int; contexts int; voices int; others int;
  first_day date; last_day date; away int;
begin
  select * into v_mentor from standing_sign_offs(person, code) where voice = 'mentor' order by happened_at desc limit 1;
  if v_mentor.id is null then return 'mentor'; end if;
  select x.* into m from milestones x join framework_versions f on f.framework = x.framework and f.version = x.version
    where f.id = v_mentor.framework_version_id and x.code = sign_off_gap.code;
  select * into lv from levels l where l.framework = m.framework and l.version = m.version and l.code = m.level;

  select count(*), count(distinct e.kind), count(distinct lower(trim(e.context))), count(*) filter (where e.kind in ('O', 'C')),
    count(*) filter (where e.kind not in ('R', 'M')), min(e.happened_on), max(e.happened_on)
    into items, kinds, contexts, voices, others, first_day, last_day
    from counted_evidence(person, code, m.evidence_rule) e;
  if items < lv.min_items or kinds < lv.min_kinds or contexts < lv.min_contexts or voices < lv.min_second_voice or others = 0
    or not evidence_rule_holds(person, code, m.evidence_rule) then return 'evidence'; end if;

  if lv.min_span_months > 0 then
    select coalesce(sum(upper(d) - lower(d)), 0) into away
      from unnest((select range_agg(l.days * daterange(first_day + 1, last_day + 1)) from
        (select person_id, days from leaves union all select person_id, days from pauses) l where l.person_id = person)) d;
    if last_day - away < first_day + make_interval(months => lv.min_span_months) then return 'span'; end if;
  end if;
  if lv.min_second_voice > 0 and not exists (select from standing_sign_offs(person, code) s
    where s.voice = 'second' and s.signer_id <> v_mentor.signer_id) then return 'second voice'; end if;
  -- A mentor whose own mentoring milestone waits gains from this one: someone who was there agrees, too (R16).
  if exists (select from sign_off_requests q join milestones x on x.code = q.milestone and x.framework = m.framework and x.version = m.version
      where q.person_id = v_mentor.signer_id and q.closed_at is null and x.competency = mentoring_competency())
    and not exists (select from standing_sign_offs(person, code) s join evidence e on e.author_id = s.signer_id and e.person_id = s.person_id
      join evidence_milestones a on a.evidence_id = e.id and a.milestone = s.milestone
      where s.voice = 'second' and s.signer_id <> v_mentor.signer_id and e.kind = 'O' and e.redacted_at is null) then return 'observer'; end if;
  return null;
end $$;

create or replace function guard_standing() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform hold_framework();
  if viewer_id() is not null and new.standing <> 'met' then perform refuse_old_framework(new.framework_version_id); end if;
  -- A waiver that comes at the same moment waits for the standing it rests on.
  perform pg_advisory_xact_lock(hashtextextended(new.person_id::text || new.milestone, 16));
  if new.standing = 'met' and sign_off_gap(new.person_id, new.milestone) is not null then
    perform refuse('A milestone is met by evidence and agreement; something is still missing.');
  end if;
  return new;
end $$;

-- Records *met* when nothing is missing, and says what is otherwise: to the person, their mentors and whoever signed.
create or replace function settle_milestone(person uuid, code text) returns text
language plpgsql security definer set search_path = public as $$
declare gap text; v sign_offs; me uuid := viewer_id();
begin
  if me is not null and me <> person and not (person = any (mentees_of(me)))
    and not exists (select from sign_offs s where s.person_id = person and s.milestone = code and s.signer_id = me) then
    perform refuse('That is not here. It may have been moved, or it was never yours to see.');
  end if;
  perform hold_framework();
  -- Two voices that come at the same moment settle it once.
  perform pg_advisory_xact_lock(hashtextextended(person::text || code, 16));
  gap := sign_off_gap(person, code);
  if gap is not null then return gap; end if;
  if (select s.standing = 'met' and not s.to_confirm from standing s where s.person_id = person and s.milestone = code) then return null; end if;
  select * into v from standing_sign_offs(person, code) order by happened_at desc, recorded_at desc limit 1;
  insert into standing_events (person_id, milestone, standing, actor_id, sign_off_id, framework_version_id, happened_at, recorded_at)
    values (person, code, 'met', v.signer_id, v.id, v.framework_version_id, v.happened_at, v.recorded_at);
  update sign_off_requests set closed_at = now() where person_id = person and milestone = code and closed_at is null;
  return null;
end $$;

-- A milestone that goes back leaves the queue; what a withdrawn sign-off had completed is as it was before.
create or replace function close_request() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.decision = 'back' then
    update sign_off_requests set closed_at = now() where person_id = new.person_id and milestone = new.milestone and closed_at is null;
  end if;
  if new.decision = 'withdrawn' then perform keep_standings(new.person_id); end if;
  return new;
end $$;

-- The owner of an item chooses its audience, for instance when offering it for sign-off.
create or replace function set_evidence_audience(item uuid, wanted audience) returns void
language plpgsql security definer set search_path = public as $$
declare e evidence;
begin
  select * into e from evidence where id = item and person_id = viewer_id() and redacted_at is null for update;
  if e.id is null then perform refuse('There is no such evidence of yours.'); end if;
  if e.author_id <> viewer_id() and wanted = 'private' then perform refuse('What someone else wrote about you cannot be made private to you.'); end if;
  if e.author_id <> viewer_id() and wanted > e.audience then perform refuse('Only the person who wrote it can let more people read it.'); end if;
  if e.audience = wanted then return; end if;
  insert into audience_changes (subject, subject_id, actor_id, from_audience, to_audience)
    values ('evidence', item, viewer_id(), e.audience, wanted);
  update evidence set audience = wanted where id = item;
end $$;

-- Redaction empties the words and leaves a tombstone; sign-offs stay and show "evidence withdrawn" (R20).
-- What the item corrects and what corrects it tell the same story, so they go with it.
create or replace function redact_evidence(item uuid) returns void
language plpgsql security definer set search_path = public as $$
begin
  with recursive story as (
    select id, corrects_id from evidence where id = item and person_id = viewer_id() and redacted_at is null
    union select e.id, e.corrects_id from evidence e join story s on e.id = s.corrects_id or e.corrects_id = s.id
  )
  update evidence set title = 'redacted', body = null, url = null, context = null, redacted_at = now()
    where id in (select id from story) and person_id = viewer_id() and redacted_at is null;
  if not found then perform refuse('There is no such evidence of yours.'); end if;
  insert into audit_events (actor_id, deed, subject, subject_id) values (viewer_id(), 'redact', 'evidence', item);
end $$;

create or replace trigger guard before update on people for each row execute function guard_person();
create or replace trigger audience before update on notes for each row execute function log_audience('note');
create or replace trigger audience before update on goals for each row execute function log_audience('goal');
create or replace trigger audience before update on action_items for each row execute function log_audience('action item');
create or replace trigger audience before update on agenda_items for each row execute function log_audience('agenda item');
create or replace trigger guard before insert on evidence for each row execute function guard_evidence();
create or replace trigger guard before insert on sign_offs for each row execute function guard_sign_off();
create or replace trigger request after insert on sign_offs for each row execute function close_request();
create or replace trigger guard before insert on sign_off_evidence for each row execute function guard_sign_off_evidence();
create or replace trigger guard before insert on standing_events for each row execute function guard_standing();
create or replace trigger standing after insert on standing_events for each row execute function keep_standing();
