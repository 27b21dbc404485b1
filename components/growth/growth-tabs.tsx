import type { Route } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Tabs } from '@/components/ui/tabs';
import type { LastRevealed } from '@/lib/checkins/check-in-record';
import type { EvidenceRow } from '@/lib/evidence/record';
import type { Framework } from '@/lib/frameworks/document';
import { keepAt, type When } from '@/lib/growth/as-of';
import type { Held } from '@/lib/growth/held';
import type { Change } from '@/lib/growth/history';
import { competenciesOf, evidenceIn } from '@/lib/growth/parts';
import type { Path } from '@/lib/growth/path';
import type { GrowthRecord } from '@/lib/growth/record';
import { EvidenceRows } from './evidence-rows';
import { LadderOf } from './ladder-of';
import type { LookBackProps } from './look-back';
import { OverTime } from './over-time';
import { PartOfPerson } from './part-of-person';
import { WheelSheet } from './wheel-sheet';

export type GrowthTabsProps = {
  framework: Framework;
  person: { name: string; handle: string; mine: boolean; mentor: boolean };
  growth: GrowthRecord;
  sessions: Held[];
  evidence: EvidenceRow[];
  path: Path;
  /** the halves of the last revealed check-in, for whoever may read them */
  answered: LastRevealed | undefined;
  /** null: the tab beside the parts that shows growth over time */
  part: Framework['parts'][number] | null;
  when: When;
  /** every change of a standing, oldest first */
  changes: Change[];
  look: LookBackProps;
};

const mostItems = 5;

/** The four parts of the document as tabs, each an address of its own, and growth over time beside them. */
export function GrowthTabs(props: GrowthTabsProps) {
  const { framework, person, part, when } = props;
  const base = `/people/${person.handle}`;
  return (
    <>
      <Tabs
        label={`Parts of ${person.name}’s page`}
        tabs={[
          ...framework.parts.map(({ code, name }) => ({
            href: keepAt(`${base}?part=${code}`, when.text),
            label: name,
            current: code === part?.code,
          })),
          { href: keepAt(`${base}?part=over-time`, when.text), label: 'Over time', current: !part },
        ]}
      />
      {part ? <PartTab {...props} part={part} /> : <OverTime {...props} />}
    </>
  );
}

function PartTab(props: GrowthTabsProps & { part: Framework['parts'][number] }) {
  const { framework, person, growth, path, part } = props;
  return (
    <div className="beside in-order">
      <div className="stack">
        {framework.parts.at(-1)?.code === part.code && <LadderSheet {...props} />}
        {part.code === 'skills' && <WheelSheet {...props} />}
        <Sheet id="part" title={part.name} aside={`${path.working.name}: the level being worked on`}>
          <PartOfPerson
            framework={framework}
            competencies={competenciesOf(framework, part.code)}
            growth={growth}
            working={path.working.code}
            person={person}
          />
        </Sheet>
      </div>
      <EvidenceSheet {...props} part={part} />
    </div>
  );
}

/** The last part is the ladder itself (H4). */
function LadderSheet({ framework, person, growth, path }: GrowthTabsProps) {
  return (
    <Sheet id="ladder-sheet" title="The ladder">
      <LadderOf
        title={person.mine ? 'Your ladder' : `The ladder of ${person.name}`}
        handle={person.handle}
        mine={person.mine}
        framework={framework}
        growth={growth}
        agreed={path.agreed.code}
        working={path.working.code}
        readiness={path.isNew ? null : path.readiness}
      />
    </Sheet>
  );
}

function EvidenceSheet({
  framework,
  person,
  evidence,
  part,
}: GrowthTabsProps & { part: Framework['parts'][number] }) {
  const items = evidenceIn(framework, part.code, evidence);
  return (
    <Sheet id="evidence" title="Evidence" className="self-start" foot={sayWhoReads(person)}>
      {items.length > 0 ? (
        <EvidenceRows items={items.slice(0, mostItems)} mine={person.mine} />
      ) : (
        <EmptyState>
          {person.mine
            ? 'Nothing recorded in this part yet. One link to something you made is a good first item.'
            : 'Nothing here that you can open.'}
        </EmptyState>
      )}
      {items.length > mostItems && (
        <p className="mt-3">
          <Link href={`/evidence?person=${person.handle}` as Route}>All {items.length} items</Link>
        </p>
      )}
    </Sheet>
  );
}

function sayWhoReads(person: GrowthTabsProps['person']): string {
  if (person.mine) return 'Your mentors read what is not private; your manager what you share with the team.';
  return person.mentor
    ? 'Items kept private are not listed, and not counted.'
    : 'You see what is shared with the team. Other items are not listed, and not counted.';
}
