-- What the application may write at all. Append-only tables grant neither UPDATE nor DELETE (DM1).

do $$
declare t record;
begin
  execute format('revoke all on all tables in schema public from rung_app, public');
  execute format('grant usage on schema public to rung_app');
end $$;
grant select on all tables in schema public to rung_app;
revoke select on credentials, rate_limits from rung_app;

grant insert on people, reporting_lines, leaves, person_levels, mentorships, cadences, mentorship_conflicts, mentorship_endings,
  sessions, session_events, notes, note_readers, note_reads, action_items, session_goals, session_milestones,
  goals, goal_milestones, goal_events, evidence, evidence_milestones, endorsement_requests,
  sign_off_requests, sign_offs, sign_off_evidence, standing_events, audit_events, creations,
  session_series, series_exceptions, session_groups, polls, poll_hands, agenda_items, agenda_sendings, takeaways, session_disputes,
  note_marks, note_consents, delegations, capacities, pauses, handovers, calendar_feeds, captures,
  opportunity_requests, waivers, level_talks, disagreements, second_ratings, framework_drafts, stall_snoozes to rung_app;
grant update (based_on_id, text, version, saved_by, saved_at, closed_at) on framework_drafts to rung_app;
grant update (name, handle, email, title, zone, is_admin, deactivated_at, version) on people to rung_app;
grant update (period) on reporting_lines to rung_app;
grant update (days) on leaves to rung_app;
grant update (mentor_accepted_at, mentee_accepted_at, declined_at, period, version) on mentorships to rung_app;
grant update (starts_at, minutes, kind, place, state, series_id, series_date, group_id, version) on sessions to rung_app;
grant update (every, frequency, local_time, zone, minutes, kind, place, first_on, last_on, ended_at, version) on session_series to rung_app;
grant update (moved_to) on series_exceptions to rung_app;
grant update (topic, version) on session_groups to rung_app;
grant update (closed_at) on polls to rung_app;
grant update (up) on poll_hands to rung_app;
grant update (session_id, audience, body, position, settled_at, settled_by, settled_in, version) on agenda_items to rung_app;
grant update (body, version) on takeaways to rung_app;
grant update (answered_at, answered_by, agreed) on session_disputes to rung_app;
grant update (body, goal_id, milestone, answered_at, answered_by, removed_at) on note_marks to rung_app;
grant update (answered_at, granted) on note_consents to rung_app;
grant update (days, ended_at) on delegations to rung_app;
grant update (days) on pauses to rung_app;
grant update (withdrawn_at) on handovers to rung_app;
grant update (names, read_at, revoked_at) on calendar_feeds to rung_app;
grant update (sorted_at) on captures to rung_app;
grant insert on check_ins, check_in_questions, rating_drafts, check_in_halves to rung_app;
grant update (outcome, closed_at, closed_by) on check_ins to rung_app;
grant update (answer) on rating_drafts to rung_app;
grant update (audience, body, updated_at, version) on notes to rung_app;
grant update (owner_id, audience, body, due_on, done_at, done_by, version) on action_items to rung_app;
grant update (audience, title, why, level, due_on, state, closed_reason, blocker, unblocker, cycle, updated_at, version) on goals to rung_app;
grant update (answered_at, declined, answer_id) on endorsement_requests to rung_app;
grant update (ended_at) on sign_ins to rung_app;
grant update (withdrawn_at, answer, answer_line, answered_by, answered_at) on opportunity_requests to rung_app;
grant update (lifted_at) on waivers to rung_app;
grant update (ended_at) on stall_snoozes to rung_app;
grant update (withdrawn_at, acknowledged_at) on level_talks to rung_app;
grant update (mentee_ends, mentor_ends) on disagreements to rung_app;
grant update (word, reason, declined, answered_at) on second_ratings to rung_app;
grant delete on session_goals, session_milestones, goal_milestones, note_readers, series_exceptions, pauses to rung_app;
grant usage on all sequences in schema public to rung_app;

