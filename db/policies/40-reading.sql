-- The reading matrix of rules.md 8, table by table. Nothing is readable unless a line here says so.

do $$
declare t record;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', t.tablename);
    execute format('alter table public.%I force row level security', t.tablename);
  end loop;
  for t in select tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on public.%I', t.policyname, t.tablename);
  end loop;
  -- The owner keeps the records: migrations and the definer functions below run as the owner.
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('create policy keeper on public.%I to %I using (true) with check (true)', t.tablename, current_user);
  end loop;
end $$;

-- Names are known to every signed-in person; frameworks, too.
create policy reading on people for select to rung_app using ((select viewer_id()) is not null);
create policy reading on framework_versions for select to rung_app using ((select viewer_id()) is not null);
create policy reading on framework_drafts for select to rung_app using ((select is_admin(viewer_id())));
create policy reading on frameworks_in_force for select to rung_app using ((select viewer_id()) is not null);
create policy reading on milestones for select to rung_app using ((select viewer_id()) is not null);
create policy reading on levels for select to rung_app using ((select viewer_id()) is not null);

create policy reading on reporting_lines for select to rung_app using (
  person_id = (select viewer_id()) or manager_id = (select viewer_id())
  or person_id = any ((select mentees_of(viewer_id()))::uuid[])
  or person_id = any ((select mentors_of(viewer_id()))::uuid[])
  or (select is_admin(viewer_id())));

create policy reading on leaves for select to rung_app using (
  person_id = (select viewer_id())
  or person_id = any ((select mentees_of(viewer_id()))::uuid[])
  or person_id = any ((select mentors_of(viewer_id()))::uuid[])
  or person_id = any ((select reports_of(viewer_id()))::uuid[])
  or (select is_admin(viewer_id())));

create policy reading on person_levels for select to rung_app using (
  person_id = (select viewer_id())
  or person_id = any ((select guided_by(viewer_id()))::uuid[])
  or person_id = any ((select reports_of(viewer_id()))::uuid[]));

-- That a mentorship exists is wider knowledge than its cadence and its sessions; a request is none yet,
-- known to the two, to whoever asked and to those who pair.
create policy reading on mentorships for select to rung_app using (
  mentor_id = (select viewer_id()) or mentee_id = (select viewer_id())
  or (period is not null and mentee_id = any ((select mentees_of(viewer_id()))::uuid[]))
  or (period is null and requested_by = (select viewer_id()))
  or mentee_id = any ((select reports_of(viewer_id()))::uuid[])
  or (select is_admin(viewer_id()))
  or id = any ((select stand_in_pairs(viewer_id()))::uuid[]));

create policy reading on cadences for select to rung_app using (
  mentorship_id = any ((select party_of(viewer_id()))::uuid[])
  or exists (select from mentorships m where m.id = mentorship_id and m.mentee_id = any ((select reports_of(viewer_id()))::uuid[]))
  or (select is_admin(viewer_id())));

create policy reading on mentorship_conflicts for select to rung_app using (
  recorded_by = (select viewer_id()) or mentorship_id = any ((select party_of(viewer_id()))::uuid[])
  or (select is_admin(viewer_id())));

create policy reading on mentorship_endings for select to rung_app using (
  ended_by = (select viewer_id()) or (select is_admin(viewer_id())));

-- A former mentor keeps the dates of their own time, not what was planned beyond it (R9).
create policy reading on sessions for select to rung_app using (
  mentorship_id = any ((select pair_of(viewer_id()))::uuid[])
  or (mentorship_id = any ((select party_of(viewer_id()))::uuid[]) and starts_at < ended_at(mentorship_id))
  or mentee_id = any ((select reports_of(viewer_id()))::uuid[])
  or (select is_admin(viewer_id())));

create policy reading on session_events for select to rung_app using (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select pair_of(viewer_id()))::uuid[])));

