/** Whether a change is one that this person may make: by hand from the rules, on the canary world as it was loaded. */
import { managers, type Name, names, type PairName, pairNames, pairs, standIns } from '../canary-cast';
import type { Row, Snapshot } from '../canary-facts';
import type { World } from '../canary-world';
import type { Attacker } from './canaries';
import type { Change } from './watch';

type Verdict = (row: Row, change: Change, who: Name, all: Change[]) => boolean;

export function judgeOf(world: World, before: Snapshot) {
  const nameOf = (id: unknown) => names.find((name) => world.people[name] === id);
  const pairOf = (id: unknown) => pairNames.find((name) => world.pairs[name] === id);
  const party = (who: Name, id: unknown, state = 'active') => {
    const pair = pairs[pairOf(id) as PairName];
    return pair?.state === state && (pair.mentor === who || pair.mentee === who);
  };
  const mentors = (who: Name, person: unknown) =>
    pairNames.some(
      (p) =>
        pairs[p].state === 'active' && pairs[p].mentor === who && world.people[pairs[p].mentee] === person,
    );
  const self = (who: Name, id: unknown) => world.people[who] === id;
  const admin = (who: Name) => who === 'root';
  const manages = (who: Name, id: unknown) => managers[nameOf(id) as Name] === who;
  const find = (table: string, id: unknown, all: Change[]): Row =>
    all.find((c) => c.table === table && c.after?.id === id)?.after ??
    before.get(table)!.find((r) => r.id === id) ??
    {};
  const asked = (who: Name, person: unknown) =>
    before
      .get('endorsement_requests')!
      .some((q) => q.observer_id === world.people[who] && q.person_id === person && !q.answered_at);

  const said =
    (author: string): Verdict =>
    (row, { op, before: old }, who) =>
      party(who, row.mentorship_id) &&
      (op === 'INSERT' ? self(who, row[author]) : old?.audience !== 'private' || self(who, old?.author_id));
  const inSession: Verdict = (row, _, who, all) =>
    party(who, find('sessions', row.session_id, all).mentorship_id);
  const inCheckIn: Verdict = (row, _, who, all) =>
    party(who, find('check_ins', row.check_in_id, all).mentorship_id);
  const ofGoal: Verdict = (row, _, who, all) => {
    const goal = find('goals', row.goal_id, all);
    return party(who, goal.mentorship_id) && (goal.audience !== 'private' || self(who, goal.author_id));
  };
  const growth = (who: Name, person: unknown) => self(who, person) || mentors(who, person);
  /** Their mentors, and who stands in for one of them. */
  const guides = (who: Name, person: unknown) =>
    mentors(who, person) ||
    standIns.some((s) => s.who === who && world.people[pairs[s.pair].mentee] === person);
  const signer: Verdict = (row, _, who) =>
    self(who, row.signer_id) && (guides(who, row.person_id) || asked(who, row.person_id));

  const verdicts: Record<string, Verdict> = {
    notes: (row, change, who) =>
      change.op === 'INSERT'
        ? said('author_id')(row, change, who, [])
        : (row.audience === 'private' && self(who, row.author_id)) ||
          (row.audience !== 'private' && party(who, row.mentorship_id)),
    framework_drafts: (row, _, who) => who === 'root' && self(who, row.saved_by),
    framework_versions: (_, __, who) => who === 'root',
    frameworks_in_force: (_, __, who) => who === 'root',
    milestones: (_, __, who) => who === 'root',
    levels: (_, __, who) => who === 'root',
    goals: said('author_id'),
    action_items: said('author_id'),
    sessions: (row, { op }, who, all) =>
      (op === 'UPDATE' && row.state === 'cancelled' && endedNow(row.mentorship_id, all)) ||
      (party(who, row.mentorship_id) && (op === 'UPDATE' || self(who, row.logged_by))),
    session_events: (row, change, who, all) =>
      (row.reason === 'Mentorship ended.' &&
        endedNow(find('sessions', row.session_id, all).mentorship_id, all)) ||
      (self(who, row.actor_id) && inSession(row, change, who, all)),
    session_series: (row, { op }, who, all) =>
      (op === 'UPDATE' && endedNow(row.mentorship_id, all)) ||
      (party(who, row.mentorship_id) && (op === 'UPDATE' || self(who, row.made_by))),
    series_exceptions: (row, { op }, who, all) =>
      party(who, find('session_series', row.series_id, all).mentorship_id) &&
      (op === 'UPDATE' || self(who, row.recorded_by)),
    session_groups: (row, _, who) => self(who, row.host_id),
    polls: (row, _, who, all) => self(who, row.asked_by) && attends(who, row.group_id, all),
    poll_hands: (row, _, who, all) =>
      self(who, row.person_id) && attends(who, find('polls', row.poll_id, all).group_id, all),
    session_disputes: (row, change, who, all) =>
      inSession(row, change, who, all) && self(who, row.raised_by) === (change.op === 'INSERT'),
    session_goals: (row, change, who, all) => inSession(row, change, who, all) && ofGoalOfMentee(row, all),
    session_milestones: inSession,
    goal_milestones: ofGoal,
    goal_events: (row, change, who, all) => self(who, row.actor_id) && ofGoal(row, change, who, all),
    evidence: (row, { op }, who) =>
      op === 'INSERT'
        ? self(who, row.author_id) && (growth(who, row.person_id) || asked(who, row.person_id))
        : self(who, row.person_id),
    evidence_milestones: (row, _, who, all) =>
      self(who, row.attached_by) &&
      (growth(who, find('evidence', row.evidence_id, all).person_id) ||
        self(who, find('evidence', row.evidence_id, all).author_id)),
    endorsement_requests: (row, { op }, who) =>
      op === 'INSERT' ? self(who, row.asked_by) && growth(who, row.person_id) : self(who, row.observer_id),
    sign_off_requests: (row, { op }, who) =>
      op === 'INSERT'
        ? self(who, row.asked_by) && growth(who, row.person_id)
        : guides(who, row.person_id) || asked(who, row.person_id),
    sign_offs: signer,
    sign_off_evidence: (row, change, who, all) =>
      signer(find('sign_offs', row.sign_off_id, all), change, who, all),
    standing_events: (row, _, who) =>
      row.standing === 'met'
        ? !self(who, row.person_id) && (guides(who, row.person_id) || asked(who, row.person_id))
        : self(who, row.actor_id) &&
          (guides(who, row.person_id) || (row.standing === 'no-opportunity-yet' && self(who, row.person_id))),
    standing: (row, _, __, all) =>
      all.some((c) => c.table === 'standing_events' && c.after?.id === row.event_id),
    people: (row, { op, before: old }, who) =>
      admin(who) ||
      (op === 'UPDATE' &&
        self(who, row.id) &&
        row.is_admin === old?.is_admin &&
        row.email === old?.email &&
        row.handle === old?.handle &&
        row.deactivated_at === old?.deactivated_at),
    credentials: (row, _, who) => self(who, row.person_id) || admin(who),
    sign_ins: (row, { op }, who) => op !== 'DELETE' && (self(who, row.person_id) || admin(who)),
    reporting_lines: (_, __, who) => admin(who),
    leaves: (row, _, who) => self(who, row.person_id) || admin(who),
    person_levels: (row, _, who) =>
      (row.origin === 'agreed' &&
        self(who, row.person_id) &&
        manages(nameOf(row.recorded_by)!, row.person_id)) ||
      (self(who, row.recorded_by) && (admin(who) || self(who, row.person_id) || manages(who, row.person_id))),
    mentorships: (row, { op }, who) =>
      op === 'INSERT'
        ? self(who, row.requested_by) &&
          !row.period &&
          (admin(who) || manages(who, row.mentee_id) || mentors(who, row.mentee_id))
        : party(who, row.id) || party(who, row.id, 'asked') || admin(who) || acceptsOwnRequest(row, who),
    cadences: (row, _, who) =>
      self(who, row.set_by) && (party(who, row.mentorship_id) || admin(who) || !pairOf(row.mentorship_id)),
    mentorship_conflicts: (row, _, who) => self(who, row.recorded_by),
    mentorship_endings: (row, _, who) =>
      self(who, row.ended_by) && (party(who, row.mentorship_id) || admin(who)),
    audience_changes: (row, _, who) => self(who, row.actor_id),
    note_readers: (row, _, who, all) =>
      self(who, row.shared_by) && self(who, find('notes', row.note_id, all).author_id),
    guide_offers: (row, _, who) => self(who, row.person_id),
    wall_notes: (row, _, who) => self(who, row.person_id),
    audit_events: (row, _, who) => self(who, row.actor_id),
    note_marks: (row, { op }, who, all) => {
      const note = find('notes', row.note_id, all);
      return (
        party(who, note.mentorship_id) &&
        (note.audience !== 'private' || self(who, note.author_id)) &&
        (op === 'UPDATE' || self(who, row.recorded_by))
      );
    },
    note_authors: (row, _, who) => self(who, row.person_id),
    note_versions: (row, _, who) => self(who, row.author_id),
    // Who writes on takes an earlier yes back.
    note_consents: (row, { op }, who) => self(who, op === 'INSERT' ? row.asked_by : row.person_id),
    agenda_items: said('author_id'),
    agenda_sendings: (row, change, who, all) => self(who, row.sender_id) && inSession(row, change, who, all),
    action_item_events: (row, _, who) => self(who, row.actor_id),
    delegations: (row, { op }, who) =>
      self(who, row.granted_by) || (op === 'UPDATE' && self(who, row.stand_in_id)),
    capacities: (row, _, who) => self(who, row.set_by) && (self(who, row.person_id) || admin(who)),
    pauses: (row, _, who) => self(who, row.person_id) || admin(who),
    handovers: (row, { op }, who, all) =>
      self(who, row.asked_by) || (op === 'UPDATE' && endedNow(row.mentorship_id, all)),
    calendar_feeds: (row, _, who) => self(who, row.person_id),
    takeaways: (row, change, who, all) => self(who, row.person_id) && inSession(row, change, who, all),
    opportunity_requests: (row, { op }, who) =>
      self(who, row.person_id) ||
      (op === 'UPDATE' &&
        self(who, row.answered_by) &&
        (mentors(who, row.person_id) || (row.for_manager === true && manages(who, row.person_id)))),
    // A standing that changes ends the waiver that rested on it.
    waivers: (row, { op }, who, all) =>
      manages(who, row.person_id) ||
      (op === 'UPDATE' && all.some((c) => c.table === 'standing' && c.after?.person_id === row.person_id)),
    stall_snoozes: (row, _, who) => self(who, row.manager_id),
    level_talks: (row, { op }, who) =>
      self(who, row.manager_id) || (op === 'UPDATE' && self(who, row.person_id)),
    disagreements: (row, { op }, who) =>
      (op === 'UPDATE' || self(who, row.raised_by)) &&
      (self(who, row.person_id) || (self(who, row.mentor_id) && mentors(who, row.person_id))),
    second_ratings: (row, { op }, who, all) => {
      const { person_id, mentor_id } = find('disagreements', row.disagreement_id, all);
      return op === 'UPDATE'
        ? self(who, row.rater_id)
        : self(who, row.asked_by) && (self(who, person_id) || self(who, mentor_id));
    },
    packets: (row, { op }, who) =>
      op === 'INSERT'
        ? self(who, row.asked_by) && (self(who, row.person_id) || manages(who, row.person_id))
        : self(who, row.person_id) ||
          (self(who, row.asked_by) && manages(who, row.person_id) && !row.frozen_at && !row.content),
    // Whoever takes an item back takes its words back wherever they stand.
    packet_quotations: (row, _, who) => self(who, row.person_id),
    captures: (row, _, who) => self(who, row.person_id),
    check_ins: (row, { op }, who) =>
      party(who, row.mentorship_id) && self(who, op === 'INSERT' ? row.opened_by : row.closed_by),
    check_in_questions: (row, _, who, all) => self(who, find('check_ins', row.check_in_id, all).opened_by),
    rating_drafts: (row, change, who, all) => self(who, row.rater_id) && inCheckIn(row, change, who, all),
    check_in_halves: (row, change, who, all) => self(who, row.rater_id) && inCheckIn(row, change, who, all),
    ratings: (row, { op }, who, all) =>
      op === 'INSERT' &&
      self(who, row.rater_id) &&
      party(who, find('check_ins', row.check_in_id, all).mentorship_id),
    creations: (row, _, who) => self(who, row.person_id),
  };
  /** What was planned goes with its mentorship, whoever ended it. */
  const endedNow = (id: unknown, all: Change[]) =>
    all.some((c) => c.table === 'mentorships' && c.after?.id === id && c.after?.period !== c.before?.period);
  const attends = (who: Name, group: unknown, all: Change[]) =>
    self(who, find('session_groups', group, all).host_id) ||
    [
      ...(before.get('sessions') ?? []),
      ...all.flatMap((c) => (c.table === 'sessions' && c.after ? [c.after] : [])),
    ].some((s) => s.group_id === group && self(who, s.mentee_id));
  /** Whoever pairs themselves with somebody has accepted their own side by asking, and no more. */
  const acceptsOwnRequest = (row: Row, who: Name) =>
    !pairOf(row.id) &&
    self(who, row.requested_by) &&
    !row.period &&
    (row.mentor_accepted_at ? self(who, row.mentor_id) : self(who, row.mentee_id));
  const ofGoalOfMentee = (row: Row, all: Change[]) =>
    find('sessions', row.session_id, all).mentee_id === find('goals', row.goal_id, all).mentee_id;

  /** A page writes down who had somebody else's note before them: whoever came, and nobody else. */
  const openedBy = (viewer: string | null, row: Row) => {
    const note = find('notes', row.note_id, []);
    const named = (table: string, column: string) =>
      before.get(table)!.some((one) => one.note_id === note.id && one[column] === viewer);
    return (
      viewer !== null &&
      row.reader_id === viewer &&
      note.author_id !== viewer &&
      (note.audience !== 'private' ||
        named('note_readers', 'reader_id') ||
        named('note_authors', 'person_id'))
    );
  };

  /** Says what is wrong with a change; null when it may be. `entering`: it came through the sign-in page. */
  return (change: Change, who: Attacker, all: Change[], entering: boolean): string | null => {
    const { table, op, viewer } = change;
    if (table === 'rate_limits') return null;
    if (entering && table === 'sign_ins' && op === 'INSERT') return null;
    const row = change.after ?? change.before!;
    if (table === 'note_reads' && op === 'INSERT' && openedBy(viewer, row)) return null;
    // A sign-in may be closed with its own cookie, whoever it was.
    if (table === 'sign_ins' && op === 'UPDATE' && who !== 'nobody' && self(who, row.person_id)) return null;
    const mine = who !== 'nobody' && who !== 'gone';
    const right = mine && (viewer === null || self(who, viewer)) && verdicts[table]?.(row, change, who, all);
    return right ? null : `${who} ${op} ${table} ${JSON.stringify(row).slice(0, 200)}`;
  };
}
