import { SignedIn } from '@/components/access/signed-in';
import { AsOfLine } from '@/components/growth/as-of-line';
import { GrowthTabs } from '@/components/growth/growth-tabs';
import { NoSuchDay } from '@/components/growth/no-such-day';
import { PersonNumbers } from '@/components/growth/person-numbers';
import { Contact } from '@/components/people/contact';
import { Relations } from '@/components/people/relations';
import { Shown } from '@/components/people/shown';
import { TeamNotes } from '@/components/sessions/team-notes';
import { Chip } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import { openTeamNotes } from '@/lib/access/opened';
import { read } from '@/lib/access/read';
import type { ViewerTx } from '@/lib/access/viewer';
import { getLastRevealed } from '@/lib/checkins/check-in-queries';
import { getEvidenceAt, getEvidenceOf } from '@/lib/evidence/queries';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { sinceBeginning, type When, whenOf } from '@/lib/growth/as-of';
import { partOf } from '@/lib/growth/parts';
import { type Path, pathOf } from '@/lib/growth/path';
import { getGrowthOf } from '@/lib/growth/queries';
import type { GrowthRecord } from '@/lib/growth/record';
import { getBeginningOf, getChangesOf } from '@/lib/growth/standings-queries';
import { getHeldWith } from '@/lib/growth/talk-queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { isCaptain } from '@/lib/people/captain';
import { getProfile } from '@/lib/people/profile-queries';
import { getPersonByHandle } from '@/lib/people/queries';
import { getTeamNotesAbout } from '@/lib/sessions/notes-queries';

export const metadata = { title: 'A person' };

type Props = PageProps<'/people/[handle]'>;
type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

export default async function PersonPage({ params, searchParams }: Props) {
  const [{ handle }, { part, at }] = await Promise.all([params, searchParams]);
  const present = new Date().toISOString();
  const page = await read((tx) => find(tx, handle, whenOf(at, present, tx.viewer.zone)));
  return (
    <SignedIn viewer={page.viewer}>
      {page.open ? (
        <Growth {...page} asked={part} present={present} />
      ) : (
        <>
          <Header {...page} present={present} />
          <Relations person={page.person} viewer={page.viewer} />
          <Shown {...page} met={[]} tab={null} />
        </>
      )}
    </SignedIn>
  );
}

/** For whoever may read somebody's growth: of today, or of a day in the past, where nothing can be written. */
function Growth({ asked, present, ...page }: Found & { asked: unknown; present: string }) {
  const { framework, person, growth, begins, when } = page;
  const part = partOf(framework, asked);
  const tab = part?.code ?? 'over-time';
  const path = `/people/${person.handle}`;
  const [today, look] = [`${path}?part=${tab}`, { path, keep: { part: tab }, begins, present, when }];
  if (when.refused)
    return (
      <>
        <PageHeader title={person.name} />
        <NoSuchDay why={when.refused} today={today} back={look} />
      </>
    );
  const way = pathOf(framework, growth);
  return (
    <>
      <AsOfLine when={when} today={today} />
      <Header {...page} present={present} path={way} />
      <GrowthTabs {...page} path={way} part={part} look={look} />
      {!when.at && (
        <>
          <Shown {...page} met={metOf(page)} tab={tab} />
          <TeamNotes notes={page.notes} when={when} />
        </>
      )}
    </>
  );
}

function Header({ person, profile, when, present, path }: Found & { present: string; path?: Path }) {
  const past = path !== undefined && when.at !== null;
  return (
    <PageHeader
      eyebrow={person.title ?? (person.mine ? 'My page' : 'Person')}
      title={person.name}
      lead={!past && <Contact person={person} now={present} />}
      chips={
        <>
          {!past && isCaptain(profile.offers) && <Chip>Team captain</Chip>}
          {path && <PersonNumbers person={person} path={path} at={when.text} />}
        </>
      }
    />
  );
}

/** What the page tells, of the present or of a day in the past. Notes and what somebody offers are told of today only. */
async function find(tx: ViewerTx, handle: string, asked: When) {
  const { at } = asked;
  const [published, person, growth, changes, sessions, begins, notes, profile, answered] = await Promise.all([
    getFramework(tx, at),
    getPersonByHandle(tx, handle),
    getGrowthOf(tx, handle, at),
    getChangesOf(tx, handle, at),
    getHeldWith(tx, handle, at),
    getBeginningOf(tx, handle),
    getTeamNotesAbout(tx, handle),
    getProfile(tx, handle),
    getLastRevealed(tx, handle, at),
  ]);
  if (!person || !growth) return null;
  const open = mayReadGrowth(person);
  const evidence = open && (await evidenceOf(tx, person, at));
  const framework = enabledOnly(published.framework);
  const when = sinceBeginning(asked, begins);
  const record = { ...growth, asOf: when.text };
  return {
    framework,
    person,
    growth: record,
    changes,
    sessions,
    begins,
    notes,
    profile,
    answered,
    open,
    when,
    evidence: evidence || [],
  };
}

/** Who opens a page of today has opened the notes on it; the past is only looked at. */
async function evidenceOf(tx: ViewerTx, { id, handle }: { id: string; handle: string }, at: string | null) {
  if (at) return getEvidenceAt(tx, id, at);
  const [evidence] = await Promise.all([getEvidenceOf(tx, id), openTeamNotes(tx, handle)]);
  return evidence;
}

/** What the person may offer themselves: their own met milestones; nobody else needs the list. */
const metOf = ({ person, growth }: { person: { mine: boolean }; growth: GrowthRecord }) =>
  person.mine
    ? growth.standings.filter((row) => row.standing === 'met').map(({ milestone }) => milestone)
    : [];
