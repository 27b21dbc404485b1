/**
 * An expected *no*: the message says what to do, `field` names the input it belongs to.
 * Anything else that is thrown is a bug and reaches `error.tsx`.
 */
export class Refusal extends Error {
  readonly field: string | undefined;
  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}

/** Missing and forbidden look the same (W6). */
export const notThere = () =>
  new Refusal('That is not here. It may have been moved, or it was never yours to see.');

/** Somebody else was faster (W20). The form keeps what was typed. */
export const changedMeanwhile = () =>
  new Refusal(
    'This was changed while you were writing. Reload to see the other version; your text is still here.',
    'version',
  );

/** Somebody else was faster, and `current` is what stands there now: a route answers 409 with it (save-2). */
export class Stale extends Refusal {
  readonly current: object;
  constructor(current: object) {
    super(changedMeanwhile().message, 'version');
    this.current = current;
  }
}

/** Two people at one row at the same moment: no answer but *again*. */
export class Busy extends Refusal {}

const sentences: Record<string, string> = {
  '23P01': 'That overlaps something that is already there.',
  '23505': 'That is already there.',
  '23514': 'A value is outside what Rung can keep.',
  '23503': 'That refers to something that is not there.',
  '22001': 'A text is too long.',
  '22P02': 'A value is not in the form Rung expects.',
  '22021': 'A text holds a character that Rung cannot keep.',
  '22003': 'A number is out of range.',
  '22007': 'A date is not a date.',
  '22008': 'A date is out of range.',
  '42501': 'That is not here. It may have been moved, or it was never yours to see.',
};

/** Turns what the database refused into a refusal with a sentence; rethrows everything else. */
export function refusalOf(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault;
  const cause = (fault as { cause?: unknown })?.cause ?? fault;
  const { code, message } = cause as { code?: string; message?: string };
  if (code === 'RU001' && message) return new Refusal(message);
  // A lock that did not come, a deadlock, a statement that took too long: nothing was kept, and again may work.
  if (code === '55P03' || code === '40P01' || code === '57014')
    return new Busy('Somebody is changing this right now. Try again in a moment.');
  const sentence = code && sentences[code];
  if (sentence) return new Refusal(sentence);
  throw fault;
}
