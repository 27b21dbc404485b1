import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { LevelIcon } from '@/components/frameworks/level-icon';
import { EarnedList } from '@/components/growth/earned-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { getFramework } from '@/lib/frameworks/queries';
import { getEarned, getLevelsOf } from '@/lib/growth/gates-queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { getPersonByHandle } from '@/lib/people/queries';
import { sayDate } from '@/lib/people/say-time';

export const metadata = { title: 'A level and what earned it' };

export default async function LevelPage({ params }: PageProps<'/people/[handle]/level'>) {
  const { handle } = await params;
  const page = await read(async (tx) => {
    const [{ framework }, person, levels] = await Promise.all([
      getFramework(tx),
      getPersonByHandle(tx, handle),
      getLevelsOf(tx, handle),
    ]);
    const [now, before] = levels;
    if (!person || !now || !mayReadGrowth(person)) return null;
    const agreed = now.origin === 'agreed';
    const earned = agreed ? await getEarned(tx, handle, before?.since ?? '2000-01-01', now.since) : [];
    return { framework, person, now, before, agreed, earned };
  });
  const { framework, person, now, before, agreed, earned } = page;
  const levelOf = (code: string) => framework.levels.find((each) => each.code === code);
  const level = levelOf(now.level);
  return (
    <SignedIn viewer={page.viewer}>
      <PageHeader
        eyebrow={
          <Link href={(person.mine ? '/path' : `/people/${person.handle}`) as Route}>{person.name}</Link>
        }
        title={
          <span className={agreed ? 'level-title new' : 'level-title'}>
            {level && <LevelIcon icon={level.icon} size={40} />} {level?.name ?? now.level}
          </span>
        }
        lead={
          agreed
            ? `Agreed on ${sayDate(now.since)}${now.by ? ` with ${now.by}` : ''}${before ? `, after ${levelOf(before.level)?.name ?? before.level} since ${sayDate(before.since)}` : ''}.`
            : `Stated at the start, on ${sayDate(now.since)}. What comes next is agreed.`
        }
      />
      {earned.length > 0 ? (
        <EarnedList
          framework={framework}
          earned={earned}
          handle={person.mine ? undefined : person.handle}
          zone={page.viewer.zone}
        />
      ) : (
        <EmptyState>
          {agreed
            ? 'What earned it was signed off before the last level was recorded.'
            : 'No level has been agreed in Rung yet.'}
        </EmptyState>
      )}
    </SignedIn>
  );
}
