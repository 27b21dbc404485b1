-- Guards against a viewer who may write a row, but not just anything into it: moments, answers, other people's part.

do $$
declare t record;
begin
  for t in select * from (values
    ('cadences', 'since'), ('mentorship_conflicts', 'recorded_at'), ('mentorship_endings', 'ended_at'), ('mentorships', 'requested_at'),
    ('reporting_lines', 'recorded_at'), ('leaves', 'recorded_at'), ('person_levels', 'recorded_at'), ('people', 'joined_at'),
    ('sessions', 'recorded_at'), ('session_events', 'happened_at'', ''recorded_at'), ('notes', 'written_at'', ''updated_at'),
    ('note_readers', 'shared_at'), ('action_items', 'recorded_at'), ('goals', 'created_at'', ''updated_at'),
    ('goal_events', 'happened_at'', ''recorded_at'), ('evidence', 'recorded_at'), ('evidence_milestones', 'attached_at'),
    ('endorsement_requests', 'asked_at'), ('sign_off_requests', 'asked_at'), ('sign_offs', 'happened_at'', ''recorded_at'),
    ('standing_events', 'happened_at'', ''recorded_at'), ('audit_events', 'happened_at'), ('creations', 'created_at'),
    ('session_series', 'recorded_at'), ('series_exceptions', 'recorded_at'), ('session_groups', 'recorded_at'), ('polls', 'asked_at'),
    ('poll_hands', 'raised_at'), ('agenda_items', 'recorded_at'), ('agenda_sendings', 'sent_at'), ('takeaways', 'written_at'), ('session_disputes', 'raised_at'),
    ('note_marks', 'recorded_at'), ('note_consents', 'asked_at'), ('delegations', 'recorded_at'), ('capacities', 'since'),
    ('pauses', 'recorded_at'), ('handovers', 'asked_at'), ('calendar_feeds', 'created_at'), ('captures', 'recorded_at'),
    ('opportunity_requests', 'asked_at'), ('waivers', 'waived_at'), ('stall_snoozes', 'snoozed_at'), ('level_talks', 'recorded_at'), ('disagreements', 'raised_at'), ('second_ratings', 'asked_at'),
    ('framework_drafts', 'saved_at'), ('guide_offers', 'offered_at'), ('wall_notes', 'pinned_at'), ('packets', 'asked_at'), ('packet_quotations', 'approved_at')
  ) as x (name, columns) loop
    execute format('create or replace trigger a_stamp before insert on %I for each row execute function stamp(''%s'')', t.name, t.columns);
  end loop;
  for t in select unnest(array['people', 'mentorships', 'sessions', 'notes', 'action_items', 'goals',
    'session_series', 'session_groups', 'agenda_items', 'takeaways', 'framework_drafts']) as name loop
    execute format('create or replace trigger a_version before update on %I for each row execute function next_version()', t.name);
  end loop;
end $$;
-- What happens once to a row happens now, and stays.
create or replace function stamp_once() returns trigger language plpgsql as $$
declare c text; was jsonb := to_jsonb(old); will jsonb := to_jsonb(new);
begin
  if viewer_id() is null then return new; end if;
  foreach c in array tg_argv loop
    if was ->> c is not null then new := jsonb_populate_record(new, jsonb_build_object(c, was -> c));
    elsif will ->> c is not null then new := jsonb_populate_record(new, jsonb_build_object(c, now())); end if;
  end loop;
  return new;
end $$;
do $$
declare t record;
begin
  for t in select * from (values
    ('session_series', 'ended_at'), ('polls', 'closed_at'), ('session_disputes', 'answered_at'), ('note_marks', 'removed_at'),
    ('note_consents', 'answered_at'), ('delegations', 'ended_at'), ('handovers', 'withdrawn_at'), ('calendar_feeds', 'revoked_at'), ('captures', 'sorted_at'),
    ('opportunity_requests', 'answered_at'', ''withdrawn_at'), ('waivers', 'lifted_at'), ('stall_snoozes', 'ended_at'), ('level_talks', 'acknowledged_at'', ''withdrawn_at'),
    ('second_ratings', 'answered_at'), ('packets', 'ended_at'', ''frozen_at')
  ) as x (name, columns) loop
    execute format('create or replace trigger a_stamp_once before update on %I for each row execute function stamp_once(''%s'')', t.name, t.columns);
  end loop;
