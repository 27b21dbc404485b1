import type { Day } from '@/lib/people/active-days';
import type { ItemRow, Side } from './item-rows';
import { dateIn } from './plain-date';

/** The two sides as the writer's words name them; `me` is the writer's own. */
export type Sides = { me: Side; mentor: string; mentee: string };

/**
 * What an action item of a note says, by whom and until when: "them: send the draft by Friday". Without a name it is the
 * mentee's. The phrase for the day leaves the words, because the item keeps the day itself (add-7).
 */
export function actionOf(text: string, sides: Sides, today: Day): ItemRow {
  const { owner, rest } = ownerOf(text, sides);
  const due = dueIn(rest, today);
  const body = (due ? `${rest.slice(0, due.start)} ${rest.slice(due.end)}` : rest)
    .replace(/\s+/g, ' ')
    .trim();
  return { body: body || text, owner: owner ?? 'mentee', dueOn: due?.day ?? null };
}

const lead =
  /^(?:(me|I|them|they)\b:?|(\p{L}[\p{L}\p{M}'’-]{0,40}(?: \p{L}[\p{L}\p{M}'’-]{0,40}){0,2}):)\s+(?=\S)/iu;

function ownerOf(text: string, { me, ...names }: Sides): { owner: Side | null; rest: string } {
  const found = lead.exec(text);
  if (!found) return { owner: null, rest: text };
  const [whole, word = '', name = ''] = found;
  const owner = word ? sideOf(word, me) : sideNamed(name, names);
  return owner ? { owner, rest: text.slice(whole.length) } : { owner: null, rest: text };
}

function sideOf(word: string, me: Side): Side {
  if (/^(me|i)$/i.test(word)) return me;
  return me === 'mentor' ? 'mentee' : 'mentor';
}

/** By the whole name or the first one. */
function sideNamed(name: string, names: Omit<Sides, 'me'>): Side | null {
  const called = name.toLowerCase();
  const is = (full: string) => [full, full.split(' ')[0]].some((one) => one?.toLowerCase() === called);
  if (is(names.mentee)) return 'mentee';
  return is(names.mentor) ? 'mentor' : null;
}

const until = /\b(?:by|until|till|before|due(?: on)?)\s+/gi;

/** "by Friday", "until 3 Dec", "due tomorrow": the first that names a day at once. */
export function dueIn(text: string, today: Day): { start: number; end: number; day: Day } | null {
  for (const found of [...text.matchAll(until)].slice(0, 3)) {
    const from = found.index + found[0].length;
    const date = dateIn(text.slice(from, from + 40), today, 'ahead');
    if (date && /^(?:the )?$/i.test(text.slice(from, from + date.start)))
      return { start: found.index, end: from + date.end, day: date.day };
  }
  return null;
}
