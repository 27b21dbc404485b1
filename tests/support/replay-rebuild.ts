/**
 * The state of a world after some of its deeds, rebuilt by going through them one after the other. It shares nothing with
 * what it is compared with: no query, no rule, no table.
 */
import type { Logged } from './replay-worlds';

/** Before this step a version was published that redefines this milestone. */
export const redefined = { step: 5, code: 'T1-J2' };

type Standing = { standing: string; eventId: string; since: number; carried?: true };
class Rebuilt {
  standings = new Map<string, Standing>();
  items = new Map<string, { on: Set<string>; corrected: boolean }>();
  pending = new Set<string>();
  back = new Map<string, number>();
  waived = new Set<string>();
  disputed = new Set<string>();
  levels: { level: string; ago: number }[] = [];
  away = 0;
  held = new Set<string>();
  goals = new Set<string>();
  halves = new Set<unknown>();

  /** The later happening holds; of two at one moment the one that was done later. What was carried gives way. */
  say(code: string, now: Standing) {
    if (now.standing !== 'no-opportunity-yet') this.waived.delete(code);
    const had = this.standings.get(code);
    if (had && had.since > now.since && !had.carried) return;
    this.standings.set(code, now);
  }
}

type Done = { s: Rebuilt; deed: Logged['deed']; id: string; met: boolean; event: string; moment: number };

const deeds: Record<string, (done: Done) => void> = {
  evidence: ({ s, deed, id }) => {
    s.items.set(id, { on: new Set([deed.code]), corrected: false });
    const old = s.items.get(String(deed.corrects));
    if (old) old.corrected = true;
  },
  attach: ({ s, deed }) => s.items.get(String(deed.item))?.on.add(deed.code),
  redact: () => {},
  ask: ({ s, deed }) => s.pending.add(deed.code),
  sign: ({ s, deed: { code }, met, event, moment }) => {
    s.back.delete(code);
    const had = s.standings.get(code);
    if (!met || (had?.standing === 'met' && !had.carried)) return;
    s.pending.delete(code);
    s.say(code, { standing: 'met', eventId: event, since: moment });
  },
  back: ({ s, deed, moment }) => {
    s.pending.delete(deed.code);
    s.back.set(deed.code, moment);
  },
  say: ({ s, deed, id, moment }) => {
    const since = deed.by === null ? moment - Number(deed.ago) * 86_400_000 : moment;
    s.say(deed.code, { standing: String(deed.standing), eventId: id, since });
  },
  waive: ({ s, deed }) => s.waived.add(deed.code),
  lift: ({ s, deed }) => s.waived.delete(deed.code),
  disagree: ({ s, deed }) => s.disputed.add(deed.code),
  settle: ({ s, deed }) => s.disputed.delete(deed.code),
  level: ({ s, deed }) => s.levels.push({ level: deed.code, ago: Number(deed.ago) }),
  leave: ({ s }) => {
    s.away += 1;
  },
  held: ({ s, id }) => s.held.add(id),
  missed: ({ s, deed }) => s.held.delete(String(deed.session)),
  goal: ({ s, id }) => s.goals.add(id),
  close: ({ s, deed }) => s.goals.delete(String(deed.goal)),
  half: ({ s, deed }) => s.halves.add(deed.side),
};

/** After one step, in the words the pages' data is put into. `withdrawn`: items withdrawn until today. */
export function rebuild(all: Logged[], last: number, withdrawn: Set<string>) {
  const s = new Rebuilt();
  const log = all.filter(({ step }) => step <= last);
  const before = log.filter(({ step }) => step < redefined.step);
  for (const each of before) tell(s, each);
  if (last >= redefined.step) carry(s);
  for (const each of log.slice(before.length)) tell(s, each);
  return inWords(s, withdrawn);
}

function carry(s: Rebuilt) {
  const had = s.standings.get(redefined.code);
  if (had) s.standings.set(redefined.code, { ...had, carried: true });
}

function tell(s: Rebuilt, { at, deed, told }: Logged) {
  const [id, event] = [String(told?.id), String(told?.event)];
  deeds[deed.kind]?.({ s, deed, id, event, met: told?.met === true, moment: Date.parse(at) });
}

function inWords(s: Rebuilt, withdrawn: Set<string>) {
  const reached = s.levels.filter(({ ago }) => ago >= 0).sort((a, b) => a.ago - b.ago);
  return {
    level: reached[0]?.level ?? null,
    standings: [...s.standings].map(sayStanding).sort(),
    evidence: [...s.items]
      .filter(([, { corrected }]) => !corrected)
      .flatMap(([id, { on }]) =>
        [...on].map((code) => `${id} ${code}${withdrawn.has(id) ? ' withdrawn' : ''}`),
      )
      .sort(),
    pending: [...s.pending].sort(),
    back: [...s.back.keys()].filter((code) => !isAnswered(s, code)).sort(),
    waivers: [...s.waived].sort(),
    disputed: [...s.disputed].sort(),
    away: s.away,
    checkedIn: s.halves.size === 2,
    held: s.held.size,
    goals: s.goals.size,
  };
}

const sayStanding = ([code, { standing, eventId, since }]: [string, Standing]) =>
  `${code} ${standing} ${eventId} ${since}`;
const isAnswered = (s: Rebuilt, code: string) =>
  (s.standings.get(code)?.since ?? 0) > (s.back.get(code) ?? 0);

/** Items withdrawn at any time, with what they correct and what corrects them: that stays so in the past, too (R20). */
export function withdrawnIn(log: Logged[]): Set<string> {
  const gone = new Set<string>();
  for (const [place, { deed }] of log.entries())
    if (deed.kind === 'redact')
      for (const id of storyOf(String(deed.item), log.slice(0, place))) gone.add(id);
  return gone;
}

function storyOf(item: string, before: Logged[]): Set<string> {
  const links = before.flatMap(({ deed, told }) =>
    deed.corrects ? [[String(told?.id), String(deed.corrects)] as const] : [],
  );
  const story = new Set([item]);
  for (let size = 0; size !== story.size; ) {
    size = story.size;
    for (const [one, other] of links) if (story.has(one) || story.has(other)) story.add(one).add(other);
  }
  return story;
}
