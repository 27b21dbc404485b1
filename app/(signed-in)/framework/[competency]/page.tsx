import { SignedIn } from '@/components/access/signed-in';
import { Comparison } from '@/components/frameworks/comparison';
import { NextTo } from '@/components/frameworks/next-to';
import { Quote } from '@/components/frameworks/quote';
import { markOf } from '@/components/growth/marks';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { neighbours } from '@/lib/frameworks/neighbours';
import { getFramework } from '@/lib/frameworks/queries';
import { getGrowthOf } from '@/lib/growth/queries';

export const metadata = { title: 'Competency' };

export default async function CompetencyPage({ params }: PageProps<'/framework/[competency]'>) {
  const { competency: code } = await params;
  const page = await read(async (tx) => {
    const [published, growth] = await Promise.all([getFramework(tx), getGrowthOf(tx, tx.viewer.handle)]);
    const competency = published.framework.competencies.find((each) => each.code === code);
    return competency && growth ? { framework: enabledOnly(published.framework), competency, growth } : null;
  });
  const { framework, competency, growth } = page;
  const here = framework.milestones.filter((each) => each.competency === competency.code);
  const mine = page.viewer.hasMentors || growth.standings.length > 0;
  const part = framework.parts.find((each) => each.code === competency.part);
  return (
    <SignedIn viewer={page.viewer} current="framework">
      <PageHeader
        eyebrow={<Link href="/framework">Framework</Link>}
        title={`${competency.code} ${competency.name}`}
        lead={competency.about}
        chips={
          <>
            <Chip kind={competency.track}>{competency.track}</Chip>
            {part && <Chip href={`/framework?part=${part.code}`}>{part.name}</Chip>}
          </>
        }
      />
      <Comparison
        framework={framework}
        competency={competency}
        marks={mine ? new Map(here.map((each) => [each.code, markOf(each, growth)])) : null}
      />
      <Quote
        sources={[...new Set(here.filter((each) => each.mark === 'DOC').flatMap((each) => each.sources))]}
        sentences={framework.sources}
      />
      <NextTo
        label="Other competencies"
        href={(other) => `/framework/${other}`}
        {...neighbours(framework.competencies, competency.code)}
      />
    </SignedIn>
  );
}
