import { SignedIn } from '@/components/access/signed-in';
import { GlyphLegend } from '@/components/charts/glyph-legend';
import { FrameworkMap } from '@/components/frameworks/framework-map';
import { LevelsStrip } from '@/components/frameworks/levels-strip';
import { AsOfLine } from '@/components/growth/as-of-line';
import { LookBack } from '@/components/growth/look-back';
import { markOf, standingWords } from '@/components/growth/marks';
import { NoSuchDay } from '@/components/growth/no-such-day';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { Tabs } from '@/components/ui/tabs';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { keepAt, sinceBeginning, whenOf } from '@/lib/growth/as-of';
import { getGrowthOf } from '@/lib/growth/queries';
import { levelOf } from '@/lib/growth/record';
import { getBeginning } from '@/lib/growth/standings-queries';

export const metadata = { title: 'Framework' };

export default async function FrameworkPage({ searchParams }: PageProps<'/framework'>) {
  const { part, at } = await searchParams;
  const present = new Date().toISOString();
  const page = await read(async (tx) => {
    const when = whenOf(at, present, tx.viewer.zone);
    const [published, growth, begins] = await Promise.all([
      getFramework(tx, when.at),
      getGrowthOf(tx, tx.viewer.handle, when.at),
      getBeginning(tx),
    ]);
    return { ...published, growth, begins, when: sinceBeginning(when, begins) };
  });
  const framework = enabledOnly(page.framework);
  const chosen = framework.parts.find((each) => each.code === part);
  const competencies = framework.competencies.filter((each) => !chosen || each.part === chosen.code);
  const { when } = page;
  const growth = page.growth && { ...page.growth, asOf: when.text };
  const mine = growth && (page.viewer.hasMentors || growth.standings.length > 0);
  const marks = mine ? new Map(framework.milestones.map((each) => [each.code, markOf(each, growth)])) : null;
  const today = chosen ? `/framework?part=${chosen.code}` : '/framework';
  const look = { path: '/framework', keep: { part: chosen?.code }, begins: page.begins, present, when };
  const [first, last] = [framework.levels[0], framework.levels.at(-1)];
  if (when.refused)
    return (
      <SignedIn viewer={page.viewer} current="framework">
        <PageHeader title={framework.name} />
        <NoSuchDay why={when.refused} today={today} back={look} />
      </SignedIn>
    );
  return (
    <SignedIn viewer={page.viewer} current="framework">
      <AsOfLine when={when} today={today}>
        The wording in force on that evening, and where you stood.
      </AsOfLine>
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
          { href: keepAt('/framework', when.text), label: 'The whole map', current: !chosen },
          ...framework.parts.map((each) => ({
            href: keepAt(`/framework?part=${each.code}`, when.text),
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
        asOf={when.text}
      />
      {marks && (
        <GlyphLegend states={['achieved', 'in-review', 'in-progress', 'out', 'open']} words={standingWords} />
      )}
      <Sheet id="look-back" title="Look back" className="no-print mt-6">
        <LookBack {...look} />
      </Sheet>
    </SignedIn>
  );
}