end $$;
create or replace trigger a_stamp_again before update on takeaways for each row execute function stamp('written_at');
create or replace trigger a_stamp_again before update on poll_hands for each row execute function stamp('raised_at');
create or replace trigger a_stamp_again before update on notes for each row execute function stamp('updated_at');
create or replace trigger a_stamp_again before update on framework_drafts for each row execute function stamp('saved_at');
create or replace trigger a_stamp_again before update on goals for each row execute function stamp('updated_at');
drop function if exists stamp_recorded() cascade;
drop function if exists stamp_happened() cascade;

-- Each side accepts for itself, once; the second acceptance starts the period, ending it is final, and so is a *no*.
create or replace function guard_mentorship() returns trigger language plpgsql security definer set search_path = public as $$
declare me uuid := viewer_id();
begin
  if me is null then return new; end if;
  if old.declined_at is not null then perform refuse('This request was declined.'); end if;
  if old.period is not null then return guard_period(old, new); end if;
  if new.mentor_accepted_at is distinct from old.mentor_accepted_at and me <> old.mentor_id then perform refuse('Only the mentor accepts for the mentor.'); end if;
  if new.mentee_accepted_at is distinct from old.mentee_accepted_at and me <> old.mentee_id then perform refuse('Only the mentee accepts for the mentee.'); end if;
  new.mentor_accepted_at := coalesce(old.mentor_accepted_at, new.mentor_accepted_at + (now() - new.mentor_accepted_at));
  new.mentee_accepted_at := coalesce(old.mentee_accepted_at, new.mentee_accepted_at + (now() - new.mentee_accepted_at));
  new.declined_at := new.declined_at + (now() - new.declined_at);
  new.period := case when new.declined_at is null and new.mentor_accepted_at is not null and new.mentee_accepted_at is not null
    then tstzrange(greatest(new.mentor_accepted_at, new.mentee_accepted_at), null) end;
  return new;
end $$;

-- A running mentorship can only end, and only now.
create or replace function guard_period(old mentorships, new mentorships) returns mentorships language plpgsql as $$
begin
  if new.declined_at is not null then perform refuse('This mentorship is running: it can be ended, not declined.'); end if;
  new.mentor_accepted_at := old.mentor_accepted_at;
  new.mentee_accepted_at := old.mentee_accepted_at;
  if new.period is distinct from old.period then
    if upper(old.period) is not null or isempty(old.period) then perform refuse('This mentorship has already ended.'); end if;
    new.period := tstzrange(lower(old.period), greatest(lower(old.period), now()));
  end if;
  return new;
end $$;
create or replace trigger guard before update on mentorships for each row execute function guard_mentorship();

-- Words about an ending belong to an ending: written by whoever ended it, in the same breath.
create or replace function guard_ending() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and not exists (select from mentorships m where m.id = new.mentorship_id and upper(m.period) = now()) then
    perform refuse('This mentorship has not ended just now.');
  end if;
  return null;
end $$;
drop trigger if exists ending on mentorship_endings;
create constraint trigger ending after insert on mentorship_endings deferrable initially deferred
  for each row execute function guard_ending();

-- A reporting line may be ended, now or later; its past stays as it was (R2, R9).
create or replace function guard_line() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null or new.period is not distinct from old.period then return new; end if;
  if lower(new.period) is distinct from lower(old.period) or upper(old.period) <= now() then
    perform refuse('What was a reporting line stays one. End it, or add another.');
  end if;
  if upper(new.period) < now() then new.period := tstzrange(lower(old.period), greatest(lower(old.period), now())); end if;
  return new;
end $$;
create or replace trigger guard before update on reporting_lines for each row execute function guard_line();

