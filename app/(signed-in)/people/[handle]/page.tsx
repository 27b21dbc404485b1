import { SignedIn } from '@/components/access/signed-in';
import { GrowthTabs } from '@/components/growth/growth-tabs';
import { PersonNumbers } from '@/components/growth/person-numbers';
import { Contact } from '@/components/people/contact';
import { Relations } from '@/components/people/relations';
import { Shown } from '@/components/people/shown';
import { TeamNotes } from '@/components/sessions/team-notes';
import { Chip } from '@/components/ui/chip';
import { PageHeader } from '@/components/ui/page-header';
import { openTeamNotes } from '@/lib/access/opened';
import { read } from '@/lib/access/read';
import { getEvidenceOf } from '@/lib/evidence/queries';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { partOf } from '@/lib/growth/parts';
import { pathOf } from '@/lib/growth/path';
import { getGrowthOf } from '@/lib/growth/queries';
import type { GrowthRecord } from '@/lib/growth/record';
import { getHeldWith } from '@/lib/growth/talk-queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { isCaptain } from '@/lib/people/captain';
import { getProfile } from '@/lib/people/profile-queries';
import { getPersonByHandle } from '@/lib/people/queries';
import { getTeamNotesAbout } from '@/lib/sessions/notes-queries';

export const metadata = { title: 'A person' };

export default async function PersonPage({ params, searchParams }: PageProps<'/people/[handle]'>) {
  const [{ handle }, { part: asked }] = await Promise.all([params, searchParams]);
  const page = await read(async (tx) => {
    const [published, person, growth, sessions, notes, profile] = await Promise.all([
      getFramework(tx),
      getPersonByHandle(tx, handle),
      getGrowthOf(tx, handle),
      getHeldWith(tx, handle),
      getTeamNotesAbout(tx, handle),
      getProfile(tx, handle),
    ]);
    if (!person || !growth) return null;
    const open = mayReadGrowth(person);
    const [evidence] = open
      ? await Promise.all([getEvidenceOf(tx, person.id), openTeamNotes(tx, handle)])
      : [[]];
    const framework = enabledOnly(published.framework);
    return { framework, person, growth, sessions, notes, evidence, open, profile };
  });
  const { viewer, framework, person, growth, sessions, evidence, open, profile } = page;
  const when = { now: new Date().toISOString(), zone: viewer.zone };
  const path = pathOf(framework, growth);
  const part = partOf(framework, asked);
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        eyebrow={person.title ?? (person.mine ? 'My page' : 'Person')}
        title={person.name}
        lead={<Contact person={person} now={when.now} />}
        chips={
          <>
            {isCaptain(profile.offers) && <Chip>Team captain</Chip>}
            {open && <PersonNumbers person={person} path={path} />}
          </>
        }
      />
      {open ? (
        <GrowthTabs {...{ framework, person, growth, sessions, evidence, path, when }} part={part} />
      ) : (
        <Relations person={person} viewer={viewer} />
      )}
      <Shown
        {...{ framework, person, profile, when }}
        met={metOf(page)}
        tab={open ? (part?.code ?? 'over-time') : null}
      />
      {open && <TeamNotes notes={page.notes} when={when} />}
    </SignedIn>
  );
}

/** What the person may offer themselves: their own met milestones; nobody else needs the list. */
const metOf = ({ person, growth }: { person: { mine: boolean }; growth: GrowthRecord }) =>
  person.mine
    ? growth.standings.filter((row) => row.standing === 'met').map(({ milestone }) => milestone)
    : [];
