-- The gate: the few questions that are asked before there is a viewer (W7, W9). Each is a definer function,
-- because no viewer may read these tables.

create or replace function gate_credentials(address text) returns table (person_id uuid, password_hash text)
language sql stable security definer set search_path = public as $$
  select p.id, c.password_hash from people p join credentials c on c.person_id = p.id
  where p.email = address and p.deactivated_at is null
$$;

create or replace function gate_demo_people() returns table (id uuid, handle text, name text, title text, line text)
language sql stable security definer set search_path = public as $$
  select p.id, p.handle, p.name, p.title, p.demo_line from people p
  where p.demo_line is not null and p.deactivated_at is null order by p.joined_at, p.name
$$;

create or replace function gate_open(secret bytea, person uuid, from_device text) returns uuid
language sql security definer set search_path = public as $$
  insert into sign_ins (handle_hash, person_id, device)
  select secret, p.id, left(from_device, 200) from people p where p.id = person and p.deactivated_at is null
  returning id
$$;

create or replace function gate_close(secret bytea) returns void
language sql security definer set search_path = public as $$
  update sign_ins set ended_at = now() where handle_hash = secret and ended_at is null
$$;

-- Turns a handle into the viewer and makes them the reader of this transaction. No row: nobody is signed in.
create or replace function enter(secret bytea) returns table (
  id uuid, sign_in_id uuid, handle_name text, name text, zone text, is_admin boolean, demo boolean,
  has_mentors boolean, has_mentees boolean, has_reports boolean
) language plpgsql security definer set search_path = public as $$
declare s sign_ins;
begin
  select x.* into s from sign_ins x join people p on p.id = x.person_id
    where x.handle_hash = secret and x.ended_at is null and p.deactivated_at is null
      and x.seen_at > now() - interval '12 hours' and x.created_at > now() - interval '7 days';
  if s.id is null then return; end if;
  perform set_config('rung.viewer_id', s.person_id::text, true);
  if s.seen_at < now() - interval '5 minutes' and not pg_is_in_recovery() then
    update sign_ins set seen_at = now() where sign_ins.id = s.id;
  end if;
  return query select p.id, s.id, p.handle, p.name, p.zone, p.is_admin, p.demo_line is not null,
    exists (select from mentorships m where m.mentee_id = p.id and m.period @> now()),
    exists (select from mentorships m where m.mentor_id = p.id and m.period @> now()),
    exists (select from reporting_lines r where r.manager_id = p.id and r.period @> now())
    from people p where p.id = s.person_id;
end $$;

-- A calendar program comes without a sign-in: its secret makes its owner the reader of this transaction. No row: revoked or unknown.
create or replace function gate_feed(secret bytea) returns table (person_id uuid, names boolean, zone text)
language plpgsql security definer set search_path = public as $$
declare f calendar_feeds;
begin
  select x.* into f from calendar_feeds x join people p on p.id = x.person_id
    where x.secret_hash = secret and x.revoked_at is null and p.deactivated_at is null;
  if f.id is null then return; end if;
  perform set_config('rung.viewer_id', f.person_id::text, true);
  if coalesce(f.read_at, '-infinity') < now() - interval '1 hour' then update calendar_feeds set read_at = now() where id = f.id; end if;
  return query select f.person_id, f.names, p.zone from people p where p.id = f.person_id;
end $$;

-- Counts one more try in a fixed window; true while the limit holds.
create or replace function gate_limit(limit_key text, window_seconds int, most int) returns boolean
language plpgsql security definer set search_path = public as $$
declare starts timestamptz := to_timestamp(floor(extract(epoch from now()) / window_seconds) * window_seconds); n int;
begin
  insert into rate_limits (key, window_start, count) values (left(limit_key, 200), starts, 1)
    on conflict (key, window_start) do update set count = rate_limits.count + 1 returning count into n;
  delete from rate_limits where window_start < now() - interval '2 days';
  return n <= most;
end $$;

create or replace function gate_password() returns text language sql stable security definer set search_path = public as $$
  select password_hash from credentials where person_id = viewer_id()
$$;

-- A changed password ends every other sign-in (W7).
create or replace function gate_set_password(hash text, keep_sign_in uuid) returns void
language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then perform refuse('Sign in first.'); end if;
  insert into credentials (person_id, password_hash) values (viewer_id(), hash)
    on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now();
  update sign_ins set ended_at = now() where person_id = viewer_id() and ended_at is null and id is distinct from keep_sign_in;
  insert into audit_events (actor_id, deed, subject, subject_id) values (viewer_id(), 'change password', 'person', viewer_id());
end $$;

-- An admin gives a person their first password, or a new one.
create or replace function gate_give_password(person uuid, hash text) returns void
language plpgsql security definer set search_path = public as $$
begin
  if not is_admin(viewer_id()) then perform refuse('Only an admin may change that.'); end if;
  insert into credentials (person_id, password_hash) values (person, hash)
    on conflict (person_id) do update set password_hash = excluded.password_hash, changed_at = now();
  update sign_ins set ended_at = now() where person_id = person and ended_at is null;
  insert into audit_events (actor_id, deed, subject, subject_id) values (viewer_id(), 'give password', 'person', person);
end $$;
