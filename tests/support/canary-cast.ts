import type { About } from './oracle';

/** The people of the canary world and how they stand to each other, today and before. */
export const cast = {
  root: 'admin, related to nobody',
  boss: 'manager of managers',
  ada: 'manager of jun and neo',
  lost: 'manager of jun until two months ago',
  max: 'mentors jun',
  tess: 'mentors jun, too',
  fred: 'mentored jun until a month ago, mentors sid',
  gone: 'mentored jun once, deactivated',
  jun: 'a junior who mentors neo',
  neo: 'a newcomer',
  mona: 'mentor and manager of sid',
  sid: 'mentored by their own manager',
  olga: 'observer, asked and silent',
  otto: 'observer who answered',
  nora: 'was shown a note',
  vera: 'stands in for max with jun, today',
  theo: 'stood in for max until yesterday, will again, and does for fred whose time with jun is over',
  pete: 'a peer nobody has anything to do with',
} as const;
export type Name = keyof typeof cast;
export const names = Object.keys(cast) as Name[];

type Pair = { mentor: Name; mentee: Name; purpose: string; state: 'active' | 'ended' | 'asked' | 'declined' };
export const pairs = {
  growth: { mentor: 'max', mentee: 'jun', purpose: 'growth', state: 'active' },
  technical: { mentor: 'tess', mentee: 'jun', purpose: 'technical', state: 'active' },
  former: { mentor: 'fred', mentee: 'jun', purpose: 'growth', state: 'ended' },
  faded: { mentor: 'gone', mentee: 'jun', purpose: 'leadership', state: 'ended' },
  welcome: { mentor: 'jun', mentee: 'neo', purpose: 'onboarding', state: 'active' },
  boxed: { mentor: 'mona', mentee: 'sid', purpose: 'growth', state: 'active' },
  craft: { mentor: 'fred', mentee: 'sid', purpose: 'technical', state: 'active' },
  wish: { mentor: 'pete', mentee: 'neo', purpose: 'coffee', state: 'asked' },
  refused: { mentor: 'pete', mentee: 'sid', purpose: 'coffee', state: 'declined' },
} satisfies Record<string, Pair>;
export type PairName = keyof typeof pairs;
export const pairNames = Object.keys(pairs) as PairName[];
const all: [string, Pair][] = Object.entries(pairs);

/** Who stands in for the mentor of which pair, today. */
export const standIns: { who: Name; pair: PairName }[] = [{ who: 'vera', pair: 'growth' }];

/** person → manager today */
export const managers: Partial<Record<Name, Name>> = {
  jun: 'ada',
  neo: 'ada',
  sid: 'mona',
  ada: 'boss',
  max: 'boss',
  mona: 'boss',
};
/** person → manager before */
export const formerManagers: Partial<Record<Name, Name>> = { jun: 'lost' };

const isAbove = (above: string, person: string): boolean => {
  const next = managers[person as Name];
  return next !== undefined && (next === above || isAbove(above, next));
};

const mentors = (mentor: string, mentee: string, but?: string) =>
  all.some(([name, p]) => p.state === 'active' && p.mentor === mentor && p.mentee === mentee && name !== but);
const mentored = (mentor: string, mentee: string) =>
  all.some(([, p]) => p.state === 'ended' && p.mentor === mentor && p.mentee === mentee);

/** Every relation of this reader to this row, in the words of the oracle. */
export function relationsOf(reader: Name, row: About): string[] {
  const pair = row.mentorship ? pairs[row.mentorship as PairName] : undefined;
  const over = pair?.mentor === reader && pair.state === 'ended';
  const person = pair?.mentee ?? row.person ?? '';
  const mine = pair ? pair.mentor === reader : mentors(reader, person);
  const before = pair ? over : !mine && mentored(reader, person);
  const held: Record<string, boolean | undefined> = {
    author: row.author === reader && !over,
    'ex-author': row.author === reader && over,
    mentee: person === reader,
    mentor: mine && !over,
    'co-mentor': pair ? mentors(reader, person, row.mentorship) : false,
    'ex-mentor': before,
    manager: managers[person as Name] === reader,
    above: managers[person as Name] !== reader && isAbove(reader, person),
    'ex-manager': formerManagers[person as Name] === reader,
    protege: mentors(person, reader),
    admin: reader === 'root',
    asked: row.asked?.includes(reader),
    shown: row.shown?.includes(reader),
    signed: row.signed?.includes(reader),
    'co-author': row.co?.includes(reader),
    'stand-in': standIns.some(
      (s) => s.who === reader && (pair ? s.pair === row.mentorship : pairs[s.pair].mentee === person),
    ),
    elsewhere: standIns.some(
      (s) => s.who === reader && s.pair !== row.mentorship && pairs[s.pair].mentee === person,
    ),
    attends: row.attends?.includes(reader),
    successor: pairs[row.next as PairName]?.mentor === reader,
    anyone: true,
  };
  return Object.keys(held).filter((relation) => held[relation]);
}