-- People and lines: admins. A person edits their own name, title and zone (a trigger guards the rest).
create policy adding on people for insert to rung_app with check ((select is_admin(viewer_id())));
create policy editing on people for update to rung_app using (id = (select viewer_id()) or (select is_admin(viewer_id())));
create policy adding on reporting_lines for insert to rung_app with check ((select is_admin(viewer_id())));
create policy editing on reporting_lines for update to rung_app using ((select is_admin(viewer_id())));
create policy adding on leaves for insert to rung_app with check (person_id = (select viewer_id()) or (select is_admin(viewer_id())));
create policy editing on leaves for update to rung_app using (person_id = (select viewer_id()) or (select is_admin(viewer_id())));
-- An agreed level comes from a talk that was acknowledged, never by hand (S26).
create policy adding on person_levels for insert to rung_app with check (
  recorded_by = (select viewer_id()) and origin = 'stated at start'
  and ((select is_admin(viewer_id())) or person_id = (select viewer_id())));

-- Mentorships: an admin, or the mentee's manager, pairs; both sides accept (F53).
create policy adding on mentorships for insert to rung_app with check (
  requested_by = (select viewer_id()) and period is null and mentor_accepted_at is null and mentee_accepted_at is null and declined_at is null
  -- ... or a mentor proposes who could follow, for a hand-over.
  and ((select is_admin(viewer_id())) or mentee_id = any ((select reports_of(viewer_id()))::uuid[])
    or mentee_id = any ((select mentees_of(viewer_id()))::uuid[])));
create policy editing on mentorships for update to rung_app using (
  (select viewer_id()) in (mentor_id, mentee_id) or (select is_admin(viewer_id()))
  -- ... and whoever asked takes it back while nobody has begun; a trigger keeps them from answering for others.
  or (period is null and requested_by = (select viewer_id())));
create policy adding on cadences for insert to rung_app with check (
  set_by = (select viewer_id()) and (mentorship_id = any ((select active_of(viewer_id()))::uuid[])
    or exists (select from mentorships m where m.id = mentorship_id and m.requested_by = (select viewer_id()) and m.period is null)));
create policy adding on mentorship_conflicts for insert to rung_app with check (
  recorded_by = (select viewer_id())
  and exists (select from mentorships m where m.id = mentorship_id and m.requested_by = (select viewer_id())));
create policy adding on mentorship_endings for insert to rung_app with check (
  ended_by = (select viewer_id())
  and exists (select from mentorships m where m.id = mentorship_id and ((select viewer_id()) in (m.mentor_id, m.mentee_id) or (select is_admin(viewer_id())))));

-- Sessions and their words: the pair, while the mentorship runs.
create policy adding on sessions for insert to rung_app with check (
  logged_by = (select viewer_id()) and mentorship_id = any ((select active_of(viewer_id()))::uuid[]));