create policy reading on session_goals for select to rung_app using (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select pair_of(viewer_id()))::uuid[]))
  and exists (select from goals g where g.id = goal_id));

create policy reading on session_milestones for select to rung_app using (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select pair_of(viewer_id()))::uuid[])));

create policy reading on notes for select to rung_app using (opens_note(
  (select viewer_id()), id, author_id, audience, mentorship_id, mentee_id,
  (select pair_of(viewer_id())), (select mentees_of(viewer_id())), (select reports_of(viewer_id())),
  (select notes_shared_with(viewer_id())), (select co_written(viewer_id()))));

-- An earlier text keeps the audience it had, and is never wider than the note is now (save-10). Who wrote in the note
-- keeps what the two had before them; whom it is shown to reads it as it is now.
create policy reading on note_versions for select to rung_app using (
  exists (select from notes n where n.id = note_id and (opens_note(
    (select viewer_id()), n.id, note_versions.author_id, note_versions.audience, n.mentorship_id, n.mentee_id,
    (select pair_of(viewer_id())), (select mentees_of(viewer_id())), (select reports_of(viewer_id())), '{}', '{}')
    or (note_versions.audience <> 'private'
      and (n.author_id = (select viewer_id()) or n.id = any ((select co_written(viewer_id()))::uuid[]))))));
create policy reading on note_authors for select to rung_app using (exists (select from notes n where n.id = note_id));
create policy reading on note_marks for select to rung_app using (exists (select from notes n where n.id = note_id));
create policy reading on note_consents for select to rung_app using (
  asked_by = (select viewer_id()) or person_id = (select viewer_id()));

create policy reading on note_readers for select to rung_app using (
  reader_id = (select viewer_id()) or shared_by = (select viewer_id()));

-- Who opened a note is for whoever wrote in it, and for the one who opened it.
create policy reading on note_reads for select to rung_app using (
  reader_id = (select viewer_id()) or exists (select from notes n where n.id = note_id
    and (n.author_id = (select viewer_id()) or n.id = any ((select co_written(viewer_id()))::uuid[]))));

create policy reading on action_items for select to rung_app using (opens_action_item(
  (select viewer_id()), author_id, audience, mentorship_id, mentee_id,
  (select pair_of(viewer_id())), (select mentees_of(viewer_id())), (select reports_of(viewer_id()))));

create policy reading on action_item_events for select to rung_app using (
  exists (select from action_items a where a.id = action_item_id));

create policy reading on goals for select to rung_app using (opens_goal(
  (select viewer_id()), author_id, audience, mentorship_id, mentee_id, updated_at,
  (select pair_of(viewer_id())), (select guided_by(viewer_id())), (select reports_of(viewer_id())),
  (select stand_in_pairs(viewer_id()))));

create policy reading on goal_milestones for select to rung_app using (exists (select from goals g where g.id = goal_id));

-- What was said about a goal stays between the two, whatever the goal's audience.
create policy reading on goal_events for select to rung_app using (
  exists (select from goals g where g.id = goal_id and g.mentorship_id = any ((select pair_of(viewer_id()))::uuid[])));

create policy reading on audience_changes for select to rung_app using (actor_id = (select viewer_id()));

create policy reading on evidence for select to rung_app using (opens_evidence(
  (select viewer_id()), id, person_id, author_id, audience,
  (select guided_by(viewer_id())), (select reports_of(viewer_id())),
  (select evidence_signed_by(viewer_id())), (select evidence_to_endorse(viewer_id()))));

create policy reading on evidence_milestones for select to rung_app using (exists (select from evidence e where e.id = evidence_id));

create policy reading on endorsement_requests for select to rung_app using (
  observer_id = (select viewer_id()) or person_id = (select viewer_id())
  or person_id = any ((select guided_by(viewer_id()))::uuid[]));

create policy reading on sign_off_requests for select to rung_app using (
  person_id = (select viewer_id()) or person_id = any ((select guided_by(viewer_id()))::uuid[]));

