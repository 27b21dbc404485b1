import type { Quick } from './quick-add';
import { partOf, partsOf, wordsOf } from './quick-add';
import type { QuickFacts, QuickPerson } from './quick-parts';

/** What a line still lacks, as a question, with what would answer it: each `insert` is put into the line. */
export type QuickAsk = { says: string; choices: { insert: string; label: string }[] };

const needsPerson = ['session', 'next', 'agenda', 'goal'];

/** With whom the line is: whoever it names; without a name the only one there is. Nobody is guessed (add-3, J-5). */
export function personOf(quick: Quick, { people }: QuickFacts): QuickPerson | undefined {
  if (!needsPerson.includes(quick.kind)) return undefined;
  const named = partOf(quick, 'person');
  if (named) return people.find((one) => one.handle === named);
  return people.length === 1 ? people[0] : undefined;
}

type Milestone = { code: string; name: string };

/** The one thing to ask next, or null when the line is whole (add-9). `fitting`: milestones a goal could grow toward. */
export function askOf(quick: Quick, facts: QuickFacts, fitting: Milestone[]): QuickAsk | null {
  const { kind, title } = quick;
  if (needsPerson.includes(kind) && !personOf(quick, facts)) return askWho(facts);
  if (kind === 'next') return askWhen(partOf(quick, 'when'));
  if (kind === 'agenda') return wordsOf(quick) ? null : ask('What is it about?', []);
  if (kind === 'session') return null;
  const most = { goal: 200, win: 120, capture: 500 }[kind];
  if (!title) return ask('Say in a few words what it is.', []);
  if (title.length > most) return ask(`Shorten it to ${most} characters.`, []);
  return kind === 'goal' && partsOf(quick, 'milestone').length === 0 ? askToward(fitting) : null;
}

function askWhen(when: string | undefined): QuickAsk | null {
  if (!when) return ask('When? For example: fri 15:00.', [' tomorrow 10:00', ' next monday 10:00']);
  return when.includes('T') ? null : ask('At what time? For example: 15:00.', [' 10:00', ' 15:00']);
}

const askToward = (fitting: Milestone[]): QuickAsk => ({
  says: 'Toward which milestone? For example @T1-J1.',
  choices: fitting.map(({ code, name }) => ({ insert: ` @${code}`, label: `${code} ${name}` })),
});

const ask = (says: string, inserts: string[]): QuickAsk => ({
  says,
  choices: inserts.map((insert) => ({ insert, label: insert.trim() })),
});

function askWho({ people }: QuickFacts): QuickAsk {
  const handles = new Map(people.map((one) => [one.handle, one.name]));
  if (handles.size === 0) return ask('Nobody mentors you yet, and you mentor nobody.', []);
  const choices = [...handles].slice(0, 8).map(([handle, name]) => ({ insert: ` @${handle}`, label: name }));
  return { says: 'With whom?', choices };
}

/** Puts an answer into the line: before the colon of a note, else at its end. */
export function answered(line: string, insert: string): string {
  const colon = /:(?=\s|$)/.exec(line)?.index ?? -1;
  return colon < 0 ? line.trimEnd() + insert : line.slice(0, colon).trimEnd() + insert + line.slice(colon);
}

const words = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Up to five milestones a goal's words, competency or track point at; the best match of words first. */
export function fittingFor<M extends Milestone & { competency: string; track: string }>(
  quick: Quick,
  all: M[],
): M[] {
  const [competency, track] = [partOf(quick, 'competency'), partOf(quick, 'track')];
  const said = new Set(words(quick.title));
  return all
    .filter((one) => (!competency || one.competency === competency) && (!track || one.track === track))
    .map((one) => ({ one, shared: words(one.name).filter((word) => said.has(word)).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 5)
    .map(({ one }) => one);
}
