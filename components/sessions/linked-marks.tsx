import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Chip } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { MarkKind } from '@/db/enums';
import type { ShownMark } from '@/lib/sessions/marks-queries';
import { RelinkForm } from './relink-form';
import { Veiled } from './veiled';

type LinkedMarksProps = {
  marks: ShownMark[];
  /** may the viewer write here? */
  open: boolean;
};

const order: MarkKind[] = ['question', 'insight', 'action-item', 'goal', 'milestone'];
const headings: Record<MarkKind, string> = {
  question: 'Open questions',
  insight: 'Insights',
  'action-item': 'Action items',
  goal: 'Goals',
  milestone: 'Milestones',
};

/** What the markers in the notes became (F16), each kind once; lately unlinked ones can be brought back. */
export function LinkedMarks({ marks, open }: LinkedMarksProps) {
  const live = marks.filter((mark) => !mark.removedAt);
  const standing = new Set(live.map(wordsOf));
  const gone = marks.filter((mark) => mark.removedAt && !standing.has(wordsOf(mark)));
  if (live.length + gone.length === 0) return null;
  return (
    <Sheet id="linked" title="Linked from the notes">
      <div className="grid gap-5">
        {order.map((kind) => (
          <Kind key={kind} kind={kind} marks={live.filter((mark) => mark.kind === kind)} />
        ))}
        {gone.length > 0 && <Unlinked marks={gone} open={open} />}
      </div>
    </Sheet>
  );
}

const wordsOf = (mark: ShownMark) => `${mark.note} ${mark.kind} ${mark.body}`;

function Kind({ kind, marks }: { kind: MarkKind; marks: ShownMark[] }) {
  if (marks.length === 0) return null;
  const once = [
    ...new Map(marks.map((mark) => [mark.goal?.number ?? mark.milestone ?? mark.id, mark])).values(),
  ];
  return (
    <section aria-label={headings[kind]} className="grid gap-2">
      <h3 className="text-13 font-semibold text-ink-3">{headings[kind]}</h3>
      <ul className="grid gap-2">
        {once.map((mark) => (
          <li key={mark.id} className="mark-line">
            <span aria-hidden="true" className="mark-sign">
              {signs[kind]}
            </span>
            <span>
              <Veiled audience={mark.audience}>{linkOf(mark)}</Veiled>
              {mark.audience === 'private' && <span className="text-13 text-ink-3"> · only you</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const signs: Record<MarkKind, ReactNode> = {
  question: '?',
  insight: '💡',
  'action-item': '!',
  goal: '#',
  milestone: '@',
};

function linkOf({ kind, body, goal, milestone, item, answered }: ShownMark): ReactNode {
  if (goal)
    return (
      <Link href={`/goals/G-${goal.number}` as Route}>
        G-{goal.number} {goal.title}
      </Link>
    );
  if (milestone) return <Chip href={`/framework/milestones/${milestone}`}>{milestone}</Chip>;
  if (item)
    return (
      <a href="#action-items" className={item.done ? 'text-ink-3 line-through' : undefined}>
        {item.body}
      </a>
    );
  return (
    <>
      {body}
      {kind === 'question' && answered && <span className="text-13 text-ink-3"> · answered</span>}
    </>
  );
}

/** The text is gone, the record stays: one press brings back both the line and the link. */
function Unlinked({ marks, open }: LinkedMarksProps) {
  return (
    <section aria-label="Unlinked" className="grid gap-2 border-t border-line pt-4">
      <h3 className="text-13 font-semibold text-ink-3">Taken out of a note in the last hour</h3>
      <ul className="grid gap-2">
        {marks.map((mark) => (
          <li key={mark.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="text-ink-2">
              Unlinked: <Veiled audience={mark.audience}>“{mark.body}”</Veiled>
              {mark.item && '. The action item stays on the list.'}
            </span>
            {open && <RelinkForm mark={mark.id} body={mark.body} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
