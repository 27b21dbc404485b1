-- Guards of sessions and their words: outcomes, groups, agendas, notes with several authors (R1, R9, R20, R23, save-10).

-- Since when a session has an outcome; one without a record of it counts from its own time, or from when it was logged.
create or replace function settled_since(session sessions) returns timestamptz language sql stable security definer set search_path = public as $$
  select coalesce((select min(e.happened_at) from session_events e where e.session_id = session.id and e.state <> 'planned'),
    greatest(session.starts_at, session.recorded_at))
$$;

-- An outcome can be corrected for seven days; after that both sides have to agree, and date and length stay (R23).
create or replace function guard_outcome() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null or old.state = 'planned'
    or (new.state, new.starts_at, new.minutes) is not distinct from (old.state, old.starts_at, old.minutes) then return new; end if;
  if new.state = 'planned' and old.state <> 'cancelled' then perform refuse('What happened cannot be planned again. Say what it was instead.'); end if;
  if settled_since(old) > now() - interval '7 days' then return new; end if;
  if (new.starts_at, new.minutes) is distinct from (old.starts_at, old.minutes) then
    perform refuse('After seven days the date and the length of a session stay as they are.');
  end if;
  if not exists (select from session_disputes d
      where d.session_id = old.id and d.agreed and d.claims = new.state and d.answered_at = now()) then
    perform refuse('Seven days have passed: say what it was, and the other side agrees or not.');
  end if;
  return new;
end $$;
create or replace trigger guard before update on sessions for each row execute function guard_outcome();

-- A group session is hosted by the mentor of every mentorship in it, and nobody else invites to it.
create or replace function guard_group() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' and new.group_id is not distinct from old.group_id then return new; end if;
  if new.group_id is not null and viewer_id() <> (select host_id from session_groups where id = new.group_id) then
    perform refuse('Only its host invites to a group session.');
  end if;
  if new.group_id is not null and not exists (select from session_groups g join mentorships m on m.mentor_id = g.host_id
    where g.id = new.group_id and m.id = new.mentorship_id) then
    perform refuse('A group session has one mentor: its host.');
  end if;
  return new;
end $$;
create or replace trigger guard_group before insert or update of group_id on sessions for each row execute function guard_group();

-- Whoever settles a line is the one who did; nobody rewrites what somebody else put on the agenda.
create or replace function guard_agenda_item() returns trigger language plpgsql security definer set search_path = public as $$
declare me uuid := viewer_id();
begin
  if me is null then return new; end if;
  if tg_op = 'UPDATE' and me <> old.author_id and (new.body, new.audience) is distinct from (old.body, old.audience) then
    perform refuse('Only the person who put it on the agenda changes its words.');
  end if;
  if tg_op = 'INSERT' or (new.settled_at is null) <> (old.settled_at is null) then
    new.settled_at := case when new.settled_at is not null then now() end;
    new.settled_by := case when new.settled_at is not null then me end;
    new.settled_in := case when new.settled_at is not null then new.settled_in end;
  else
    new.settled_at := old.settled_at; new.settled_by := old.settled_by; new.settled_in := old.settled_in;
  end if;
  return new;
end $$;
create or replace trigger guard before insert or update on agenda_items for each row execute function guard_agenda_item();

-- An action item remembers who ticked, reopened or changed it; words are not kept, so that narrowing leaves none behind.
create or replace function remember_item() returns trigger language plpgsql security definer set search_path = public as $$
declare
  was action_items := case when tg_op = 'UPDATE' then old end;
  actor uuid := coalesce(viewer_id(), new.done_by, new.author_id);
  at timestamptz := case when viewer_id() is null then coalesce(new.done_at, new.recorded_at) else now() end;
begin
  insert into action_item_events (action_item_id, actor_id, what, happened_at)
  select new.id, actor, x.what::item_change, at from (values
    ('done', new.done_at is not null and was.done_at is null),
    ('reopened', new.done_at is null and was.done_at is not null),
    ('reworded', new.body is distinct from was.body and tg_op = 'UPDATE'),
    ('due', new.due_on is distinct from was.due_on and tg_op = 'UPDATE'),
    ('owner', new.owner_id is distinct from was.owner_id and tg_op = 'UPDATE')
  ) as x (what, happened) where x.happened;
  return null;
end $$;
create or replace trigger remember after insert or update on action_items for each row execute function remember_item();

