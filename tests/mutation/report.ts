/** What the run says: a line for each file, a line for each room, the total against the bar, and the survivors by line. */
import type { Mutated } from './assemble.ts';

/** Per cent of the mutants that the tests have to find. */
export const BAR = 85;

/** `found` gives the test that failed; `reached` holds the mutants that any test runs into. */
export type Judged = Mutated & {
  path: string;
  tests: string[];
  found: Map<number, string>;
  reached: Set<number>;
};

type Sum = { name: string; mutants: number; found: number };

const sum = (name: string, files: Judged[]): Sum => ({
  name,
  mutants: files.reduce((all, each) => all + each.mutants.length, 0),
  found: files.reduce((all, each) => all + each.found.size, 0),
});

const score = ({ mutants, found }: Sum) => (mutants === 0 ? 100 : (100 * found) / mutants);

const line = (each: Sum) =>
  [
    each.name.padEnd(40),
    ...[each.mutants, each.found, each.mutants - each.found].map((count) => String(count).padStart(8)),
    `${score(each).toFixed(1)} %`.padStart(9),
  ].join(' ');

export function printed(judged: Judged[], broken: string[]): { text: string; held: boolean } {
  const files = judged.filter((each) => each.mutants.length > 0);
  const rooms = [...new Set(files.map((each) => each.path.split('/').slice(0, 2).join('/')))];
  const total = sum('all', files);
  const held = score(total) >= BAR && broken.length === 0;
  const spared = files.reduce((all, each) => all + each.spared, 0);
  const head = ['file'.padEnd(40), ' mutants', '  killed', 'survived', '   score'].join(' ');
  const text = [
    head,
    ...files.map((each) => line(sum(each.path, [each]))),
    '',
    ...rooms.map((room) =>
      line(
        sum(
          room,
          files.filter((each) => each.path.startsWith(`${room}/`)),
        ),
      ),
    ),
    line(total),
    '',
    `Left alone: ${spared} texts written for people (with a space, or beginning like a sentence).`,
    ...broken.map((each) => `Fails without any change, left out: ${each}`),
    `${held ? 'held' : 'not held'}: ${score(total).toFixed(1)} % killed, bar ${BAR} %`,
  ];
  return { text: text.join('\n'), held };
}

/** path:line, what stood there, what the tests did not miss. */
export function survivorsOf(judged: Judged[]): string {
  return judged
    .flatMap(({ path, mutants, found, reached }) =>
      mutants
        .filter(({ id }) => !found.has(id))
        .toSorted((a, b) => a.line - b.line)
        .map(
          ({ id, line: at, was, now }) =>
            `${path}:${at}: ${was} → ${now}${reached.has(id) ? '' : ' (no test reaches it)'}\n`,
        ),
    )
    .join('');
}
