import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { Voices } from '@/components/checkins/voices';
import { LevelName } from '@/components/frameworks/level-name';
import { MilestoneWords, sayMark } from '@/components/frameworks/milestone-words';
import { NextTo } from '@/components/frameworks/next-to';
import { OlderWording } from '@/components/frameworks/older-wording';
import { Quote } from '@/components/frameworks/quote';
import { AsOfLine } from '@/components/growth/as-of-line';
import { MilestoneStanding } from '@/components/growth/milestone-standing';
import { NoSuchDay } from '@/components/growth/no-such-day';
import { Mentions } from '@/components/sessions/mentions';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { getSignOffsOf } from '@/lib/checkins/signed-queries';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { neighbours } from '@/lib/frameworks/neighbours';
import { getFramework, getFrameworksByVersion } from '@/lib/frameworks/queries';
import { wordingOf } from '@/lib/frameworks/wording';
import { keepAt, sinceBeginning, whenOf } from '@/lib/growth/as-of';
import { getOpportunityOf } from '@/lib/growth/opportunities-queries';
import { getGrowthOf, getTrails } from '@/lib/growth/queries';
import { getBeginning } from '@/lib/growth/standings-queries';
import { mayReadGrowth } from '@/lib/growth/who-may';
import { getPersonByHandle } from '@/lib/people/queries';
import { getMarksOfMilestone } from '@/lib/sessions/marks-queries';

export const metadata = { title: 'Milestone' };

type Props = PageProps<'/framework/milestones/[milestone]'>;

export default async function MilestonePage({ params, searchParams }: Props) {
  const [{ milestone: code }, { of, at, version }] = await Promise.all([params, searchParams]);
  const present = new Date().toISOString();
  const page = await read(async (tx) => {
    const asked = whenOf(at, present, tx.viewer.zone);
    const handle = typeof of === 'string' ? of : tx.viewer.handle;
    const [{ framework: inForce }, worded, voices, person, found, trails, marks, opportunity, begins] =
      await Promise.all([
        getFramework(tx, asked.at),
        getFrameworksByVersion(tx),
        asked.at ? [] : getSignOffsOf(tx, handle, code),
        getPersonByHandle(tx, handle),
        getGrowthOf(tx, handle, asked.at),
        getTrails(tx, handle, [code], asked.at),
        asked.at ? [] : getMarksOfMilestone(tx, code, handle),
        asked.at ? undefined : getOpportunityOf(tx, handle, code),
        getBeginning(tx),
      ]);
    const wording = wordingOf(code, inForce, asked.at ? [] : [...worded.values()], String(version));
    const milestone = wording?.framework.milestones.find((each) => each.code === code);
    const [trail] = trails;
    if (!(wording && milestone && person && found && trail && mayReadGrowth(person))) return null;
    const when = sinceBeginning(asked, begins);
    const growth = { ...found, asOf: when.text };
    const { framework } = wording;
    return { wording, framework, voices, milestone, person, growth, trail, marks, opportunity, begins, when };
  });
  const { milestone, person, growth, trail, viewer, wording, when } = page;
  const framework = enabledOnly(page.framework);
  const level = page.framework.levels.find((each) => each.code === milestone.level);
  const competency = page.framework.competencies.find((each) => each.code === milestone.competency);
  if (!level || !competency) throw new Error(`The framework is not sound at ${code}.`);
  const query = person.mine ? '' : `?of=${person.handle}`;
  const shown = wording.instead !== null || !person.mine || viewer.hasMentors || growth.standings.length > 0;
  const today = `/framework/milestones/${code}${query}`;
  if (when.refused)
    return (
      <SignedIn viewer={viewer} current="framework">
        <PageHeader title={milestone.name} />
        <NoSuchDay
          why={when.refused}
          today={today}
          back={{
            path: `/framework/milestones/${code}`,
            keep: { of: person.mine ? undefined : person.handle },
            begins: page.begins,
            present,
            when,
          }}
        />
      </SignedIn>
    );
  return (
    <SignedIn viewer={viewer} current="framework">
      <AsOfLine when={when} today={today} />
      <PageHeader
        eyebrow={
          <Link href={keepAt(`/framework/${competency.code}`, when.text) as Route}>
            {competency.code} {competency.name}
          </Link>
        }
        title={milestone.name}
        lead={
          <span className="milestone-meta text-16">
            {milestone.code} <LevelName level={level} />
            {milestone.core ? 'core: a gate draws on it' : 'worth doing; no gate waits for it'}
          </span>
        }
        chips={<Chip kind={competency.track}>{competency.track}</Chip>}
      />
      <div className={shown ? 'beside' : ''}>
        <div className="stack">
          <OlderWording code={code} wording={wording} query={query} />
          <MilestoneWords milestone={milestone} level={level} framework={page.framework} />
          <div>
            <p className="quiet">{sayMark(milestone.mark)}</p>
            <Quote sources={milestone.sources} sentences={page.framework.sources} />
          </div>
          <Mentions marks={page.marks} zone={viewer.zone} now={present} />
        </div>
        {wording.instead && (
          <div className="self-start">
            <Voices rows={page.voices} zone={viewer.zone} now={present} />
          </div>
        )}
        {shown && !wording.instead && (
          <MilestoneStanding
            {...{ framework: page.framework, milestone, level, competency, person, growth, trail }}
            when={when}
            opportunity={page.opportunity}
          />
        )}
      </div>
      <NextTo
        label="Other milestones"
        href={(other) => keepAt(`/framework/milestones/${other}${query}`, when.text)}
        {...neighbours(framework.milestones, milestone.code)}
      />
    </SignedIn>
  );
}
