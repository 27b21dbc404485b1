import { randomUUID } from 'node:crypto';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { SignedIn } from '@/components/access/signed-in';
import { NobodyYet } from '@/components/sessions/nobody-yet';
import { PairChoice } from '@/components/sessions/pair-choice';
import { PlanForm } from '@/components/sessions/plan-form';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { chosenPair, hostedBy, mustAsk, oneOf } from '@/lib/sessions/chosen-pair';
import { planDefaults } from '@/lib/sessions/log-defaults';
import { getOpenPairs } from '@/lib/sessions/queries';

export const metadata = { title: 'Plan a session' };

export default async function PlanSession({ searchParams }: PageProps<'/sessions/plan'>) {
  const asked = await searchParams;
  const { viewer, pairs, pair } = await read(async (tx) => {
    const pairs = await getOpenPairs(tx);
    const pair = chosenPair(pairs, { in: oneOf(asked.in), with: oneOf(asked.with) });
    return pair || pairs.length === 0 ? { pairs, pair } : null;
  });
  if (pair && mustAsk(pairs, asked)) redirect(`/sessions/plan?in=${pair.mentorship}` as Route);
  return (
    <SignedIn viewer={viewer} current="sessions">
      {pair ? (
        <>
          <PageHeader
            eyebrow="Plan a session"
            title={`With ${pair.other}`}
            lead="Planned is not held: it counts once one of you says that it happened."
          />
          <PairChoice pairs={pairs} chosen={pair.mentorship} page="/sessions/plan" />
          <PlanForm
            key={pair.mentorship}
            formKey={randomUUID()}
            mentorship={pair.mentorship}
            {...planDefaults(pair, viewer, new Date().toISOString())}
            others={hostedBy(pairs, pair, viewer.id)}
          />
        </>
      ) : (
        <NobodyYet title="Plan a session" />
      )}
    </SignedIn>
  );
}
