-- Guards of check-ins: a half is given once, whole, and stays as it was given (R15, R17).

-- The database's clock, and no other (62): when it was opened, saved, handed in, closed.
create or replace trigger a_stamp before insert on check_ins for each row execute function stamp('opened_at');
create or replace trigger a_stamp before insert on rating_drafts for each row execute function stamp('saved_at');
create or replace trigger a_stamp before insert on check_in_halves for each row execute function stamp('handed_in_at');
create or replace trigger a_stamp_once before update on check_ins for each row execute function stamp_once('closed_at');

-- What one rater does with one half happens in one order: an answer that comes late finds the half handed in.
create or replace function own_turn(check_in uuid, rater uuid) returns void language sql as
$$ select pg_advisory_xact_lock(hashtextextended(check_in::text || rater::text, 17)) $$;

create or replace function guard_draft() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  perform own_turn(new.check_in_id, new.rater_id);
  if exists (select from check_in_halves h where h.check_in_id = new.check_in_id and h.rater_id = new.rater_id) then
    perform refuse('Your half is handed in. It stays as you gave it.');
  end if;
  return new;
end $$;
create or replace trigger guard before insert or update on rating_drafts for each row execute function guard_draft();

create or replace function guard_half() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- Whoever has no part in it learns nothing here: the policy refuses that row.
  if viewer_id() is not null and (viewer_id() <> new.rater_id or not exists (select from check_ins c
    where c.id = new.check_in_id and c.mentorship_id = any (active_of(viewer_id())))) then return new; end if;
  perform own_turn(new.check_in_id, new.rater_id);
  -- Whoever closes it at this moment has to wait, or has been faster.
  perform from check_ins c where c.id = new.check_in_id and c.closed_at is null for share;
  if not found and viewer_id() is not null then perform refuse('This check-in is closed.'); end if;
  if not exists (select from rating_drafts d where d.check_in_id = new.check_in_id and d.rater_id = new.rater_id and d.answer is not null) then
    perform refuse('Answer at least one question; the rest may stay empty.');
  end if;
  new.after_reveal := exists (select from check_in_halves h
    where h.check_in_id = new.check_in_id and h.kind <> new.kind and h.handed_in_at + interval '336 hours' <= new.handed_in_at);
  return new;
end $$;
create or replace trigger guard before insert on check_in_halves for each row execute function guard_half();

-- An appeal is about something: a milestone of this check-in that one of the two wants somebody else to look at.
create or replace function guard_appeal() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and not exists (select from disagreements d join ratings r on r.id = d.rating_id
    where r.check_in_id = new.id and d.raised_by = new.closed_by) then
    perform refuse('Say which milestone somebody else should look at.');
  end if;
  return new;
end $$;
create or replace trigger guard_appeal before update on check_ins for each row
  when (new.outcome = 'appealed') execute function guard_appeal();

-- Ratings are what the half said when it was handed in; nothing is left of what was answered before.
create or replace function give_half() returns trigger language plpgsql security definer set search_path = public as $$
begin
  insert into ratings (check_in_id, kind, milestone, framework_version_id, rater_id, answer, given_at)
  select d.check_in_id, new.kind, d.milestone, c.framework_version_id, new.rater_id, d.answer, new.handed_in_at
  from rating_drafts d join check_ins c on c.id = d.check_in_id
  where d.check_in_id = new.check_in_id and d.rater_id = new.rater_id and d.answer is not null;
  delete from rating_drafts d where d.check_in_id = new.check_in_id and d.rater_id = new.rater_id;
  return null;
end $$;
create or replace trigger give after insert on check_in_halves for each row execute function give_half();
