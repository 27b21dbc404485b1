import { SignedIn } from '@/components/access/signed-in';
import { SecondAgainSheet } from '@/components/checkins/second-again-sheet';
import { WeighSheet } from '@/components/checkins/weigh-sheet';
import { AskedSheet } from '@/components/evidence/asked-sheet';
import { SecondLook } from '@/components/evidence/second-look';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { getSecondAgain } from '@/lib/checkins/again-queries';
import { getToWeigh } from '@/lib/checkins/disagreements-queries';
import { getPendingEndorsements } from '@/lib/evidence/endorsements-queries';
import { getReciprocal } from '@/lib/evidence/patterns-queries';
import { placeOf } from '@/lib/frameworks/place';
import { getFramework } from '@/lib/frameworks/queries';

export const metadata = { title: 'Asked of you' };

export default async function Endorsements() {
  const page = await read(async (tx) => {
    const [asked, again, toWeigh, reciprocal, { framework }] = await Promise.all([
      getPendingEndorsements(tx),
      getSecondAgain(tx),
      getToWeigh(tx),
      getReciprocal(tx),
      getFramework(tx),
    ]);
    return { asked, again, toWeigh, reciprocal, framework };
  });
  const { viewer, asked, again, toWeigh, framework } = page;
  const now = new Date().toISOString();
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="Asked of you"
        lead="Somebody shows what they did, and you were there. You see what you were asked about, and nothing else."
      />
      <SecondLook
        words={page.reciprocal.map(
          (name) => `${name} and you have spoken for each other. Would somebody else have seen the same?`,
        )}
      />
      {asked.length + toWeigh.length + again.length ? (
        <div className="stack">
          <SecondAgainSheet asked={again} framework={framework} />
          {toWeigh.map((one) => (
            <WeighSheet
              key={one.rating}
              asked={one}
              milestone={placeOf(framework, one.milestone)?.milestone}
              zone={viewer.zone}
              now={now}
            />
          ))}
          {asked.map((one) => (
            <AskedSheet
              key={one.request}
              asked={one}
              milestone={placeOf(framework, one.milestone)?.milestone}
              zone={viewer.zone}
              now={now}
            />
          ))}
        </div>
      ) : (
        <EmptyState>Nobody is waiting for your word. When somebody asks, the item appears here.</EmptyState>
      )}
    </SignedIn>
  );
}
