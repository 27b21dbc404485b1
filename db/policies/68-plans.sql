-- What was planned does not outlive the mentorship it was planned in, however it ends (R10).

-- The event names whoever had planned the session, not whoever ended the mentorship: that is for the writer and admins only.
create or replace function end_plans() returns trigger language plpgsql security definer set search_path = public as $$
declare s sessions;
begin
  if upper(new.period) is null or upper(new.period) is not distinct from upper(old.period) then return null; end if;
  update session_series set ended_at = now(), version = version + 1 where mentorship_id = new.id and ended_at is null;
  for s in update sessions set state = 'cancelled', version = version + 1
    where mentorship_id = new.id and state = 'planned' and starts_at > now() returning * loop
    insert into session_events (session_id, actor_id, state, reason) values (s.id, s.logged_by, 'cancelled', 'Mentorship ended.');
  end loop;
  return null;
end $$;
create or replace trigger end_plans after update of period on mentorships for each row execute function end_plans();
