import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { Comparison } from '@/components/frameworks/comparison';
import { NextTo } from '@/components/frameworks/next-to';
import { Quote } from '@/components/frameworks/quote';
import { AsOfLine } from '@/components/growth/as-of-line';
import { markOf } from '@/components/growth/marks';
import { NoSuchDay } from '@/components/growth/no-such-day';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { neighbours } from '@/lib/frameworks/neighbours';
import { getFramework } from '@/lib/frameworks/queries';
import { keepAt, sinceBeginning, whenOf } from '@/lib/growth/as-of';
import { getGrowthOf } from '@/lib/growth/queries';
import { getBeginning } from '@/lib/growth/standings-queries';

export const metadata = { title: 'Competency' };

export default async function CompetencyPage({ params, searchParams }: PageProps<'/framework/[competency]'>) {
  const [{ competency: code }, { at }] = await Promise.all([params, searchParams]);
  const present = new Date().toISOString();
  const page = await read(async (tx) => {
    const when = whenOf(at, present, tx.viewer.zone);
    const [published, found, begins] = await Promise.all([
      getFramework(tx, when.at),
      getGrowthOf(tx, tx.viewer.handle, when.at),
      getBeginning(tx),
    ]);
    const competency = published.framework.competencies.find((each) => each.code === code);
    if (!competency || !found) return null;
    const growth = { ...found, asOf: when.text };
    const framework = enabledOnly(published.framework);
    return { framework, competency, growth, begins, when: sinceBeginning(when, begins) };
  });
  const { framework, competency, growth, when } = page;
  const here = framework.milestones.filter((each) => each.competency === competency.code);
  const mine = page.viewer.hasMentors || growth.standings.length > 0;
  const part = framework.parts.find((each) => each.code === competency.part);
  const today = `/framework/${code}`;
  if (when.refused)
    return (
      <SignedIn viewer={page.viewer} current="framework">
        <PageHeader title={`${competency.code} ${competency.name}`} />
        <NoSuchDay
          why={when.refused}
          today={today}
          back={{ path: today, begins: page.begins, present, when }}
        />
      </SignedIn>
    );
  return (
    <SignedIn viewer={page.viewer} current="framework">
      <AsOfLine when={when} today={today}>
        The wording in force on that evening, and where you stood.
      </AsOfLine>
      <PageHeader
        eyebrow={<Link href={keepAt('/framework', when.text) as Route}>Framework</Link>}
        title={`${competency.code} ${competency.name}`}
        lead={competency.about}
        chips={
          <>
            <Chip kind={competency.track}>{competency.track}</Chip>
            {part && <Chip href={keepAt(`/framework?part=${part.code}`, when.text)}>{part.name}</Chip>}
          </>
        }
      />
      <Comparison
        framework={framework}
        competency={competency}
        asOf={when.text}
        marks={mine ? new Map(here.map((each) => [each.code, markOf(each, growth)])) : null}
      />
      <Quote
        sources={[...new Set(here.filter((each) => each.mark === 'DOC').flatMap((each) => each.sources))]}
        sentences={framework.sources}
      />
      <NextTo
        label="Other competencies"
        href={(other) => keepAt(`/framework/${other}`, when.text)}
        {...neighbours(framework.competencies, competency.code)}
      />
    </SignedIn>
  );
}
