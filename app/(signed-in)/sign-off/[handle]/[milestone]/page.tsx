import type { Metadata } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AskSheet } from '@/components/checkins/ask-sheet';
import { DisagreementSheet } from '@/components/checkins/disagreement-sheet';
import { EvidenceSheet } from '@/components/checkins/evidence-sheet';
import { SecondVoice } from '@/components/checkins/second-voice';
import { StandingSheet } from '@/components/checkins/standing-sheet';
import { Voices } from '@/components/checkins/voices';
import { SecondLook } from '@/components/evidence/second-look';
import { OlderWording } from '@/components/frameworks/older-wording';
import { MilestoneAside } from '@/components/goals/milestone-aside';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import type { ViewerTx } from '@/lib/access/viewer';
import { getDisagreementOf, getRaterChoices } from '@/lib/checkins/disagreements-queries';
import { enoughFor } from '@/lib/checkins/enough';
import { getPersonMilestone } from '@/lib/checkins/queries';
import { flagsOf } from '@/lib/checkins/say-disagreement';
import { getSignOffsOf } from '@/lib/checkins/signed-queries';
import { getEndorsementsOf, getPeopleToAsk } from '@/lib/evidence/endorsements-queries';
import { burstsOf } from '@/lib/evidence/patterns';
import { getSignOffTimes } from '@/lib/evidence/patterns-queries';
import { getEvidenceOf } from '@/lib/evidence/queries';
import type { EvidenceRow } from '@/lib/evidence/record';
import { codeIn } from '@/lib/frameworks/code';
import { listedKinds, parseEvidenceRule } from '@/lib/frameworks/evidence-rule';
import { placeOf } from '@/lib/frameworks/place';
import { getFramework, getFrameworksByVersion } from '@/lib/frameworks/queries';
import { wordingOf } from '@/lib/frameworks/wording';
import { getOpportunityOf } from '@/lib/growth/opportunities-queries';
import { handleIn } from '@/lib/people/handle';

type Params = { handle: string; milestone: string };

export async function generateMetadata({ params }: { params: Promise<Params> }): Promise<Metadata> {
  const { milestone } = await params;
  return { title: /^[A-Z]\d{1,2}-[A-Z]\d{1,2}$/.test(milestone) ? milestone : 'Milestone' };
}

export default async function MilestoneOfPerson({ params }: { params: Promise<Params> }) {
  const { handle, milestone: code } = await params;
  const { viewer, about, place, framework, ...page } = await read((tx) => find(tx, handle, code));
  const [now, zone] = [new Date().toISOString(), viewer.zone];
  const pair = about.mine || about.mentor;
  const { milestone, level, competency } = place;
  const twoVoices = Boolean(level.minimum.secondVoice);
  const items = page.items.filter((item) => item.audience !== 'private').map(itemOf);
  const enough = enoughFor(framework, milestone, level, items, { leave: about.leave, twoVoices });
  const kinds = listedKinds(parseEvidenceRule(milestone.evidence));
  const hears = twoVoices || kinds.includes('O') || kinds.includes('C');
  const gone = page.wording.instead !== null;
  const open = pair && !gone && about.standing !== 'met';
  return (
    <SignedIn viewer={viewer} current={about.mentor || about.standIn ? 'sign-off' : undefined}>
      <PageHeader
        eyebrow={about.mine ? 'Your milestone' : `A milestone of ${about.person}`}
        title={milestone.name}
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-6">
          <OlderWording code={code} wording={page.wording} />
          <EvidenceSheet about={about} milestone={code} items={page.items} viewerId={viewer.id} />
          {open && <AskSheet about={about} milestone={code} enough={enough} zone={zone} now={now} />}
          {open && hears && (
            <SecondVoice
              milestone={code}
              asked={page.asked}
              items={page.items}
              people={page.people}
              zone={zone}
              now={now}
            />
          )}
        </div>
        <div className="grid gap-6">
          {!gone && (
            <StandingSheet
              about={about}
              milestone={code}
              track={competency.track}
              opportunity={page.opportunity}
              flag={flagsOf(page.disagreement, about, page.voices)}
              zone={zone}
              now={now}
            />
          )}
          {!gone && (
            <DisagreementSheet
              {...{ about, zone, now }}
              milestone={code}
              disagreement={page.disagreement}
              raters={page.raters}
              voices={page.voices}
            />
          )}
          <SecondLook words={page.bursts} />
          <Voices rows={page.voices} zone={zone} now={now} />
          <MilestoneAside framework={framework} place={place} title="What it is about" />
        </div>
      </div>
    </SignedIn>
  );
}

/** Who the viewer is to this person decides first; a stranger gets the same 404 as for a person who does not exist. */
async function find(tx: ViewerTx, handle: string, code: string) {
  if (!handleIn(handle) || !codeIn(code)) return null;
  const [about, voices, { framework: inForce }, worded, opportunity, disagreement] = await Promise.all([
    getPersonMilestone(tx, handle, code),
    getSignOffsOf(tx, handle, code),
    getFramework(tx),
    getFrameworksByVersion(tx),
    getOpportunityOf(tx, handle, code),
    getDisagreementOf(tx, handle, code),
  ]);
  const wording = wordingOf(code, inForce, [...worded.values()]);
  const place = wording && placeOf(wording.framework, code);
  if (!wording || !place || !about || !(about.mine || about.mentor || about.manager || about.standIn))
    return null;
  const [items, asked, people, raters, times] = await Promise.all([
    getEvidenceOf(tx, about.personId, code),
    getEndorsementsOf(tx, about.personId, code),
    getPeopleToAsk(tx, about.personId),
    getRaterChoices(tx, handle, code),
    getSignOffTimes(tx, handle),
  ]);
  return {
    about,
    voices,
    wording,
    framework: wording.framework,
    place,
    items,
    asked,
    people,
    opportunity,
    disagreement,
    raters,
    bursts: burstsOf(times),
  };
}

const itemOf = ({ id, kind, context, authorId, happenedOn, redactedAt }: EvidenceRow) => ({
  id,
  kind,
  context,
  authorId,
  happenedOn,
  redacted: redactedAt !== null,
});