-- A manager reads who signed off and when; words (back, withdrawn) stay with the pair.
create policy reading on sign_offs for select to rung_app using (
  person_id = (select viewer_id()) or signer_id = (select viewer_id())
  or person_id = any ((select guided_by(viewer_id()))::uuid[])
  or (decision = 'signed-off' and person_id = any ((select reports_of(viewer_id()))::uuid[]))
  or id = any ((select words_to_weigh(viewer_id()))::uuid[]));

create policy reading on sign_off_evidence for select to rung_app using (
  exists (select from sign_offs s where s.id = sign_off_id) and exists (select from evidence e where e.id = evidence_id));

create policy reading on standing_events for select to rung_app using (
  person_id = (select viewer_id()) or actor_id = (select viewer_id())
  or person_id = any ((select guided_by(viewer_id()))::uuid[])
  or id = any ((select words_to_weigh(viewer_id()))::uuid[]));

create policy reading on standing for select to rung_app using (
  person_id = (select viewer_id())
  or person_id = any ((select guided_by(viewer_id()))::uuid[])
  or person_id = any ((select reports_of(viewer_id()))::uuid[]));

create policy reading on sign_ins for select to rung_app using (person_id = (select viewer_id()));
create policy reading on creations for select to rung_app using (person_id = (select viewer_id()));
create policy reading on audit_events for select to rung_app using (
  actor_id = (select viewer_id()) or (select is_admin(viewer_id())));

-- A series is the plan behind the dates; whoever reads the dates of a pair reads it, a former mentor their own (section 8).
create policy reading on session_series for select to rung_app using (
  mentorship_id = any ((select pair_of(viewer_id()))::uuid[])
  or (mentorship_id = any ((select party_of(viewer_id()))::uuid[]) and recorded_at < ended_at(mentorship_id))
  or mentee_id = any ((select reports_of(viewer_id()))::uuid[])
  or (select is_admin(viewer_id())));
-- A former mentor does not read of days beyond their own time.
create policy reading on series_exceptions for select to rung_app using (
  exists (select from session_series s where s.id = series_id and (
    s.mentorship_id = any ((select pair_of(viewer_id()))::uuid[])
    or s.mentee_id = any ((select reports_of(viewer_id()))::uuid[])
    or (select is_admin(viewer_id()))
    or greatest(to_char(on_date, 'YYYY-MM-DD'), left(moved_to, 10)) <= to_char(ended_at(s.mentorship_id) at time zone 'UTC', 'YYYY-MM-DD'))));

-- A group and its show of hands belong to those who attend.
create policy reading on session_groups for select to rung_app using (
  host_id = (select viewer_id()) or id = any ((select groups_of(viewer_id()))::uuid[]));
create policy reading on polls for select to rung_app using (group_id = any ((select groups_of(viewer_id()))::uuid[]));
create policy reading on poll_hands for select to rung_app using (exists (select from polls p where p.id = poll_id));

create policy reading on agenda_items for select to rung_app using (opens_action_item(
  (select viewer_id()), author_id, audience, mentorship_id, mentee_id, (select pair_of(viewer_id())), '{}', '{}'));
create policy reading on agenda_sendings for select to rung_app using (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select pair_of(viewer_id()))::uuid[])));
create policy reading on takeaways for select to rung_app using (
  person_id = (select viewer_id())
  or exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select pair_of(viewer_id()))::uuid[])));
create policy reading on session_disputes for select to rung_app using (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select pair_of(viewer_id()))::uuid[])));

-- Absence is visible where clocks pause: the pair, the manager, admins; and to the stand-in.
create policy reading on delegations for select to rung_app using (
  stand_in_id = (select viewer_id())
  or mentorship_id = any ((select party_of(viewer_id()))::uuid[])
  or exists (select from mentorships m where m.id = mentorship_id and m.mentee_id = any ((select reports_of(viewer_id()))::uuid[]))
  or (select is_admin(viewer_id())));
