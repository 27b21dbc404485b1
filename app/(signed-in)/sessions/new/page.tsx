import { randomUUID } from 'node:crypto';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { SignedIn } from '@/components/access/signed-in';
import { LogForm } from '@/components/sessions/log-form';
import { MilestoneCodes } from '@/components/sessions/milestone-codes';
import { NobodyYet } from '@/components/sessions/nobody-yet';
import { PairChoice } from '@/components/sessions/pair-choice';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { getFramework } from '@/lib/frameworks/queries';
import { chosenPair, mustAsk, oneOf } from '@/lib/sessions/chosen-pair';
import { logDefaults } from '@/lib/sessions/log-defaults';
import { hasPrivateNotes } from '@/lib/sessions/notes-queries';
import { nameOf } from '@/lib/sessions/number';
import { getLinkableGoals, getOpenPairs } from '@/lib/sessions/queries';

export const metadata = { title: 'Log a session' };

export default async function NewSession({ searchParams }: PageProps<'/sessions/new'>) {
  const asked = await searchParams;
  const page = await read(async (tx) => {
    const [pairs, goals, hasPrivate, { framework }] = await Promise.all([
      getOpenPairs(tx),
      getLinkableGoals(tx),
      hasPrivateNotes(tx),
      getFramework(tx),
    ]);
    const pair = chosenPair(pairs, { in: oneOf(asked.in), with: oneOf(asked.with) });
    return pair || pairs.length === 0 ? { pairs, goals, hasPrivate, framework, pair } : null;
  });
  const { viewer, pairs, pair } = page;
  if (pair && mustAsk(pairs, asked)) redirect(`/sessions/new?in=${pair.mentorship}` as Route);
  if (!pair)
    return (
      <SignedIn viewer={viewer} current="sessions">
        <NobodyYet title="Log a session" />
      </SignedIn>
    );
  const defaults = logDefaults(pair, viewer, new Date().toISOString());
  return (
    <SignedIn viewer={viewer} current="sessions">
      <PageHeader
        eyebrow={pair.planned ? `Planned as ${nameOf(pair.planned.number)}` : 'Log a session'}
        title={`Session with ${pair.other}`}
        actions={<ButtonLink href={`/sessions/plan?in=${pair.mentorship}`}>Plan one instead</ButtonLink>}
      />
      <PairChoice pairs={pairs} chosen={pair.mentorship} page="/sessions/new" />
      <MilestoneCodes milestones={page.framework.milestones} />
      <LogForm
        key={pair.mentorship}
        formKey={randomUUID()}
        mentorship={pair.mentorship}
        planned={pair.planned ?? undefined}
        other={pair.other}
        goals={page.goals.filter((goal) => goal.menteeId === pair.menteeId)}
        firstPrivate={!page.hasPrivate}
        {...defaults}
      />
    </SignedIn>
  );
}
