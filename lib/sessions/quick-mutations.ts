import 'server-only';
import type { ViewerTx } from '@/lib/access/viewer';
import { attachEvidence } from '@/lib/evidence/item-mutations';
import { addWin } from '@/lib/evidence/mutations';
import { proposeGoal } from '@/lib/goals/mutations';
import { Refusal } from '@/lib/refusal';
import { addAgendaLine } from './agenda-line-mutations';
import { heedCapture, keepCapture, sortCapture } from './captures-mutations';
import { logSession, planSession } from './mutations';
import { partOf, partsOf, type Quick, quickAdd, wordsOf } from './quick-add';
import { askOf, personOf } from './quick-asks';
import { getQuickWorld, type QuickWorld } from './quick-queries';
import { startOf } from './quick-start';

type NewLine = { key: string; line: string; capture?: string };
type Made = Promise<{ goTo?: string; said: string }>;
type Making = { quick: Quick; key: string; world: QuickWorld };

/**
 * Makes one line into what it says (add-1 to add-3). It is read here anew, so what is kept is what the server read; a
 * line that lacks something is a refusal that says what. `capture`: the line kept earlier that this one sorts.
 */
export async function addQuickly(tx: ViewerTx, { key, line, capture }: NewLine): Made {
  if (capture) await heedCapture(tx, capture);
  const world = await getQuickWorld(tx);
  const quick = quickAdd(line, world.facts);
  const ask = askOf(quick, world.facts, []);
  if (ask) throw new Refusal(ask.says, 'line');
  const made = await makers[quick.kind](tx, { quick, key, world });
  if (capture && quick.kind !== 'capture') await sortCapture(tx, capture);
  return made;
}

const makers = {
  session: logLine,
  next: planLine,
  goal: proposeLine,
  agenda: agendaLine,
  win: keepWin,
  capture: keepLine,
};

function pairOf({ quick, world }: Making) {
  const person = personOf(quick, world.facts);
  const pair = world.pairs.find((one) => one.mentorship === person?.mentorship);
  if (!pair) throw new Refusal('With whom?', 'line');
  return pair;
}

/** Held, with date and length from the line or else from the schedule, and its words as the note for both (S-1). */
async function logLine(tx: ViewerTx, making: Making) {
  const { quick, key, world } = making;
  const pair = pairOf(making);
  const { at, settles } = startOf(partOf(quick, 'when'), pair, { now: world.now, zone: tx.viewer.zone });
  const about = partsOf(quick, 'competency').map((code) => {
    const found = world.framework.competencies.find((one) => one.code === code);
    return `*${code} ${found?.name ?? ''}*`;
  });
  return logSession(tx, {
    key,
    mentorship: pair.mentorship,
    ...(settles ? { session: settles.id, version: settles.version } : {}),
    at,
    minutes: Number(partOf(quick, 'length') ?? settles?.minutes ?? pair.minutes),
    kind: settles?.kind ?? kindOf(quick),
    state: 'held',
    pairNote: [about.join(', '), wordsOf(quick)].filter(Boolean).join('\n\n'),
    'goals[]': partsOf(quick, 'goal'),
    'milestones[]': partsOf(quick, 'milestone'),
    items: [],
  });
}

function kindOf(quick: Quick) {
  const word = partOf(quick, 'kind') ?? '';
  if (word.startsWith('pair')) return 'pair-work' as const;
  if (word === 'coffee' || word === 'drop-in') return word;
  return 'one-to-one' as const;
}

async function planLine(tx: ViewerTx, making: Making) {
  const pair = pairOf(making);
  return planSession(tx, {
    key: making.key,
    mentorship: pair.mentorship,
    at: partOf(making.quick, 'when') ?? '',
    minutes: Number(partOf(making.quick, 'length') ?? pair.minutes),
    kind: 'one-to-one',
  });
}

async function proposeLine(tx: ViewerTx, making: Making) {
  const due = partOf(making.quick, 'when')?.slice(0, 10);
  return proposeGoal(tx, {
    key: making.key,
    mentorship: pairOf(making).mentorship,
    title: making.quick.title,
    'milestones[]': partsOf(making.quick, 'milestone').slice(0, 5),
    ...(due ? { dueOn: due } : {}),
    audience: 'pair',
  });
}

async function agendaLine(tx: ViewerTx, making: Making) {
  const { mentorship } = pairOf(making);
  const line = { key: making.key, mentorship, body: wordsOf(making.quick), audience: 'pair' as const };
  const { said } = await addAgendaLine(tx, line);
  return { said };
}

/** Stays with its writer, unless the line names a milestone: then the mentors read it as evidence. */
async function keepWin(tx: ViewerTx, { quick, key }: Making) {
  const { goTo } = await addWin(tx, { key, line: quick.title, keptItRunning: false });
  const evidence = goTo.replace(/^\/evidence\/|\?.*$/g, '');
  for (const milestone of partsOf(quick, 'milestone')) await attachEvidence(tx, { evidence, milestone });
  return { said: 'Win kept.' };
}

async function keepLine(tx: ViewerTx, { quick, key }: Making) {
  await keepCapture(tx, key, quick.title);
  return { said: 'Kept to sort later. Only you read it.' };
}
