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
