/**
 * Carries out deeds of many worlds through the database's own guards and triggers, each by the person who may do it,
 * all in one transaction: they share one moment. Answers per deed what came of it, null where it was refused.
 */
import type postgres from 'postgres';
import type { Deed, Told } from './replay-worlds';

const play = `
create or replace function play(deeds jsonb) returns jsonb language plpgsql as $$
declare d jsonb; told jsonb := '[]'; out jsonb;
begin
  for d in select value from jsonb_array_elements(deeds) loop
    begin
      perform set_config('rung.viewer_id', coalesce(d ->> 'by', ''), true);
      out := play_one(d, (d ->> 'mentee')::uuid, (d ->> 'mentor')::uuid, d ->> 'code');
      told := told || jsonb_build_array(out);
    exception when sqlstate 'RU001' or unique_violation or exclusion_violation then told := told || jsonb_build_array(null);
    end;
  end loop;
  perform set_config('rung.viewer_id', '', true);
  return jsonb_build_object('at', to_json(now()), 'told', told);
end $$`;

const playOne = `
create or replace function play_one(d jsonb, me uuid, guide uuid, code text) returns jsonb language plpgsql as $$
declare it uuid; pair uuid; fw uuid; gap text; n int;
begin
  fw := framework_in_force();
  select id into pair from mentorships where mentee_id = me and mentor_id = guide;
  case d ->> 'kind'
  when 'evidence' then
    insert into evidence (person_id, author_id, kind, audience, title, happened_on, corrects_id)
      values (me, me, 'A', 'team', 'words', current_date - (d ->> 'ago')::int, (d ->> 'corrects')::uuid) returning id into it;
    insert into evidence_milestones (evidence_id, milestone, attached_by) values (it, code, me);
    return jsonb_build_object('id', it);
  when 'attach' then
    insert into evidence_milestones (evidence_id, milestone, attached_by) values ((d ->> 'item')::uuid, code, me);
  when 'redact' then perform redact_evidence((d ->> 'item')::uuid);
  when 'ask' then
    if exists (select from sign_off_requests q where q.person_id = me and q.milestone = code and q.closed_at is null) then return null; end if;
    insert into sign_off_requests (person_id, milestone, asked_by) values (me, code, me);
  when 'sign' then
    insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id)
      values (me, code, fw, 'mentor', 'signed-off', guide) returning id into it;
    insert into sign_off_evidence (sign_off_id, evidence_id) select it, e.id from evidence e join evidence_milestones a on a.evidence_id = e.id
      where e.person_id = me and a.milestone = code and e.redacted_at is null;
    gap := settle_milestone(me, code);
    return jsonb_build_object('met', gap is null, 'event', (select s.event_id from standing s where s.person_id = me and s.milestone = code));
  when 'back' then
    insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id, reason)
      values (me, code, fw, 'mentor', 'back', guide, 'Show it once more.');
  when 'say' then
    insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id, happened_at)
      values (me, code, (d ->> 'standing')::standing_word, guide, 'Because.', fw, now() - make_interval(days => (d ->> 'ago')::int)) returning id into it;
    return jsonb_build_object('id', it);
  when 'waive' then
    insert into waivers (person_id, milestone, framework_version_id, waived_by, reason) values (me, code, fw, (d ->> 'by')::uuid, 'Because.');
  when 'lift' then
    update waivers set lifted_at = now() where person_id = me and milestone = code and lifted_at is null;
    get diagnostics n = row_count;
    if n = 0 then return null; end if;
  when 'disagree' then
    insert into disagreements (person_id, mentor_id, milestone, raised_by, reason, standing_event_id)
      select me, guide, code, me, 'I see it differently.', s.event_id from standing s where s.person_id = me and s.milestone = code;
    get diagnostics n = row_count;
    if n = 0 then return null; end if;
  when 'settle' then
    perform set_config('rung.viewer_id', '', true);
    update disagreements set mentee_ends = 'agreed-to-differ', mentor_ends = 'agreed-to-differ' where person_id = me and milestone = code and ended_at is null;
    get diagnostics n = row_count;
    if n = 0 then return null; end if;
  when 'level' then
    insert into person_levels (person_id, level, origin, since, recorded_by) values (me, code, 'agreed', current_date - (d ->> 'ago')::int, guide);
  when 'leave' then
    insert into leaves (person_id, days) values (me, daterange(current_date - (d ->> 'ago')::int, current_date + 3));
  when 'held' then
    insert into sessions (mentorship_id, mentee_id, starts_at, minutes, state, logged_by)
      values (pair, me, now() - make_interval(days => (d ->> 'ago')::int), 30, 'held', guide) returning id into it;
    insert into session_events (session_id, actor_id, state) values (it, guide, 'held');
    return jsonb_build_object('id', it);
  when 'missed' then
    update sessions set state = 'missed' where id = (d ->> 'session')::uuid and state = 'held';
    get diagnostics n = row_count;
    if n = 0 then return null; end if;
    insert into session_events (session_id, actor_id, state) values ((d ->> 'session')::uuid, guide, 'missed');
  when 'goal' then
    insert into goals (mentorship_id, mentee_id, author_id, audience, title, level, state) values (pair, me, me, 'team', 'words', 'J', 'active') returning id into it;
    insert into goal_events (goal_id, cycle, actor_id, to_state) values (it, 1, me, 'active');
    return jsonb_build_object('id', it);
  when 'close' then
    update goals set state = 'closed', closed_reason = 'achieved' where id = (d ->> 'goal')::uuid and state = 'active';
    get diagnostics n = row_count;
    if n = 0 then return null; end if;
    insert into goal_events (goal_id, cycle, actor_id, from_state, to_state, closed_reason) values ((d ->> 'goal')::uuid, 1, me, 'active', 'closed', 'achieved');
  when 'half' then
    select id into it from check_ins where mentee_id = me;
    if it is null then
      insert into check_ins (mentorship_id, mentee_id, framework_version_id, level, opened_by) values (pair, me, fw, 'J', guide) returning id into it;
      insert into check_in_questions (check_in_id, milestone, why, position) values (it, 'T1-J1', 'never-asked', 1);
    end if;
    insert into rating_drafts (check_in_id, rater_id, milestone, answer) values (it, (d ->> 'by')::uuid, 'T1-J1', 'meeting');
    insert into check_in_halves (check_in_id, kind, rater_id) values (it, (d ->> 'side')::rating_kind, (d ->> 'by')::uuid);
  end case;
  return '{}';
end $$`;

/** Puts the player into the database of one test file. */
export async function preparePlay(owner: postgres.Sql): Promise<void> {
  await owner.unsafe(playOne);
  await owner.unsafe(play);
}

/** Plays one step of every world; its moment (ISO, microseconds) and what came of each deed, in order. */
export async function playStep(owner: postgres.Sql, deeds: Deed[]): Promise<{ at: string; told: Told[] }> {
  const [row] = await owner<
    { out: { at: string; told: Told[] } }[]
  >`select play(${owner.json(deeds as never)}) as out`;
  return row!.out;
}
