import type { Framework } from '@/lib/frameworks/document';
import type { ReportOverview } from './overview';
import type { Stalled } from './queue';
import type { TeamGroups } from './standing-of-team';

/** One line: what it is, about whom, why, and the one step. `who` opens the rows behind it. */
export type QueueLine = {
  id: string;
  kind: 'Ready' | 'No mentor' | 'Opportunity';
  who: { name: string; href: string };
  says: string;
  step: { label: string; href: string };
};

export type Queue = {
  stalled: Stalled[];
  moreStalled: number;
  lines: QueueLine[];
  more: { says: string; href: string }[];
};

/** A report who asks for work, and wants their manager to know. */
type Wanted = { request: string; person: string; personHandle: string; milestone: string };
type Team = { groups: Pick<TeamGroups, 'ready' | 'unpaired'>; wanted: Wanted[]; stalled: Stalled[] };

/** So many of a kind are a glance; the rest is one link. */
const AT_ONCE = 5;

/** The queue of a team, in one order for everybody: stalled, ready to discuss, no mentor, opportunities to create (M-1). */
export function queueOf(framework: Framework, { groups, wanted, stalled }: Team): Queue {
  const { ready, unpaired } = groups;
  const lines = [
    ...ready.slice(0, AT_ONCE).map(readyLine),
    ...unpaired.slice(0, AT_ONCE).map(unpairedLine),
    ...wanted.slice(0, AT_ONCE).map((one) => wantedLine(framework, one)),
  ];
  const more = [
    { left: ready.length - AT_ONCE, what: 'ready to discuss', href: '/team?show=ready' },
    { left: unpaired.length - AT_ONCE, what: 'without a mentor', href: '/team?show=unpaired' },
    { left: wanted.length - AT_ONCE, what: 'asking for an opportunity', href: '/opportunities' },
  ].filter(({ left }) => left > 0);
  return {
    stalled: stalled.slice(0, AT_ONCE),
    moreStalled: Math.max(0, stalled.length - AT_ONCE),
    lines,
    more: more.map(({ left, what, href }) => ({ says: `${left} more ${what}`, href })),
  };
}

function readyLine({ id, name, handle }: ReportOverview): QueueLine {
  return {
    id: `ready ${id}`,
    kind: 'Ready',
    who: { name, href: `/numbers/${handle}/gate` },
    says: 'has met everything the next level asks for.',
    step: { label: 'Talk about the level', href: `/people/${handle}/level` },
  };
}

function unpairedLine({ id, name, handle }: ReportOverview): QueueLine {
  return {
    id: `unpaired ${id}`,
    kind: 'No mentor',
    who: { name, href: `/people/${handle}` },
    says: 'is on the way up, and nobody mentors them.',
    step: { label: 'Find a mentor', href: `/mentorships/new?for=${handle}` },
  };
}

function wantedLine(framework: Framework, { request, person, personHandle, milestone }: Wanted): QueueLine {
  const name = framework.milestones.find((each) => each.code === milestone)?.name;
  return {
    id: request,
    kind: 'Opportunity',
    who: { name: person, href: `/sign-off/${personHandle}/${milestone}` },
    says: `would like work that shows ${milestone}${name ? ` (${name})` : ''}.`,
    step: { label: 'Answer', href: '/opportunities' },
  };
}
