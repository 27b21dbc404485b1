import 'server-only';
import { find, iso } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import type { Framework } from '@/lib/frameworks/document';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import type { KnownGoal } from './known-marks';
import { getOpenPairs } from './queries';
import { type QuickKind, quickAdd } from './quick-add';
import { answered, askOf, fittingFor, personOf } from './quick-asks';
import type { QuickFacts } from './quick-parts';
import { startOf } from './quick-start';
import type { OpenPair } from './record';
import { chipsOf, lineFor, type QuickChip, quickWords, titleOf } from './say-quick';
import { localOf } from './when';

/** What a line of this person may refer to, and what the things it becomes start from. */
export type QuickWorld = { facts: QuickFacts; pairs: OpenPair[]; framework: Framework; now: string };

export async function getQuickWorld(tx: ViewerTx): Promise<QuickWorld> {
  const [pairs, goals, published, [clock]] = await Promise.all([
    getOpenPairs(tx),
    find<KnownGoal>(
      tx,
    )`select g.id, g.number, g.title from goals g where g.state not in ('declined', 'closed')
      and g.mentorship_id = any (active_of(viewer_id())) order by g.number desc limit 200`,
    getFramework(tx),
    find<{ now: string }>(tx)`select ${iso('now()')} as now`,
  ]);
  const framework = enabledOnly(published.framework);
  const now = clock?.now ?? '';
  const [today = '', time = ''] = localOf(now, tx.viewer.zone).split('T');
  const facts = {
    people: pairs.map((pair) => ({
      handle: pair.otherHandle,
      name: pair.other,
      mentorship: pair.mentorship,
    })),
    goals,
    milestones: framework.milestones.map((one) => one.code),
    competencies: framework.competencies.map((one) => one.code),
    today,
    clock: time,
  };
  return { facts, pairs, framework, now };
}

/** How one line is read: its chips, what is left for the title, who is meant without being named, what is asked. */
export type QuickReading = {
  line: string;
  kind: QuickKind;
  verb: string;
  chips: QuickChip[];
  title: string;
  implied: string | null;
  ask: { says: string; choices: { insert: string; label: string; line: string }[] } | null;
};

/** Reads a line as it stands, or starts one for a key (`as`, key-4). */
export async function readQuickly(
  tx: ViewerTx,
  asked: { line: string; as?: QuickKind | undefined },
): Promise<QuickReading> {
  const world = await getQuickWorld(tx);
  const { facts, framework } = world;
  const line = asked.as ? startedWith(asked.as, world, tx.viewer.zone) : asked.line;
  const quick = quickAdd(line, facts);
  const tracks = new Map(framework.competencies.map((one) => [one.code, one.track]));
  const milestones = framework.milestones.map((one) => ({ ...one, track: tracks.get(one.competency) ?? '' }));
  const named = quick.parts.some((part) => part.kind === 'person');
  const ask = askOf(quick, facts, fittingFor(quick, milestones));
  return {
    line,
    kind: quick.kind,
    verb: quickWords[quick.kind].verb,
    chips: chipsOf(quick, facts),
    title: titleOf(quick),
    implied: named ? null : (personOf(quick, facts)?.name ?? null),
    ask: ask && {
      says: ask.says,
      choices: ask.choices.map((choice) => ({ ...choice, line: answered(line, choice.insert) })),
    },
  };
}

/** A session takes person, date and length from the schedule; an agenda line the only person there is. */
function startedWith(kind: QuickKind, { pairs, facts, now }: QuickWorld, zone: string): string {
  const [pair] = pairs;
  if (!pair || (kind === 'agenda' && pairs.length > 1)) return lineFor(kind, facts.today);
  const { at, settles } = startOf(undefined, pair, { now, zone });
  const minutes = settles?.minutes ?? pair.minutes;
  return lineFor(kind, facts.today, { handle: pair.otherHandle, at, minutes });
}

export type Capture = { id: string; body: string; at: string };

/** Lines the viewer kept to sort later, newest first. */
export async function getCaptures(tx: ViewerTx): Promise<Capture[]> {
  return find<Capture>(tx)`select c.id, c.body, ${iso('c.recorded_at')} as at from captures c
    where c.sorted_at is null order by c.recorded_at desc, c.id limit 100`;
}
