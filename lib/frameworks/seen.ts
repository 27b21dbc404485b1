import type { Framework } from './document';
import { gateOf, meaningOf } from './draft-edits';

/** What a form was drawn from, in a few letters: another answer means that somebody has changed it since. */
export function seenMilestone(draft: Framework, code: string): string {
  const milestone = draft.milestones.find((each) => each.code === code);
  const gate = milestone && gateOf(draft, milestone.level)?.milestones.includes(code);
  return digestOf([milestone, meaningOf(draft, code), gate ?? false]);
}

/** The same for the levels and gates. */
export function seenGates({ levels, gates }: Framework): string {
  return digestOf([levels.map(({ code, enabled }) => [code, enabled]), gates.map((gate) => gate.waivers)]);
}

/** The same for any other part: a competency, a level, the floors of a gate. */
export const seenPart = (part: unknown): string => digestOf(part ?? null);

/** Tells one text from another; it keeps no secret. */
function digestOf(part: unknown): string {
  const text = JSON.stringify(part);
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
    two = Math.imul(two + text.charCodeAt(i), 0x85ebca6b) ^ (two >>> 13);
  }
  return [text.length, one >>> 0, two >>> 0].map((number) => number.toString(36)).join('-');
}
