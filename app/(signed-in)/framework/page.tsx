import { SignedIn } from '@/components/access/signed-in';
import { GlyphLegend } from '@/components/charts/glyph-legend';
import { FrameworkMap } from '@/components/frameworks/framework-map';
import { LevelsStrip } from '@/components/frameworks/levels-strip';
import { markOf, standingWords } from '@/components/growth/marks';
import { PageHeader } from '@/components/ui/page-header';
import { Tabs } from '@/components/ui/tabs';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { getGrowthOf } from '@/lib/growth/queries';
import { levelOf } from '@/lib/growth/record';

export const metadata = { title: 'Framework' };

export default async function FrameworkPage({ searchParams }: PageProps<'/framework'>) {
  const { part } = await searchParams;
  const page = await read(async (tx) => {
    const [published, growth] = await Promise.all([getFramework(tx), getGrowthOf(tx, tx.viewer.handle)]);
    return { ...published, growth };
  });
  const framework = enabledOnly(page.framework);
  const chosen = framework.parts.find((each) => each.code === part);
  const competencies = framework.competencies.filter((each) => !chosen || each.part === chosen.code);
  const { growth } = page;
  const mine = growth && (page.viewer.hasMentors || growth.standings.length > 0);
  const marks = mine ? new Map(framework.milestones.map((each) => [each.code, markOf(each, growth)])) : null;
  const [first, last] = [framework.levels[0], framework.levels.at(-1)];
  return (
    <SignedIn viewer={page.viewer} current="framework">
      <PageHeader
        eyebrow={`Framework, version ${framework.version}`}
        title={framework.name}
        lead={
          <>
            {framework.milestones.length} milestones in {framework.competencies.length} competencies, on the
            way from {first?.name} to {last?.name}. Each one is something people would see, for example; the
            examples are never the whole list.
          </>
        }
      />
      <LevelsStrip levels={framework.levels} />
      <Tabs
        label="Part of the framework"
        tabs={[
          { href: '/framework', label: 'The whole map', current: !chosen },
          ...framework.parts.map((each) => ({
            href: `/framework?part=${each.code}`,
            label: each.name,
            current: each.code === chosen?.code,
          })),
        ]}
      />
      {chosen && <p className="part-heading">{framework.sources[chosen.source] ?? chosen.name}</p>}
      <FrameworkMap
        framework={framework}
        competencies={competencies}
        marks={marks}
        agreed={mine ? levelOf(framework, growth) : undefined}
      />
      {marks && (
        <GlyphLegend states={['achieved', 'in-review', 'in-progress', 'out', 'open']} words={standingWords} />
      )}
    </SignedIn>
  );
}