-- A level is stated once; after that it is agreed (S26).
create or replace function guard_level() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and new.origin = 'stated at start' and exists (select from person_levels l where l.person_id = new.person_id) then
    perform refuse('A level is stated once, at the start. After that it is agreed with the manager.');
  end if;
  return new;
end $$;
create or replace trigger guard before insert on person_levels for each row execute function guard_level();

-- Nobody accepts their own proposal; a closed cycle stays as it was, and reopening starts the next one (R12).
create or replace function guard_goal() returns trigger language plpgsql security definer set search_path = public as $$
declare me uuid := viewer_id(); offered_by uuid := old.author_id;
begin
  if me is null then return new; end if;
  if old.state = 'countered' then
    select actor_id into offered_by from goal_events where goal_id = old.id and to_state = 'countered' and from_state is distinct from 'suspended' order by recorded_at desc limit 1;
  end if;
  if old.state in ('proposed', 'countered') and new.state in ('active', 'declined', 'countered') and new.state <> old.state
    and offered_by = me and old.audience <> 'private' then
    perform refuse('The other side answers this proposal.');
  end if;
  if old.state = 'closed' and new.state = 'closed'
    and (new.title, new.why, new.level, new.due_on, new.closed_reason) is distinct from (old.title, old.why, old.level, old.due_on, old.closed_reason) then
    perform refuse('A closed goal stays as it was. Reopen it to go on.');
  end if;
  if new.cycle <> old.cycle + (old.state = 'closed' and new.state <> 'closed')::int then perform refuse('Only reopening starts a new cycle.'); end if;
  return new;
end $$;
create or replace trigger guard before update on goals for each row execute function guard_goal();

-- Whoever ticks an item off is the one who did.
create or replace function guard_done() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  if tg_op = 'INSERT' then
    if new.done_at is not null or new.done_by is not null then new.done_at := now(); new.done_by := viewer_id(); end if;
  elsif (new.done_at, new.done_by) is distinct from (old.done_at, old.done_by) then
    if new.done_by <> viewer_id() then perform refuse('Only you can say that you did it.'); end if;
    new.done_at := case when new.done_at is not null then now() end;
    new.done_by := case when new.done_at is not null then viewer_id() end;
  end if;
  return new;
end $$;
create or replace trigger guard before insert or update on action_items for each row execute function guard_done();

-- An observer answers once, with words of their own about this person, or declines.
create or replace function guard_answer() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  new.answered_at := now();
  if new.declined and new.answer_id is not null then perform refuse('Either decline or answer.'); end if;
  if not new.declined and not exists (select from evidence e
    where e.id = new.answer_id and e.author_id = old.observer_id and e.person_id = old.person_id and e.kind in ('O', 'C')) then
    perform refuse('An answer is what you saw, in your own words.');
  end if;
  return new;
end $$;
create or replace trigger guard before update on endorsement_requests for each row execute function guard_answer();

-- A correction corrects what the same person wrote about the same person, and nothing happened in the future.
create or replace function guard_record() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  if new.corrects_id is not null and not exists (select from evidence e
    where e.id = new.corrects_id and e.author_id = new.author_id and e.person_id = new.person_id) then
    perform refuse('Only the person who wrote it corrects it.');
  end if;
  -- Today begins first where the clock is 14 hours ahead.
  if new.happened_on > ((now() + interval '14 hours') at time zone 'UTC')::date then perform refuse('That day has not come yet.'); end if;
  return new;
end $$;
create or replace trigger record before insert on evidence for each row execute function guard_record();

-- The queue and the standings know only milestones of a framework.
create or replace function guard_milestone() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and not exists (select from milestones m where m.code = new.milestone) then
    perform refuse('This framework has no such milestone.');
  end if;
  return new;
end $$;
do $$
declare t text;
begin
  foreach t in array array['session_milestones', 'goal_milestones', 'evidence_milestones', 'endorsement_requests', 'sign_off_requests', 'standing_events',
    'opportunity_requests', 'waivers', 'disagreements'] loop
    execute format('create or replace trigger milestone before insert on %I for each row execute function guard_milestone()', t);
  end loop;
end $$;
