import { randomUUID } from 'node:crypto';
import { SignedIn } from '@/components/access/signed-in';
import { CandidateSearch } from '@/components/mentorships/candidate-search';
import { MenteeChoice } from '@/components/mentorships/mentee-choice';
import { PairForm } from '@/components/mentorships/pair-form';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import type { ViewerTx } from '@/lib/access/viewer';
import { askPair } from '@/lib/mentorships/actions';
import { getCandidates, getPossibleMentees } from '@/lib/mentorships/queries';

export const metadata = { title: 'Pair two people' };

type Asked = { searchParams: Promise<{ for?: string | string[]; q?: string | string[] }> };

export default async function NewMentorship({ searchParams }: Asked) {
  const asked = await searchParams;
  const search = typeof asked.q === 'string' ? asked.q.trim().slice(0, 120) : '';
  const { viewer, mentees, mentee, candidates } = await read((tx) => find(tx, asked.for, search));
  return (
    <SignedIn viewer={viewer} current={viewer.hasReports ? 'team' : 'admin'}>
      <PageHeader
        title={mentee ? `A mentor for ${mentee.name}` : 'Pair two people'}
        eyebrow="New mentorship"
        lead={mentee ? 'Both are asked, and either may say no.' : 'For whom are you looking for a mentor?'}
      />
      {mentee ? (
        <div className="stack">
          <CandidateSearch handle={mentee.handle} search={search} />
          <Sheet id="pair" title="The pair">
            {candidates.length > 0 ? (
              <PairForm action={askPair} formKey={randomUUID()} mentee={mentee} candidates={candidates} />
            ) : (
              <EmptyState>Nobody is called “{search}”. Try a part of the name.</EmptyState>
            )}
          </Sheet>
        </div>
      ) : (
        <Sheet id="mentees" title="Mentee">
          <MenteeChoice people={mentees} />
        </Sheet>
      )}
    </SignedIn>
  );
}

/** Without a mentee: whom the viewer may pair. With one the viewer may not pair: nothing, which is a 404. */
async function find(tx: ViewerTx, handle: string | string[] | undefined, search: string) {
  if (!tx.viewer.hasReports && !tx.viewer.isAdmin) return null;
  const mentees = await getPossibleMentees(tx);
  if (handle === undefined) return { mentees, mentee: undefined, candidates: [] };
  const mentee = mentees.find((one) => one.handle === handle);
  return mentee ? { mentees, mentee, candidates: await getCandidates(tx, mentee.id, search) } : null;
}