create policy reading on pauses for select to rung_app using (
  person_id = (select viewer_id())
  or person_id = any ((select mentees_of(viewer_id()))::uuid[])
  or person_id = any ((select mentors_of(viewer_id()))::uuid[])
  or person_id = any ((select reports_of(viewer_id()))::uuid[])
  or (select is_admin(viewer_id())));
-- A mentor's load is known to the mentor, the mentor's manager and admins (section 8); so is what they can carry.
create policy reading on capacities for select to rung_app using (
  person_id = (select viewer_id()) or person_id = any ((select reports_of(viewer_id()))::uuid[]) or (select is_admin(viewer_id())));
create policy reading on handovers for select to rung_app using (
  asked_by = (select viewer_id())
  or mentorship_id = any ((select party_of(viewer_id()))::uuid[]) or next_id = any ((select party_of(viewer_id()))::uuid[])
  or exists (select from mentorships m where m.id = next_id and m.mentee_id = any ((select reports_of(viewer_id()))::uuid[]))
  or (select is_admin(viewer_id())));
create policy reading on calendar_feeds for select to rung_app using (person_id = (select viewer_id()));
create policy reading on captures for select to rung_app using (person_id = (select viewer_id()));

-- Who asks for an opportunity is heard by their mentors; by their manager only with consent, and while they still ask (R35).
create policy reading on opportunity_requests for select to rung_app using (
  person_id = (select viewer_id())
  or person_id = any ((select mentees_of(viewer_id()))::uuid[])
  or (for_manager and withdrawn_at is null and person_id = any ((select reports_of(viewer_id()))::uuid[])));
-- What a manager sets aside, and why, is theirs alone (R24).
create policy reading on stall_snoozes for select to rung_app using (manager_id = (select viewer_id()));
-- A waiver is part of how somebody stands before a gate.
create policy reading on waivers for select to rung_app using (
  person_id = (select viewer_id()) or waived_by = (select viewer_id())
  or person_id = any ((select guided_by(viewer_id()))::uuid[])
  or person_id = any ((select reports_of(viewer_id()))::uuid[]));
-- The talk about a level is between somebody and their manager; the level itself is known more widely.
create policy reading on level_talks for select to rung_app using (
  person_id = (select viewer_id()) or manager_id = (select viewer_id())
  or person_id = any ((select reports_of(viewer_id()))::uuid[]));
-- A disagreement is for the two and the second rater, and for nobody above them (J-8).
-- Whoever writes a row reads it at once; the functions know it from the next statement on.
create policy reading on disagreements for select to rung_app using (
  person_id = (select viewer_id()) or raised_by = (select viewer_id()) or id = any ((select disagreements_of(viewer_id()))::uuid[]));
create policy reading on second_ratings for select to rung_app using (
  rater_id = (select viewer_id()) or (asked_by = (select viewer_id()) and answered_at is null)
  or disagreement_id = any ((select disagreements_of(viewer_id()))::uuid[]));

-- That a check-in is open, and what it asks, belongs to the two of that mentorship. What was answered is the rater's
-- alone until the reveal, down to whether it was; a former mentor keeps their own half (R15, sight-5, section 8).
create policy reading on check_ins for select to rung_app using (mentorship_id = any ((select party_of(viewer_id()))::uuid[]));
create policy reading on check_in_questions for select to rung_app using (exists (select from check_ins c where c.id = check_in_id));
create policy reading on rating_drafts for select to rung_app using (rater_id = (select viewer_id()));
create policy reading on check_in_halves for select to rung_app using (
  rater_id = (select viewer_id()) or check_in_id = any ((select revealed_to(viewer_id()))::uuid[]));
create policy reading on ratings for select to rung_app using (
  rater_id = (select viewer_id()) or check_in_id = any ((select revealed_to(viewer_id()))::uuid[])
  or id = any ((select words_to_weigh(viewer_id()))::uuid[]));
