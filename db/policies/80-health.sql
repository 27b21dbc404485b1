-- What the health route may know about the database: how far it was migrated, and nothing else (W22).

create or replace function last_migration() returns bigint
language sql stable security definer set search_path = public as $$
  select max(created_at) from drizzle.__drizzle_migrations
$$;

revoke execute on function last_migration() from public;
grant execute on function last_migration() to rung_app;
