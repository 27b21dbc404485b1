import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AsOfLine } from '@/components/growth/as-of-line';
import { GateRows } from '@/components/growth/gate-rows';
import { LevelTalkSheet } from '@/components/growth/level-talk';
import { NoSuchDay } from '@/components/growth/no-such-day';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { homeOfNumber, sinceBeginning, whenOf } from '@/lib/growth/as-of';
import { getLevelsOf, getTalkOf, getWaiversOf } from '@/lib/growth/gates-queries';
import { pathOf } from '@/lib/growth/path';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { codesOf } from '@/lib/growth/readiness';
import { getBeginningOf } from '@/lib/growth/standings-queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { dayOf } from '@/lib/people/active-days';
import { getPersonByHandle } from '@/lib/people/queries';

export const metadata = { title: 'A gate and its requirements' };

export default async function GatePage({ params, searchParams }: PageProps<'/numbers/[person]/gate'>) {
  const [{ person: handle }, { at }] = await Promise.all([params, searchParams]);
  const present = new Date().toISOString();
  const page = await read(async (tx) => {
    const asked = whenOf(at, present, tx.viewer.zone);
    const [published, person, found, begins, waivers, talk, levels] = await Promise.all([
      getFramework(tx, asked.at),
      getPersonByHandle(tx, handle),
      getGrowthOf(tx, handle, asked.at),
      getBeginningOf(tx, handle),
      getWaiversOf(tx, handle, asked.at),
      getTalkOf(tx, handle),
      getLevelsOf(tx, handle),
    ]);
    if (!person || !found || !mayReadGrowth(person)) return null;
    const when = sinceBeginning(asked, begins);
    const growth = { ...found, asOf: when.text };
    const framework = enabledOnly(published.framework);
    const path = pathOf(framework, growth);
    const trails = path.readiness ? await getTrails(tx, handle, codesOf(path.readiness), asked.at) : [];
    return { person, growth, waivers, talk, levels, begins, when, framework, trails, ...path };
  });
  const { framework, person, growth, when, agreed, next, readiness, gate } = page;
  const path = `/numbers/${handle}/gate`;
  if (when.refused)
    return (
      <SignedIn viewer={page.viewer}>
        <PageHeader title={person.name} />
        <NoSuchDay why={when.refused} today={path} back={{ path, begins: page.begins, present, when }} />
      </SignedIn>
    );
  return (
    <SignedIn viewer={page.viewer}>
      <AsOfLine when={when} today={path} />
      <PageHeader
        eyebrow={<Link href={homeOfNumber(person, when.text) as Route}>{person.name}</Link>}
        title={titleOf(readiness?.ready, gate, next !== null)}
        lead={
          next
            ? `From ${agreed.name} to ${next.name}. ${readiness?.ready ? '' : (readiness?.sentence ?? '')}`
            : `At ${agreed.name} there is no further gate.`
        }
        actions={
          readiness &&
          mayAsk(person, when.at) && (
            <ButtonLink href={`/packets/new?for=${person.handle}` as Route}>Ask for a packet</ButtonLink>
          )
        }
      />
      {readiness ? (
        <GateRows
          framework={framework}
          readiness={readiness}
          handle={person.mine ? undefined : person.handle}
          growth={growth}
          trails={page.trails}
          now={when.now}
          zone={when.zone}
          waivers={page.waivers}
          waivesFor={person.manager && !when.at ? person.id : undefined}
        />
      ) : (
        <EmptyState>Still learning, visibly: there is always a next thing, only no rung above.</EmptyState>
      )}
      {!when.at && (
        <LevelTalkSheet
          {...{ framework, person, readiness }}
          talk={page.talk}
          earned={page.levels[0]?.origin === 'agreed'}
          today={dayOf(present, page.viewer.zone)}
        />
      )}
      <p className="formula">
        A gate is a list of requirements and never a sum. Meeting all of them means “ready to discuss”, and
        nothing more: no title, no promotion, no automatic level. Framework version {framework.version}.
      </p>
    </SignedIn>
  );
}

function titleOf(ready: boolean | undefined, gate: string | null, ahead: boolean): string {
  if (!ahead) return 'No gate ahead';
  return ready ? 'Ready to discuss' : (gate ?? 'The gate ahead');
}

/** A packet is asked for by the person or their manager, and about today. */
const mayAsk = (person: { mine: boolean; manager: boolean }, at: string | null) =>
  !at && (person.mine || person.manager);
