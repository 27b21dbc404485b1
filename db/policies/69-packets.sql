-- The readiness packet (F50, R36): the mentee first, the asker and the addressee once it is frozen, and nobody else.
-- Whoever is no longer above the person reads it no more (F77).

create or replace function packets_of(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(id), '{}') from packets
  where person_id = reader or (frozen_at is not null and reader in (asked_by, addressed_to) and manages(reader, person_id))
$$;

-- Packets that hold words of the reader: they know what was quoted from them, and nothing around it.
create or replace function packets_quoting(reader uuid) returns uuid[] language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(distinct q.packet_id), '{}') from packet_quotations q join packets p on p.id = q.packet_id
  where q.author_id = reader and p.frozen_at is not null
$$;

grant insert on packets, packet_quotations to rung_app;
grant update (ended_at, line, content, formula_version, frozen_at) on packets to rung_app;
grant delete on packet_quotations to rung_app;

-- Before it is frozen a row says that a packet was asked for, and nothing else: whoever asked may know that.
create policy reading on packets for select to rung_app using (
  person_id = (select viewer_id()) or id = any ((select packets_of(viewer_id()))::uuid[])
  or (asked_by = (select viewer_id()) and frozen_at is null and person_id = any ((select reports_of(viewer_id()))::uuid[])));
create policy reading on packet_quotations for select to rung_app using (
  person_id = (select viewer_id()) or packet_id = any ((select packets_of(viewer_id()))::uuid[])
  or (author_id = (select viewer_id()) and packet_id = any ((select packets_quoting(viewer_id()))::uuid[])));

create policy asking on packets for insert to rung_app with check (
  asked_by = (select viewer_id()) and frozen_at is null and ended_at is null
  and (person_id = (select viewer_id()) or person_id = any ((select reports_of(viewer_id()))::uuid[])));
create policy freezing on packets for update to rung_app using (
  person_id = (select viewer_id()) and frozen_at is null and ended_at is null) with check (person_id = (select viewer_id()));
create policy ending on packets for update to rung_app using (
  asked_by = (select viewer_id()) and frozen_at is null and ended_at is null and person_id = any ((select reports_of(viewer_id()))::uuid[]))
  with check (asked_by = (select viewer_id()) and frozen_at is null and content is null and line is null);
create policy approving on packet_quotations for insert to rung_app with check (person_id = (select viewer_id()));
create policy leaving_out on packet_quotations for delete to rung_app using (person_id = (select viewer_id()));

create or replace function guard_packet() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  if tg_op = 'INSERT' then
    perform refuse_old_framework(new.framework_version_id);
    if not manages(new.addressed_to, new.person_id) then perform refuse('A packet is addressed to somebody who manages this person.'); end if;
    if not exists (select from levels a join levels b on (b.framework, b.version) = (a.framework, a.version) and b.position > a.position
      join framework_versions f on (f.framework, f.version) = (a.framework, a.version)
      where f.id = new.framework_version_id and a.code = new.from_level and b.code = new.to_level) then
      perform refuse('There is no such gate.');
    end if;
    return new;
  end if;
  if old.frozen_at is not null then perform refuse('This packet is frozen. It stays as it is.'); end if;
  if old.ended_at is not null then perform refuse('This packet was called off.'); end if;
  return new;
end $$;
create or replace trigger guard before insert or update on packets for each row execute function guard_packet();

-- Approved are words as they stand in evidence of the mentee that is not private, and only while the packet is open.
create or replace function guard_quotation() returns trigger language plpgsql security definer set search_path = public as $$
declare q packet_quotations := case when tg_op = 'DELETE' then old else new end; p packets;
begin
  if viewer_id() is null then return q; end if;
  select * into p from packets where id = q.packet_id and person_id = q.person_id for share;
  if not found then perform refuse('That is not here. It may have been moved, or it was never yours to see.'); end if;
  if p.frozen_at is not null then perform refuse('This packet is frozen. It stays as it is.'); end if;
  if p.ended_at is not null then perform refuse('This packet was called off.'); end if;
  if tg_op = 'INSERT' and not exists (select from evidence e where e.id = q.evidence_id and e.person_id = q.person_id
    and e.audience <> 'private' and e.redacted_at is null and q.withdrawn_at is null
    and (e.author_id, e.kind, e.happened_on, e.title) = (q.author_id, q.kind, q.happened_on, q.title) and e.body is not distinct from q.body) then
    perform refuse('These words have changed meanwhile, or are read by one of you alone. Look again.');
  end if;
  return q;
end $$;
create or replace trigger guard before insert or delete on packet_quotations for each row execute function guard_quotation();

-- What was withdrawn is withdrawn here, too: the tombstone stays (R20).
create or replace function withdraw_quotation() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update packet_quotations set title = null, body = null, withdrawn_at = now() where evidence_id = new.id and withdrawn_at is null;
  return null;
end $$;
create or replace trigger packet_quotation after update of redacted_at on evidence for each row
  when (new.redacted_at is not null) execute function withdraw_quotation();
