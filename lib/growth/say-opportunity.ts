import type { Opportunity } from './opportunity-record';

const answers = { 'here-is-one': 'here is one', 'not-now': 'not now' } as const;

/** What came back: "Inés: here is one: the pricing service"; null while it waits. */
export function sayAnswer({ answer, answerLine, answeredBy }: Opportunity): string | null {
  return (
    answer &&
    `${answeredBy ?? 'They'}: ${answers[answer]}${answer === 'not-now' ? ', because' : ':'} ${answerLine}`
  );
}
