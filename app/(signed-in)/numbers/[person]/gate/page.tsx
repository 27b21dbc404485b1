import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { GateRows } from '@/components/growth/gate-rows';
import { LevelTalkSheet } from '@/components/growth/level-talk';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getLevelsOf, getTalkOf, getWaiversOf } from '@/lib/growth/gates-queries';
import { pathOf } from '@/lib/growth/path';
import { getGrowthOf } from '@/lib/growth/queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { dayOf } from '@/lib/people/active-days';
import { getPersonByHandle } from '@/lib/people/queries';

export const metadata = { title: 'A gate and its requirements' };

export default async function GatePage({ params }: PageProps<'/numbers/[person]/gate'>) {
  const { person: handle } = await params;
  const page = await read(async (tx) => {
    const [published, person, growth, waivers, talk, levels] = await Promise.all([
      getFramework(tx),
      getPersonByHandle(tx, handle),
      getGrowthOf(tx, handle),
      getWaiversOf(tx, handle),
      getTalkOf(tx, handle),
      getLevelsOf(tx, handle),
    ]);
    if (!person || !growth || !mayReadGrowth(person)) return null;
    return { framework: enabledOnly(published.framework), person, growth, waivers, talk, levels };
  });
  const { framework, person, growth } = page;
  const { agreed, next, readiness, gate } = pathOf(framework, growth);
  return (
    <SignedIn viewer={page.viewer}>
      <PageHeader
        eyebrow={
          <Link href={(person.mine ? '/path' : `/people/${person.handle}`) as Route}>{person.name}</Link>
        }
        title={titleOf(readiness?.ready, gate, next !== null)}
        lead={
          next
            ? `From ${agreed.name} to ${next.name}. ${readiness?.ready ? '' : (readiness?.sentence ?? '')}`
            : `At ${agreed.name} there is no further gate.`
        }
        actions={
          readiness &&
          (person.mine || person.manager) && (
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
          waivers={page.waivers}
          waivesFor={person.manager ? person.id : undefined}
        />
      ) : (
        <EmptyState>Still learning, visibly: there is always a next thing, only no rung above.</EmptyState>
      )}
      <LevelTalkSheet
        {...{ framework, person, readiness }}
        talk={page.talk}
        earned={page.levels[0]?.origin === 'agreed'}
        today={dayOf(new Date().toISOString(), page.viewer.zone)}
      />
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
