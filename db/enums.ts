/** The closed vocabularies: one list each, used by the schema, the input rules and the pages. */

export const audiences = ['private', 'pair', 'team'] as const;
export type Audience = (typeof audiences)[number];

export const tracks = ['technical', 'soft-skill'] as const;
export type Track = (typeof tracks)[number];

/** Level codes of the shipped framework; other frameworks bring their own, hence plain text in tables. */
export type LevelCode = string;

export const purposes = ['growth', 'onboarding', 'technical', 'leadership', 'coffee'] as const;
export type Purpose = (typeof purposes)[number];

export const sessionStates = ['planned', 'held', 'missed', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

export const sessionKinds = ['one-to-one', 'coffee', 'pair-work', 'group', 'drop-in'] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** Where a session takes place; null where nobody said. */
export const places = ['remote', 'on-site'] as const;
export type Place = (typeof places)[number];

/**
 * How a series recurs, always counted from its first day: every n weeks on that weekday, every n months on that day of
 * the month (the last one where a month is shorter), or on that weekday of the month: the 2nd, or the last one (R22).
 */
export const frequencies = ['weekly', 'monthly-by-day', 'monthly-by-weekday'] as const;
export type Frequency = (typeof frequencies)[number];

/** Where a line of an agenda comes from. All but the first two are found, never typed. */
export const agendaSources = [
  'own',
  'template',
  'question',
  'action-item',
  'goal',
  'evidence',
  'check-in',
] as const;
export type AgendaSource = (typeof agendaSources)[number];

/** What can happen to an action item after it was written down. */
export const itemChanges = ['done', 'reopened', 'reworded', 'due', 'owner'] as const;
export type ItemChange = (typeof itemChanges)[number];

/** What a marker in a note stands for: `#`, `@`, `!`, `?` and 💡. */
export const markKinds = ['goal', 'milestone', 'action-item', 'question', 'insight'] as const;
export type MarkKind = (typeof markKinds)[number];

/** What a co-author is asked: may more people read it, may this one person read it (R1, R9). */
export const consentKinds = ['widen', 'share'] as const;
export type ConsentKind = (typeof consentKinds)[number];

export const goalStates = [
  'proposed',
  'countered',
  'declined',
  'active',
  'blocked',
  'suspended',
  'closed',
] as const;
export type GoalState = (typeof goalStates)[number];

/** Why a goal cycle ended (`rules.md` 7.2). Only `not-achieved` is a failure. */
export const closingReasons = [
  'achieved',
  'superseded',
  'dropped',
  'blocked-for-good',
  'not-achieved',
  'mentorship-ended',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** Artefact, note, observer, reflection, metric, confirmation by a mentee, sticky win (`framework.md` 2). */
export const evidenceKinds = ['A', 'N', 'O', 'R', 'M', 'C', 'W'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A milestone without a row is *not assessed* (R17). */
export const standings = ['not-yet', 'no-opportunity-yet', 'met'] as const;
export type Standing = (typeof standings)[number];
export type StandingOrNone = Standing | 'not-assessed';

/** mentor, or the second voice that a senior milestone waits for (R16). */
export const voices = ['mentor', 'second'] as const;
export type Voice = (typeof voices)[number];

export const decisions = ['signed-off', 'back', 'withdrawn'] as const;
export type Decision = (typeof decisions)[number];

/** What comes back to whoever asked for an opportunity (J-6). */
export const opportunityAnswers = ['here-is-one', 'not-now'] as const;
export type OpportunityAnswer = (typeof opportunityAnswers)[number];

/** What came of a talk about the next level: it is agreed, or not now. */
export const talkOutcomes = ['agreed', 'not-now'] as const;
export type TalkOutcome = (typeof talkOutcomes)[number];

/** How a disagreement may end (J-8). */
export const disagreementEndings = ['settled', 'agreed-to-differ'] as const;
export type DisagreementEnding = (typeof disagreementEndings)[number];

/** Who answered in a check-in: the person about themselves, or their mentor (R15). */
export const ratingKinds = ['self', 'mentor'] as const;
export type RatingKind = (typeof ratingKinds)[number];

/** What can be answered in a check-in, lowest first; a question without an answer is *not assessed* (R17). */
export const answers = ['no-opportunity-yet', 'working-towards', 'meeting', 'exceeding'] as const;
export type Answer = (typeof answers)[number];

/** Why a check-in asks about a milestone (S-5), the strongest reason first. */
export const askReasons = ['seen-differently', 'new-evidence', 'never-asked', 'long-ago'] as const;
export type AskReason = (typeof askReasons)[number];

/** How a check-in ends once it was talked about; both are good ends (R15). */
/** Appealed: a second rater is asked about a milestone that both answered differently. */
export const checkInOutcomes = ['agreed', 'agreed-to-differ', 'appealed'] as const;
export type CheckInOutcome = (typeof checkInOutcomes)[number];