create or replace function guard_mark() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  if new.milestone is not null and not exists (select from milestones m where m.code = new.milestone) then
    perform refuse('This framework has no such milestone.');
  end if;
  if tg_op = 'UPDATE' and new.goal_id is distinct from old.goal_id and not exists (select from goals g join notes n on n.id = new.note_id
    where g.id = new.goal_id and g.mentee_id = n.mentee_id and opens_goal(viewer_id(), g.author_id, g.audience, g.mentorship_id,
      g.mentee_id, g.updated_at, pair_of(viewer_id()), mentees_of(viewer_id()), reports_of(viewer_id()), '{}')) then
    perform refuse('That is not here. It may have been moved, or it was never yours to see.');
  end if;
  if tg_op = 'UPDATE' and (new.answered_at is null) is distinct from (old.answered_at is null) then
    new.answered_at := case when new.answered_at is not null then now() end;
    new.answered_by := case when new.answered_at is not null then viewer_id() end;
  elsif tg_op = 'UPDATE' then
    new.answered_at := old.answered_at; new.answered_by := old.answered_by;
  end if;
  -- What came from a text is read by no more people than the text (add-11); a note narrowed later may still lose its markers.
  if tg_op = 'INSERT' and new.action_item_id is not null and exists (select from action_items a join notes n on n.id = new.note_id
    where a.id = new.action_item_id and a.audience > n.audience) then
    perform refuse('What a note leaves behind is read by no more people than the note.');
  end if;
  return new;
end $$;
create or replace trigger guard before insert or update on note_marks for each row execute function guard_mark();

-- What several people wrote stays as it was when their mentorship ended: whoever goes reads no more of it (R9).
create or replace function guard_note() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and new.body <> old.body and not new.mentorship_id = any (active_of(viewer_id()))
    and exists (select from note_authors a where a.note_id = new.id and a.person_id <> viewer_id()) then
    perform refuse('You wrote this together, and it stays as it was at the end. Write a new note.');
  end if;
  return new;
end $$;
create or replace trigger guard before update on notes for each row execute function guard_note();

-- Authors and earlier texts keep themselves. A text that only grew within ten minutes is one version; nothing that
-- somebody took out is ever lost (save-10).
create or replace function remember_note() returns trigger language plpgsql security definer set search_path = public as $$
declare writer uuid := coalesce(viewer_id(), new.author_id); v note_versions;
begin
  if tg_op = 'INSERT' then
    insert into note_authors (note_id, person_id, since) values (new.id, new.author_id, new.written_at) on conflict do nothing;
  elsif new.body = old.body and new.audience = old.audience then return null;
  end if;
  if tg_op = 'UPDATE' and new.body <> old.body then
    insert into note_authors (note_id, person_id) values (new.id, writer) on conflict do nothing;
    -- A yes was to the text as it stood: whoever writes on is asked again.
    update note_consents set granted = null, answered_at = null where note_id = new.id and person_id = writer and granted;
  end if;
  select * into v from note_versions where note_id = new.id order by number desc limit 1;
  if v.author_id = writer and v.audience = new.audience and v.saved_at > now() - interval '10 minutes'
    and starts_with(new.body, v.body) then
    update note_versions set body = new.body, number = new.version where id = v.id;
  else
    insert into note_versions (note_id, number, author_id, audience, body, saved_at)
      values (new.id, new.version, writer, new.audience, new.body, new.updated_at);
  end if;
  return null;
end $$;
create or replace trigger remember after insert or update on notes for each row execute function remember_note();

-- Narrowing a note narrows what it left behind (add-11).
create or replace function narrow_items() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.audience < old.audience then
    update action_items a set audience = new.audience
      where a.author_id = new.author_id and a.audience > new.audience
        and exists (select from note_marks k where k.note_id = new.id and k.action_item_id = a.id);
  end if;
  return null;
end $$;
create or replace trigger narrow after update of audience on notes for each row execute function narrow_items();

-- A note is shown to somebody else only with the word of everybody who wrote in it (R9).
create or replace function guard_note_reader() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null and exists (select from note_authors a
    where a.note_id = new.note_id and a.person_id <> viewer_id() and not exists (select from note_consents c
      where c.note_id = new.note_id and c.person_id = a.person_id and c.kind = 'share' and c.granted and c.reader_id = new.reader_id)) then
    perform refuse('Everybody who wrote in it has to agree before somebody else may read it.');
  end if;
  return new;
end $$;
create or replace trigger guard before insert on note_readers for each row execute function guard_note_reader();

-- Read is read today.
create or replace function guard_note_read() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is not null then new.read_on := today_of(new.reader_id); end if;
  return new;
end $$;
create or replace trigger guard before insert on note_reads for each row execute function guard_note_read();

create or replace function guard_consent() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if viewer_id() is null then return new; end if;
  -- A yes can be taken back; then the question is open again.
  if new.granted is null and old.granted is not true then perform refuse('Say yes or no.'); end if;
  new.answered_at := case when new.granted is not null then now() end;
  return new;
end $$;
create or replace trigger guard before update on note_consents for each row execute function guard_consent();
