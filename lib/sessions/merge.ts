import { applied, type Change, overlap, type Side, sideOf } from './changes';
import { type Section, sectionsOf, textOf } from './sections';

/** A stretch on which both agree after merging, or one that both changed: then the two texts of it. */
export type Piece = { text: Section[] } | { mine: Section[]; theirs: Section[] };

export type Merged = { clean: true; text: string } | { clean: false; pieces: Piece[] };
export type Choice = 'mine' | 'theirs' | 'both';

/**
 * Joins two changes of one text, section by section (save-7). What only one side touched is taken from that side; what
 * both changed alike is taken once; sections both sides added at one place stand one after the other, `theirs` first,
 * as theirs is already kept. Only what both changed differently is left to a person, with both texts of it.
 */
export function merge(base: string, mine: string, theirs: string): Merged {
  if (mine === theirs || theirs === base) return { clean: true, text: mine };
  if (mine === base) return { clean: true, text: theirs };
  const pieces = piecesOf(sectionsOf(base), mine, theirs);
  const settled = pieces.flatMap((piece) => ('text' in piece ? piece.text : []));
  return pieces.every((piece) => 'text' in piece)
    ? { clean: true, text: textOf(settled) }
    : { clean: false, pieces };
}

/** The text after somebody chose what becomes of the stretches both changed. */
export function resolve(pieces: readonly Piece[], choice: Choice): string {
  return textOf(
    pieces.flatMap((piece) => {
      if ('text' in piece) return piece.text;
      return choice === 'both' ? [...piece.theirs, ...piece.mine] : piece[choice];
    }),
  );
}

type Stretch = { from: number; to: number; mine: Change[]; theirs: Change[] };

/** Walks through the base: what nobody touched, and what somebody did. */
function piecesOf(base: Section[], mineText: string, theirText: string): Piece[] {
  const mine = sideOf(base, sectionsOf(mineText));
  const theirs = sideOf(base, sectionsOf(theirText));
  const pieces: Piece[] = [];
  let at = 0;
  for (const stretch of stretchesOf(mine.changes, theirs.changes)) {
    pieces.push({ text: untouched(base, mine, theirs, at, stretch.from) }, settle(stretch, mine, theirs));
    at = stretch.to;
  }
  return [...pieces, { text: untouched(base, mine, theirs, at, base.length) }];
}

/** Changes of both sides in the order of the base; overlapping ones are one stretch. */
function stretchesOf(mine: Change[], theirs: Change[]): Stretch[] {
  const of = (who: 'mine' | 'theirs', changes: Change[]) => changes.map((change) => ({ who, change }));
  const all = [...of('mine', mine), ...of('theirs', theirs)];
  const stretches: Stretch[] = [];
  for (const { who, change } of all.toSorted((a, b) => before(a.change, b.change))) {
    const last = stretches.at(-1);
    const meets = last && overlap({ ...last, became: [] }, change);
    const stretch = meets ? last : { from: change.from, to: change.to, mine: [], theirs: [] };
    if (!meets) stretches.push(stretch);
    stretch.to = Math.max(stretch.to, change.to);
    stretch[who].push(change);
  }
  return stretches;
}

const before = (a: Change, b: Change) => a.from - b.from || a.to - b.to;

/** One stretch: who changed it? */
function settle({ from, to, mine, theirs }: Stretch, mySide: Side, theirSide: Side): Piece {
  const [my, their] = [applied(mySide, mine, from, to), applied(theirSide, theirs, from, to)];
  if (mine.length === 0) return { text: their };
  if (theirs.length === 0 || same(my, their)) return { text: my };
  return from === to ? { text: bothAdded(my, their) } : { mine: my, theirs: their };
}

/** Two additions at one place; what both added stands there once. */
const bothAdded = (mine: Section[], theirs: Section[]) => [
  ...theirs.filter(({ words }) => !mine.some((one) => one.words === words)),
  ...mine,
];

const same = (a: Section[], b: Section[]) =>
  a.length === b.length && a.every((one, i) => one.words === b[i]?.words);

/** Sections both left alone, with the blank lines of whoever changed those. */
function untouched(base: Section[], mine: Side, theirs: Side, from: number, to: number): Section[] {
  return base.slice(from, to).map((section, i) => {
    const my = mine.left.get(from + i) ?? section;
    return my.gap === section.gap ? (theirs.left.get(from + i) ?? section) : my;
  });
}
