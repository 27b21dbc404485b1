-- What people show of their own accord: everybody signed in may read it, nobody but its owner writes it.

grant insert, delete on guide_offers, wall_notes to rung_app;

create policy reading on guide_offers for select to rung_app using (
  exists (select from people p where p.id = (select viewer_id()) and p.deactivated_at is null));
create policy adding on guide_offers for insert to rung_app with check (
  person_id = (select viewer_id())
  and exists (select from standing s where s.person_id = guide_offers.person_id and s.milestone = guide_offers.milestone and s.standing = 'met'));
create policy removing on guide_offers for delete to rung_app using (person_id = (select viewer_id()));

create policy reading on wall_notes for select to rung_app using (
  exists (select from people p where p.id = (select viewer_id()) and p.deactivated_at is null));
-- One's own win in one's own words, word for word: nothing of anybody else gets onto a wall.
create policy adding on wall_notes for insert to rung_app with check (
  person_id = (select viewer_id())
  and exists (select from evidence e where e.id = evidence_id and e.person_id = wall_notes.person_id and e.author_id = wall_notes.person_id
    and e.kind = 'W' and e.redacted_at is null and e.title = wall_notes.body));
create policy removing on wall_notes for delete to rung_app using (person_id = (select viewer_id()));

-- A milestone that went back is nothing to be asked about.
create or replace function end_guide_offer() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.standing <> 'met' then
    delete from guide_offers where person_id = new.person_id and milestone = new.milestone;
  end if;
  return null;
end $$;
create or replace trigger guide_offer after insert or update on standing for each row execute function end_guide_offer();

-- What was withdrawn hangs on no wall (R20).
create or replace function take_down_wall_note() returns trigger language plpgsql security definer set search_path = public as $$
begin
  delete from wall_notes where evidence_id = new.id;
  return null;
end $$;
create or replace trigger wall_note after update of redacted_at on evidence for each row
  when (new.redacted_at is not null) execute function take_down_wall_note();
