import type { Framework } from './document';

/** Competencies and levels to choose from, for a milestone of the draft. */
export function choicesOf({ competencies, levels }: Framework) {
  return {
    competencies: competencies.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
    levels: levels.map(({ code, name }) => ({ value: code, label: name })),
  };
}
