import type { Framework } from './document';

/** What a person decides about other words (R19). */
const meanings = [
  { value: 'reworded', label: 'Same meaning, better words', hint: 'Nobody has to confirm anything.' },
  {
    value: 'redefined',
    label: 'Asks for something else',
    hint: 'Whoever met it keeps that under the old wording, and confirms it anew.',
  },
];
const marks = [
  { value: 'DOC', label: 'The document says so' },
  { value: 'DOC~', label: 'A fair reading of the document' },
  { value: 'FIELD', label: 'Not in the document; the profession expects it' },
];

/** Competencies and levels to choose from, for a milestone of the draft. */
export function choicesOf({ competencies, levels }: Framework) {
  return {
    competencies: competencies.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    levels: levels.map(({ code, name }) => ({ value: code, label: name })),
    meanings,
    marks,
  };
}
