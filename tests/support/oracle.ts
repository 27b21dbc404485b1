/**
 * Who may read what, written by hand from the rules (R1–R3, R9–R11, R20, R21 and the default reading matrix),
 * never from the policies. A reader stands in several relations at once; the columns add up. Everything else is "no".
 *
 * yes      the row is there
 * .        it is not
 * at end   only while nothing has changed since the mentorship ended
 * in time  only what lies inside the interval the reader was part of
 */
const table = `
item                 | author | ex-author | mentee | mentor | co-mentor | ex-mentor | manager | above | ex-manager | protege | admin | asked | shown | signed | co-author | stand-in | elsewhere | attends | successor | anyone
private note         | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | yes   | .      | yes       | .        | .         | .       | .         | .
pair note            | yes    | yes       | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | yes   | .      | yes       | .        | .         | .       | .         | .
team note            | yes    | yes       | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | yes   | .      | yes       | .        | .         | .       | .         | .
private action item  | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
pair action item     | yes    | yes       | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
team action item     | yes    | yes       | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
private goal         | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
pair goal            | yes    | at end    | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | yes      | .         | .       | .         | .
team goal            | yes    | at end    | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | yes      | yes       | .       | .         | .
goal event           | .      | .         | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
private evidence     | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
pair evidence        | yes    | yes       | yes    | yes    | yes       | .         | .       | .     | .          | .       | .     | yes   | .     | yes    | .         | yes      | .         | .       | .         | .
team evidence        | yes    | yes       | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | yes   | .     | yes    | .         | yes      | .         | .       | .         | .
endorsement request  | .      | .         | yes    | yes    | yes       | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | yes      | .         | .       | .         | .
sign-off request     | .      | .         | yes    | yes    | yes       | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | yes      | .         | .       | .         | .
sign-off             | yes    | yes       | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | yes      | .         | .       | .         | .
sign-off with words  | yes    | yes       | yes    | yes    | yes       | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | yes      | .         | .       | .         | .
standing             | .      | .         | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | yes      | .         | .       | .         | .
standing with words  | yes    | yes       | yes    | yes    | yes       | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | yes      | .         | .       | .         | .
mentorship           | .      | .         | yes    | yes    | yes       | yes       | yes     | .     | .          | .       | yes   | .     | .     | .      | .         | yes      | .         | .       | .         | .
mentorship asked for | yes    | yes       | yes    | yes    | .         | .         | yes     | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
cadence              | .      | .         | yes    | yes    | .         | yes       | yes     | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
conflict             | yes    | yes       | yes    | yes    | .         | yes       | .       | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
ending               | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
session              | .      | .         | yes    | yes    | .         | in time   | yes     | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
session with words   | .      | .         | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
private earlier text | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
pair earlier text    | yes    | yes       | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | yes       | .        | .         | .       | .         | .
team earlier text    | yes    | yes       | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | yes       | .        | .         | .       | .         | .
consent              | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | .        | .         | .       | .         | .
series               | .      | .         | yes    | yes    | .         | in time   | yes     | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
private agenda item  | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
pair agenda item     | yes    | yes       | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
takeaway             | yes    | yes       | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
group                | yes    | .         | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | yes     | .         | .
delegation           | yes    | yes       | yes    | yes    | .         | .         | yes     | .     | .          | .       | yes   | yes   | .     | .      | .         | .        | .         | .       | .         | .
pause                | .      | .         | yes    | yes    | yes       | .         | yes     | .     | .          | yes     | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
capacity             | .      | .         | yes    | .      | .         | .         | yes     | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
hand-over            | yes    | yes       | yes    | yes    | .         | yes       | yes     | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | yes       | .
reporting line       | yes    | .         | yes    | yes    | yes       | .         | .       | .     | .          | yes     | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
leave                | .      | .         | yes    | yes    | yes       | .         | yes     | .     | .          | yes     | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
check-in             | .      | .         | yes    | yes    | .         | yes       | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
revealed half        | yes    | yes       | yes    | yes    | .         | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | .        | .         | .       | .         | .
blind half           | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
level                | .      | .         | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | yes      | .         | .       | .         | .
opportunity          | .      | .         | yes    | yes    | yes       | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
opportunity for all  | .      | .         | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
waiver               | yes    | yes       | yes    | yes    | yes       | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | yes      | .         | .       | .         | .
level talk           | yes    | yes       | yes    | .      | .         | .         | yes     | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
disagreement         | yes    | yes       | yes    | .      | .         | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | .        | .         | .       | .         | .
packet               | yes    | .         | yes    | .      | .         | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | .        | .         | .       | .         | .     
packet words         | yes    | .         | yes    | .      | .         | .         | .       | .     | .          | .       | .     | yes   | .     | .      | .         | .        | .         | .       | .         | .     
opened note          | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | yes   | .     | .      | yes       | .        | .         | .       | .         | .
shown note           | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | yes   | .      | .         | .        | .         | .       | .         | .
audience change      | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
audit                | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
own                  | yes    | yes       | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
name                 | .      | .         | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | yes
framework draft      | .      | .         | .      | .      | .         | .         | .       | .     | .          | .       | yes   | .     | .     | .      | .         | .        | .         | .       | .         | .
framework            | .      | .         | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | yes
secret               | .      | .         | .      | .      | .         | .         | .       | .     | .          | .       | .     | .     | .     | .      | .         | .        | .         | .       | .         | .
`;

type Cell = 'yes' | 'no' | 'at end' | 'in time';

const [head, ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((part) => part.trim()));

/** author … anyone: how a reader may stand to a row. `ex-` means: was, and is no longer. */
export const relations = head!.slice(1);
export const items = rows.map(([item]) => item!);

const cells = new Map<string, Cell>();
for (const [item, ...line] of rows) {
  if (line.length !== relations.length) throw new Error(`The oracle's line on "${item}" is not complete.`);
  for (const [i, cell] of line.entries())
    cells.set(`${item}|${relations[i]}`, (cell === '.' ? 'no' : cell) as Cell);
}

/** The cell of one item and one relation; throws for a pair the oracle does not know. */
export function cell(item: string, relation: string): Cell {
  const found = cells.get(`${item}|${relation}`);
  if (!found) throw new Error(`The oracle says nothing about "${item}" and "${relation}".`);
  return found;
}

/** What a row is, as far as reading is concerned; people and mentorships by their names in the canary world. */
export type About = {
  item: string;
  author?: string | undefined;
  /** the person it is about, where there is no mentorship */
  person?: string | undefined;
  mentorship?: string | undefined;
  asked?: string[];
  shown?: string[];
  signed?: string[];
  /** everybody else who wrote in it */
  co?: string[];
  /** of a group session */
  attends?: string[];
  /** the mentorship that is to follow */
  next?: string | undefined;
  changedSinceEnd?: boolean;
  /** lies inside the mentorship's interval */
  inTime?: boolean;
};
