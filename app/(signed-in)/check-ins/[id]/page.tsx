import { SignedIn } from '@/components/access/signed-in';
import { CheckInLead } from '@/components/checkins/check-in-lead';
import { ComparedSheet } from '@/components/checkins/compared-sheet';
import { HalfSheet } from '@/components/checkins/half-sheet';
import { HalvesTable } from '@/components/checkins/halves-table';
import { TalkedSheet } from '@/components/checkins/talked-sheet';
import { AudienceChip } from '@/components/ui/audience-chip';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import type { Shortcut } from '@/components/ui/shortcuts';
import { idOr404, read } from '@/lib/access/read';
import { getCheckIn } from '@/lib/checkins/check-in-queries';
import { stateOf } from '@/lib/checkins/check-in-state';
import { compareHalves, scale } from '@/lib/checkins/differences';
import { answerWords, otherOf } from '@/lib/checkins/say-check-in';
import { placeOf } from '@/lib/frameworks/place';
import { getFrameworkOf } from '@/lib/frameworks/queries';

export const metadata = { title: 'Check-in' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ question?: string }> };

export default async function CheckInOfTwo({ params, searchParams }: Props) {
  const id = idOr404((await params).id);
  const { question } = await searchParams;
  const { viewer, checkIn, framework } = await read(async (tx) => {
    const checkIn = await getCheckIn(tx, id);
    return checkIn && { checkIn, framework: await getFrameworkOf(tx, checkIn.frameworkVersionId) };
  });
  const state = stateOf(checkIn);
  const answering = state.startsWith('to answer');
  const given = checkIn.ratings.length > 0;
  const level = framework.levels.find((each) => each.code === checkIn.level)?.name;
  return (
    <SignedIn viewer={viewer} keys={answering ? keys : []}>
      <PageHeader
        eyebrow={`Check-in · ${level}`}
        title={
          checkIn.role === 'self' ? `You and ${otherOf(checkIn).name}` : `You on ${otherOf(checkIn).name}`
        }
        chips={
          checkIn.revealed ? (
            <AudienceChip audience="pair" other={otherOf(checkIn).name} />
          ) : (
            <AudienceChip audience="private" />
          )
        }
        lead={<CheckInLead checkIn={checkIn} now={new Date().toISOString()} zone={viewer.zone} />}
      />
      <div className="stack">
        {answering && <HalfSheet checkIn={checkIn} framework={framework} asked={question} />}
        {checkIn.revealed && <ComparedSheet checkIn={checkIn} framework={framework} />}
        {!checkIn.revealed && given && (
          <Sheet id="mine" title="Your half, as you gave it">
            <HalvesTable checkIn={checkIn} framework={framework} />
          </Sheet>
        )}
        {state === 'revealed' && checkIn.running && (
          <TalkedSheet
            checkIn={checkIn.id}
            other={otherOf(checkIn).name}
            differently={compareHalves(checkIn.ratings).differently.map(({ milestone: value }) => ({
              value,
              label: `${value} ${placeOf(framework, value)?.milestone.name}`,
            }))}
          />
        )}
      </div>
    </SignedIn>
  );
}

const keys: Shortcut[] = [
  ...scale.map((each, at) => ({ keys: String(at + 1), says: answerWords[each], href: `#answer-${at + 1}` })),
  { keys: '4', says: answerWords['no-opportunity-yet'], href: '#answer-4' },
  { keys: '0', says: 'Leave it empty', href: '#answer-0' },
];