create policy editing on sessions for update to rung_app using (mentorship_id = any ((select active_of(viewer_id()))::uuid[]));
create policy adding on session_events for insert to rung_app with check (
  actor_id = (select viewer_id())
  and exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on notes for insert to rung_app with check (
  author_id = (select viewer_id()) and mentorship_id = any ((select active_of(viewer_id()))::uuid[])
  and (session_id is null or exists (select from sessions s where s.id = session_id and s.mentorship_id = notes.mentorship_id)));
-- Both sides write in what both read; a trigger keeps its audience with its author.
create policy editing on notes for update to rung_app using (
  author_id = (select viewer_id()) or (audience <> 'private' and mentorship_id = any ((select active_of(viewer_id()))::uuid[])))
  -- Narrowing to oneself is always allowed (R1); everything else needs a running mentorship.
  with check ((author_id = (select viewer_id()) and audience = 'private') or
    ((author_id = (select viewer_id()) or audience <> 'private') and mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
-- One's own notes; a mentee also those of their mentorships. A trigger asks for every co-author's consent (R9).
create policy adding on note_readers for insert to rung_app with check (
  shared_by = (select viewer_id()) and exists (select from notes n where n.id = note_id
    and (n.author_id = (select viewer_id()) or (n.audience <> 'private' and n.mentee_id = (select viewer_id())))));
-- Whoever reads says so themselves; the guard says on which day.
create policy adding on note_reads for insert to rung_app with check (
  reader_id = (select viewer_id()) and exists (select from notes n where n.id = note_id and n.author_id <> (select viewer_id())));
create policy adding on note_marks for insert to rung_app with check (
  recorded_by = (select viewer_id()) and removed_at is null and answered_at is null
  and exists (select from notes n where n.id = note_id and n.mentorship_id = any ((select active_of(viewer_id()))::uuid[])
    and (n.author_id = (select viewer_id()) or n.audience <> 'private')
    and (goal_id is null or exists (select from goals g where g.id = goal_id and g.mentee_id = n.mentee_id))
    and (action_item_id is null or exists (select from action_items a where a.id = action_item_id and a.mentorship_id = n.mentorship_id))));
create policy editing on note_marks for update to rung_app using (
  exists (select from notes n where n.id = note_id and n.mentorship_id = any ((select active_of(viewer_id()))::uuid[])
    and (n.author_id = (select viewer_id()) or n.audience <> 'private')));
create policy adding on note_consents for insert to rung_app with check (
  asked_by = (select viewer_id()) and answered_at is null and granted is null
  and exists (select from notes n where n.id = note_id
    and (n.author_id = (select viewer_id()) or (kind = 'share' and n.audience <> 'private' and n.mentee_id = (select viewer_id()))))
  and exists (select from note_authors a where a.note_id = note_consents.note_id and a.person_id = note_consents.person_id));
create policy answering on note_consents for update to rung_app using (person_id = (select viewer_id()));
create policy removing on note_readers for delete to rung_app using (shared_by = (select viewer_id()));
create policy adding on action_items for insert to rung_app with check (
  author_id = (select viewer_id()) and mentorship_id = any ((select active_of(viewer_id()))::uuid[])
  and exists (select from mentorships m where m.id = mentorship_id and owner_id in (m.mentor_id, m.mentee_id))
  and (session_id is null or exists (select from sessions s where s.id = session_id and s.mentorship_id = action_items.mentorship_id)));
create policy editing on action_items for update to rung_app using (
  mentorship_id = any ((select active_of(viewer_id()))::uuid[]) and (audience <> 'private' or author_id = (select viewer_id())))
  with check (exists (select from mentorships m where m.id = mentorship_id and owner_id in (m.mentor_id, m.mentee_id)));
create policy adding on session_goals for insert to rung_app with check (
  exists (select from sessions s join goals g on g.mentee_id = s.mentee_id where s.id = session_id and g.id = goal_id
    and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy removing on session_goals for delete to rung_app using (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on session_milestones for insert to rung_app with check (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy removing on session_milestones for delete to rung_app using (
  exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));

-- Goals: either side of a running mentorship.
create policy adding on goals for insert to rung_app with check (
  author_id = (select viewer_id()) and mentorship_id = any ((select active_of(viewer_id()))::uuid[])
  and cycle = 1 and closed_reason is null and (state = 'proposed' or (state = 'active' and audience = 'private')));
create policy editing on goals for update to rung_app using (
  mentorship_id = any ((select active_of(viewer_id()))::uuid[]) and (audience <> 'private' or author_id = (select viewer_id())));
create policy adding on goal_milestones for insert to rung_app with check (
  exists (select from goals g where g.id = goal_id and g.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy removing on goal_milestones for delete to rung_app using (
  exists (select from goals g where g.id = goal_id and g.author_id = (select viewer_id()) and g.state in ('proposed', 'countered')
    and g.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on goal_events for insert to rung_app with check (
  actor_id = (select viewer_id())
  and exists (select from goals g where g.id = goal_id and g.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));

-- Evidence: one's own; a shared session note by a mentor; a word from someone who was asked.
create policy adding on evidence for insert to rung_app with check (
  author_id = (select viewer_id()) and redacted_at is null and (
    (person_id = (select viewer_id()) and kind not in ('O', 'C'))
    or (kind = 'N' and audience <> 'private' and person_id = any ((select mentees_of(viewer_id()))::uuid[]))
    or (kind in ('O', 'C') and audience <> 'private' and exists (select from endorsement_requests q
      where q.person_id = evidence.person_id and q.observer_id = (select viewer_id()) and q.answered_at is null)))
  and (note_id is null or exists (select from notes n where n.id = note_id and n.audience <> 'private'
    and n.mentorship_id = any (party_of(evidence.person_id)))));
create policy adding on evidence_milestones for insert to rung_app with check (
  attached_by = (select viewer_id())
  and exists (select from evidence e where e.id = evidence_id and e.redacted_at is null
    and (e.person_id = (select viewer_id()) or e.person_id = any ((select mentees_of(viewer_id()))::uuid[])
      -- An observer speaks to the milestone they were asked about.
      or (e.author_id = (select viewer_id()) and exists (select from endorsement_requests q
        where q.observer_id = (select viewer_id()) and q.person_id = e.person_id and q.milestone = evidence_milestones.milestone)))));
create policy adding on endorsement_requests for insert to rung_app with check (
  asked_by = (select viewer_id()) and answered_at is null and answer_id is null and not declined and observer_id <> person_id
  and exists (select from evidence e where e.id = evidence_id and e.person_id = endorsement_requests.person_id and e.audience <> 'private')
  and (person_id = (select viewer_id()) or person_id = any ((select mentees_of(viewer_id()))::uuid[])));
create policy answering on endorsement_requests for update to rung_app using (observer_id = (select viewer_id()) and answered_at is null)
  with check (observer_id = (select viewer_id()));

create policy adding on sign_off_requests for insert to rung_app with check (
  asked_by = (select viewer_id()) and closed_at is null
  -- A stand-in who takes a sign-off back puts it into the queue again.
  and (person_id = (select viewer_id()) or person_id = any ((select guided_by(viewer_id()))::uuid[])));
create policy adding on sign_offs for insert to rung_app with check (signer_id = (select viewer_id()));
create policy adding on sign_off_evidence for insert to rung_app with check (
  exists (select from sign_offs s where s.id = sign_off_id and s.signer_id = (select viewer_id()) and s.happened_at = now())
  -- Nobody gains sight of an item by signing on it unseen.
  and exists (select from evidence e where e.id = evidence_id));
-- *Met* comes from settle_milestone() alone.
create policy adding on standing_events for insert to rung_app with check (
  actor_id = (select viewer_id()) and standing <> 'met'
  and (person_id = any ((select guided_by(viewer_id()))::uuid[])
    or (person_id = (select viewer_id()) and standing = 'no-opportunity-yet')));

create policy adding on audit_events for insert to rung_app with check (actor_id = (select viewer_id()));
create policy adding on creations for insert to rung_app with check (person_id = (select viewer_id()));
create policy ending on sign_ins for update to rung_app using (person_id = (select viewer_id()))
  with check (person_id = (select viewer_id()) and ended_at is not null);

-- Planning, preparing and looking back: the pair, while the mentorship runs.
create policy adding on session_series for insert to rung_app with check (
  made_by = (select viewer_id()) and mentorship_id = any ((select active_of(viewer_id()))::uuid[]));
create policy editing on session_series for update to rung_app using (mentorship_id = any ((select active_of(viewer_id()))::uuid[]));
create policy adding on series_exceptions for insert to rung_app with check (
  recorded_by = (select viewer_id())
  and exists (select from session_series s where s.id = series_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy editing on series_exceptions for update to rung_app using (
  exists (select from session_series s where s.id = series_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy removing on series_exceptions for delete to rung_app using (
  exists (select from session_series s where s.id = series_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on session_groups for insert to rung_app with check (
  host_id = (select viewer_id()) and cardinality((select mentees_of(viewer_id()))) > 0);
create policy editing on session_groups for update to rung_app using (host_id = (select viewer_id()));
create policy adding on polls for insert to rung_app with check (
  asked_by = (select viewer_id()) and closed_at is null and group_id = any ((select groups_of(viewer_id()))::uuid[]));
create policy closing on polls for update to rung_app using (
  asked_by = (select viewer_id()) and group_id = any ((select groups_of(viewer_id()))::uuid[]));
create policy adding on poll_hands for insert to rung_app with check (
  person_id = (select viewer_id()) and exists (select from polls p where p.id = poll_id and p.closed_at is null));
create policy editing on poll_hands for update to rung_app using (
  person_id = (select viewer_id()) and exists (select from polls p where p.id = poll_id and p.closed_at is null));
create policy adding on agenda_items for insert to rung_app with check (
  author_id = (select viewer_id()) and mentorship_id = any ((select active_of(viewer_id()))::uuid[])
  and (session_id is null or exists (select from sessions s where s.id = session_id and s.mentorship_id = agenda_items.mentorship_id))
  and (settled_in is null or exists (select from sessions s where s.id = settled_in and s.mentorship_id = agenda_items.mentorship_id)));
create policy editing on agenda_items for update to rung_app using (
  mentorship_id = any ((select active_of(viewer_id()))::uuid[]) and (audience <> 'private' or author_id = (select viewer_id())))
  with check ((session_id is null or exists (select from sessions s where s.id = session_id and s.mentorship_id = agenda_items.mentorship_id))
    and (settled_in is null or exists (select from sessions s where s.id = settled_in and s.mentorship_id = agenda_items.mentorship_id)));
create policy adding on agenda_sendings for insert to rung_app with check (
  sender_id = (select viewer_id())
  and exists (select from sessions s where s.id = session_id and s.state = 'planned' and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on takeaways for insert to rung_app with check (
  person_id = (select viewer_id())
  and exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy editing on takeaways for update to rung_app using (
  person_id = (select viewer_id())
  and exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on session_disputes for insert to rung_app with check (
  raised_by = (select viewer_id()) and answered_at is null and answered_by is null and agreed is null
  and exists (select from sessions s where s.id = session_id and s.state <> 'planned' and s.state <> claims
    and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy answering on session_disputes for update to rung_app using (
  answered_at is null and raised_by <> (select viewer_id())
  and exists (select from sessions s where s.id = session_id and s.mentorship_id = any ((select active_of(viewer_id()))::uuid[])))
  with check (answered_by = (select viewer_id()) and agreed is not null);

-- A mentor says who stands in, what they can carry, when they pause, and who could follow.
create policy adding on delegations for insert to rung_app with check (
  granted_by = (select viewer_id()) and ended_at is null
  and exists (select from mentorships m where m.id = mentorship_id and m.period @> now()
    and m.mentor_id = (select viewer_id()) and stand_in_id not in (m.mentor_id, m.mentee_id)));
create policy editing on delegations for update to rung_app using (
  ended_at is null and (granted_by = (select viewer_id()) or stand_in_id = (select viewer_id())))
  with check (granted_by = (select viewer_id()) or stand_in_id = (select viewer_id()));
create policy adding on capacities for insert to rung_app with check (
  set_by = (select viewer_id()) and (person_id = (select viewer_id()) or (select is_admin(viewer_id()))));
create policy adding on pauses for insert to rung_app with check (person_id = (select viewer_id()) or (select is_admin(viewer_id())));
create policy editing on pauses for update to rung_app using (person_id = (select viewer_id()) or (select is_admin(viewer_id())));
create policy removing on pauses for delete to rung_app using (person_id = (select viewer_id()) and lower(days) > current_date);
-- Asked for together with the new mentorship, before the mentee has said yes to it, by somebody who may: the mentor who
-- hands over, the mentee's manager or an admin.
create policy adding on handovers for insert to rung_app with check (
  asked_by = (select viewer_id()) and done_at is null and withdrawn_at is null
  and exists (select from mentorships a join mentorships b on b.mentee_id = a.mentee_id
    where a.id = mentorship_id and b.id = next_id and a.period @> now() and b.requested_by = (select viewer_id())
      and b.period is null and b.declined_at is null and b.mentee_accepted_at is null
      and (a.mentor_id = (select viewer_id()) or a.mentee_id = any ((select reports_of(viewer_id()))::uuid[])
        or (select is_admin(viewer_id())))));
create policy editing on handovers for update to rung_app using (asked_by = (select viewer_id()) and done_at is null);
create policy adding on calendar_feeds for insert to rung_app with check (person_id = (select viewer_id()) and revoked_at is null);
create policy editing on calendar_feeds for update to rung_app using (person_id = (select viewer_id()) and revoked_at is null)
  with check (person_id = (select viewer_id()));

-- A line kept to be sorted later is its writer's alone.
create policy adding on captures for insert to rung_app with check (person_id = (select viewer_id()) and sorted_at is null);
create policy sorting on captures for update to rung_app using (person_id = (select viewer_id()));

-- A mentee asks for an opportunity and may take it back; whoever hears it answers once.
create policy adding on opportunity_requests for insert to rung_app with check (
  person_id = (select viewer_id()) and withdrawn_at is null and answer is null and answer_line is null and answered_by is null and answered_at is null);
create policy withdrawing on opportunity_requests for update to rung_app using (
  person_id = (select viewer_id()) and answered_at is null and withdrawn_at is null)
  with check (person_id = (select viewer_id()) and answered_by is null);
create policy answering on opportunity_requests for update to rung_app using (
  answered_at is null and withdrawn_at is null and (person_id = any ((select mentees_of(viewer_id()))::uuid[])
    or (for_manager and person_id = any ((select reports_of(viewer_id()))::uuid[]))))
  with check (answered_by = (select viewer_id()) and withdrawn_at is null and (person_id = any ((select mentees_of(viewer_id()))::uuid[])
    or (for_manager and person_id = any ((select reports_of(viewer_id()))::uuid[]))));

-- The manager waives, and takes it back.
create policy adding on waivers for insert to rung_app with check (
  waived_by = (select viewer_id()) and lifted_at is null and person_id = any ((select reports_of(viewer_id()))::uuid[]));
create policy lifting on waivers for update to rung_app using (
  lifted_at is null and person_id = any ((select reports_of(viewer_id()))::uuid[]))
  with check (person_id = any ((select reports_of(viewer_id()))::uuid[]));

-- The manager sets the stall of a running pair aside, and takes that back.
create policy adding on stall_snoozes for insert to rung_app with check (
  manager_id = (select viewer_id()) and ended_at is null
  and exists (select from mentorships m where m.id = mentorship_id and m.period @> now() and m.mentee_id = any ((select reports_of(viewer_id()))::uuid[])));
create policy ending on stall_snoozes for update to rung_app using (manager_id = (select viewer_id()) and ended_at is null)
  with check (manager_id = (select viewer_id()));

-- The manager says what came of a talk, the other one acknowledges it; until then it can be taken back.
create policy adding on level_talks for insert to rung_app with check (
  manager_id = (select viewer_id()) and withdrawn_at is null and acknowledged_at is null
  and person_id = any ((select reports_of(viewer_id()))::uuid[]));
create policy withdrawing on level_talks for update to rung_app using (
  manager_id = (select viewer_id()) and withdrawn_at is null and acknowledged_at is null)
  with check (manager_id = (select viewer_id()) and acknowledged_at is null);
create policy acknowledging on level_talks for update to rung_app using (
  person_id = (select viewer_id()) and withdrawn_at is null and acknowledged_at is null)
  with check (person_id = (select viewer_id()) and withdrawn_at is null);

-- Either of a running pair disagrees, asks a second rater, and says how it ends.
create policy adding on disagreements for insert to rung_app with check (
  raised_by = (select viewer_id()) and mentee_ends is null and mentor_ends is null and ended_at is null
  and ((person_id = (select viewer_id()) and mentor_id = any ((select mentors_of(viewer_id()))::uuid[]))
    or (mentor_id = (select viewer_id()) and person_id = any ((select mentees_of(viewer_id()))::uuid[]))));
create policy ending on disagreements for update to rung_app using (
  ended_at is null and (person_id = (select viewer_id())
    or (mentor_id = (select viewer_id()) and person_id = any ((select mentees_of(viewer_id()))::uuid[]))))
  with check (person_id = (select viewer_id()) or mentor_id = (select viewer_id()));
create policy adding on second_ratings for insert to rung_app with check (
  asked_by = (select viewer_id()) and word is null and reason is null and not declined and answered_at is null
  and exists (select from disagreements d where d.id = disagreement_id and d.ended_at is null
    and (d.person_id = (select viewer_id())
      or (d.mentor_id = (select viewer_id()) and d.person_id = any ((select mentees_of(viewer_id()))::uuid[])))));
create policy answering on second_ratings for update to rung_app using (rater_id = (select viewer_id()) and answered_at is null)
  with check (rater_id = (select viewer_id()));

-- Either side of a running mentorship opens a check-in and says in the same breath what it asks.
create policy adding on check_ins for insert to rung_app with check (
  opened_by = (select viewer_id()) and closed_at is null
  and exists (select from mentorships m where m.id = mentorship_id and m.purpose <> 'coffee'
    and m.id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on check_in_questions for insert to rung_app with check (
  exists (select from check_ins c join framework_versions f on f.id = c.framework_version_id
    join milestones x on x.framework = f.framework and x.version = f.version
    where c.id = check_in_id and c.opened_by = (select viewer_id()) and c.opened_at = now()
      and x.code = milestone and x.level = c.level));
-- Answers are kept while the check-in is open; ratings come from handing in a half, and from nothing else.
create policy adding on rating_drafts for insert to rung_app with check (
  rater_id = (select viewer_id()) and exists (select from check_ins c where c.id = check_in_id and c.closed_at is null
    and c.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy editing on rating_drafts for update to rung_app using (
  rater_id = (select viewer_id()) and exists (select from check_ins c where c.id = check_in_id and c.closed_at is null
    and c.mentorship_id = any ((select active_of(viewer_id()))::uuid[])));
create policy adding on check_in_halves for insert to rung_app with check (
  rater_id = (select viewer_id())
  and exists (select from check_ins c join mentorships m on m.id = c.mentorship_id where c.id = check_in_id and c.closed_at is null
    and m.period @> now() and (select viewer_id()) = case kind when 'self' then m.mentee_id else m.mentor_id end));
-- It ends once it was talked about, and there is something to talk about only after the reveal.
create policy closing on check_ins for update to rung_app using (
  closed_at is null and mentorship_id = any ((select active_of(viewer_id()))::uuid[])
  and id = any ((select revealed_to(viewer_id()))::uuid[]))
  with check (closed_at is not null and closed_by = (select viewer_id()));
-- The draft of a framework: admins, each in their own name.
create policy adding on framework_drafts for insert to rung_app with check (
  (select is_admin(viewer_id())) and saved_by = (select viewer_id()) and closed_at is null);
create policy editing on framework_drafts for update to rung_app using ((select is_admin(viewer_id())))
  with check ((select is_admin(viewer_id())) and saved_by = (select viewer_id()));
