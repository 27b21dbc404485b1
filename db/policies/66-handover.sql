-- What moves on when a mentor changes: goals, by a copy that leaves what was said about them where it was (R9, R10).

-- An open goal goes on in another mentorship of the same mentee; the old one is closed as *mentorship ended*, never as failed.
create or replace function continue_goal(item goals, next_mentorship uuid) returns uuid
language plpgsql security definer set search_path = public as $$
declare made uuid; actor uuid := coalesce(viewer_id(), item.mentee_id);
begin
  insert into goals (mentorship_id, mentee_id, author_id, audience, title, why, level, due_on, state, blocker, unblocker, continues_id)
    values (next_mentorship, item.mentee_id, item.mentee_id, item.audience, item.title, item.why, item.level, item.due_on,
      item.state, item.blocker, item.unblocker, item.id) returning id into made;
  insert into goal_milestones (goal_id, milestone) select made, milestone from goal_milestones where goal_id = item.id;
  insert into goal_events (goal_id, cycle, actor_id, from_state, to_state) values (made, 1, actor, null, item.state);
  if item.state <> 'closed' then
    update goals set state = 'closed', closed_reason = 'mentorship-ended', version = version + 1, updated_at = now() where id = item.id;
    insert into goal_events (goal_id, cycle, actor_id, from_state, to_state, closed_reason)
      values (item.id, item.cycle, actor, item.state, 'closed', 'mentorship-ended');
  end if;
  return made;
end $$;

-- The mentee takes one of their goals to another of their mentors.
create or replace function carry_goal(item uuid, next_mentorship uuid) returns uuid
language plpgsql security definer set search_path = public as $$
declare g goals;
begin
  select * into g from goals where id = item and mentee_id = viewer_id() and audience <> 'private' and state in ('active', 'blocked', 'suspended') for update;
  if g.id is null or not exists (select from mentorships m
    where m.id = next_mentorship and m.id <> g.mentorship_id and m.mentee_id = viewer_id() and m.period @> now()) then
    perform refuse('That is not here. It may have been moved, or it was never yours to see.');
  end if;
  return continue_goal(g, next_mentorship);
end $$;

-- Both sides have accepted the new mentorship: in the same moment the old one ends and its open goals go on.
create or replace function complete_handover() returns trigger language plpgsql security definer set search_path = public as $$
declare h handovers; g goals;
begin
  if new.period is null or old.period is not null then return null; end if;
  for h in select * from handovers where next_id = new.id and done_at is null and withdrawn_at is null loop
    update mentorships set period = tstzrange(lower(period), now()), version = version + 1
      where id = h.mentorship_id and period @> now() and upper(period) is null;
    if found then insert into mentorship_endings (mentorship_id, ended_by) values (h.mentorship_id, h.asked_by) on conflict do nothing; end if;
    update session_series set ended_at = now() where mentorship_id = h.mentorship_id and ended_at is null;
    for g in select * from goals where mentorship_id = h.mentorship_id and audience <> 'private' and state in ('active', 'blocked', 'suspended') for update loop
      perform continue_goal(g, new.id);
    end loop;
    update handovers set done_at = now() where id = h.id;
  end loop;
  return null;
end $$;
-- Of any column: it is a guard that writes the period, not the statement of whoever accepts.
create or replace trigger handover after update on mentorships for each row execute function complete_handover();

-- A stand-in may be ended early, not made longer by the one who stands in; the mentor may move the last day.
create or replace function guard_delegation() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null or viewer_id() = old.granted_by then return new; end if;
  if new.days is distinct from old.days then perform refuse('Only the mentor changes these days.'); end if;
  return new;
end $$;
create or replace trigger guard before update on delegations for each row execute function guard_delegation();
