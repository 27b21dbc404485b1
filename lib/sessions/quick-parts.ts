import type { Day } from '@/lib/people/active-days';
import type { KnownGoal } from './known-marks';
import { dateIn, spanIn } from './plain-date';

export type QuickPerson = { handle: string; name: string; mentorship: string };
/** What a line may refer to. `clock` is the writer's, HH:MM. */
export type QuickFacts = {
  people: QuickPerson[];
  goals: KnownGoal[];
  milestones: string[];
  competencies: string[];
  today: Day;
  clock: string;
};

/** A recognised part of a line, from `start` to `end`; `value` is what it stands for. */
export type Part = {
  kind: 'kind' | 'person' | 'when' | 'length' | 'milestone' | 'goal' | 'competency' | 'track';
  start: number;
  end: number;
  value: string;
};

/** What dates of a line mean: the last such day, the next one, or nothing. */
export type Towards = 'back' | 'ahead' | null;

/** The recognised parts of a line between two places, in its order; quoted words are never among them (add-5). */
export function partsIn(line: string, from: number, to: number, towards: Towards, facts: QuickFacts): Part[] {
  let rest =
    ' '.repeat(from) + line.slice(from, to).replace(/"[^"]*"|“[^“”]*”/g, (words) => ' '.repeat(words.length));
  const parts: Part[] = [];
  const take = (part: Part | null) => {
    if (!part) return;
    parts.push(part);
    rest = rest.slice(0, part.start) + ' '.repeat(part.end - part.start) + rest.slice(part.end);
  };
  for (const part of namesIn(rest, facts)) take(part);
  if (towards) {
    const span = spanIn(rest, facts.today, facts.clock);
    take(span && whenOf(rest, span));
    take(lengthIn(rest));
    const date = span ? null : dateIn(rest, facts.today, towards, facts.clock);
    take(date && whenOf(rest, date));
  }
  return parts.sort((a, b) => a.start - b.start);
}

const sign =
  /(?:^|(?<=[\s(]))(?:(?:with\s+)?@([\p{L}\p{N}][\p{L}\p{N}_.-]{0,60})|#([\p{L}\p{N}][\p{L}\p{N}-]{0,20})|!(tech|technical|soft|soft-skill)(?![\p{L}\p{N}-]))/giu;

/** One person, and every goal, milestone, competency and track that is known; what is not stays text. */
function namesIn(text: string, facts: QuickFacts): Part[] {
  let met = false;
  return [...text.matchAll(sign)].flatMap((found): Part[] => {
    const [whole, at = '', hash = '', track = ''] = found;
    const named = at ? atOf(at.replace(/[.-]+$/, ''), facts) : hashOf(hash, facts);
    const what = track ? trackOf(track) : named;
    if (!what || (what.kind === 'person' && met)) return [];
    met ||= what.kind === 'person';
    const cut = /[.-]+$/.exec(at)?.[0].length ?? 0;
    const start = what.kind === 'person' ? found.index : found.index + whole.search(/[@#!]/);
    return [{ ...what, start, end: found.index + whole.length - cut }];
  });
}

type Named = Pick<Part, 'kind' | 'value'> | null;

const trackOf = (word: string): Named => ({
  kind: 'track',
  value: word.toLowerCase().startsWith('tech') ? 'technical' : 'soft-skill',
});

function atOf(name: string, { people, milestones }: QuickFacts): Named {
  const called = name.toLowerCase();
  const exact = people.filter((one) => one.handle === called);
  const first = people.filter((one) => one.name.toLowerCase().split(' ')[0] === called);
  const [person] = exact.length > 0 ? exact : first;
  const one = new Set((exact.length > 0 ? exact : first).map(({ handle }) => handle)).size === 1;
  if (person && one) return { kind: 'person', value: person.handle };
  const code = milestones.find((each) => each.toLowerCase() === called);
  return code ? { kind: 'milestone', value: code } : null;
}

function hashOf(name: string, { goals, competencies }: QuickFacts): Named {
  const number = /^G-(\d{1,9})$/i.exec(name)?.[1];
  if (number) {
    const goal = goals.find((each) => each.number === Number(number));
    return goal ? { kind: 'goal', value: goal.id } : null;
  }
  const code = competencies.find((each) => each.toLowerCase() === name.toLowerCase());
  return code ? { kind: 'competency', value: code } : null;
}

/** The little word before a date belongs to it. */
function whenOf(text: string, date: { start: number; end: number; day: Day; clock: string | null }): Part {
  const before = /\b(?:by|until|till|before|due|on|at)(?: the)?\s+$/i.exec(text.slice(0, date.start));
  const value = date.clock ? `${date.day}T${date.clock}` : date.day;
  return { kind: 'when', start: before?.index ?? date.start, end: date.end, value };
}

const lengths =
  /\b(?:for\s+)?(?:(\d{1,3})\s?m(?:in(?:ute)?s?)?|(\d)(?:[.,](5))?\s?h(?:(?:ou)?rs?)?(?:\s?([0-5]\d)m?)?)\b/i;

/** "45m", "1h", "1.5 h", "1h30": 5 to 480 minutes. */
function lengthIn(text: string): Part | null {
  const found = lengths.exec(text);
  if (!found) return null;
  const [whole, minutes, hours, half, more] = found;
  const length = minutes ? Number(minutes) : Number(hours) * 60 + (half ? 30 : 0) + Number(more ?? 0);
  if (length < 5 || length > 480) return null;
  return { kind: 'length', start: found.index, end: found.index + whole.length, value: String(length) };
}
