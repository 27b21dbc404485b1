import { randomUUID } from 'node:crypto';
import { Avatar } from '@/components/ui/avatar';
import { Sheet } from '@/components/ui/sheet';
import type { Group } from '@/lib/sessions/group-queries';
import { AskHandsForm } from './ask-hands-form';
import { HandsUp } from './hands-up';

type GroupSheetProps = {
  session: { id: string; open: boolean };
  group: Group | undefined;
  viewer: { id: string };
};

/** A group session: its topic, who comes, and shows of hands with names (F20, D6). */
export function GroupSheet({ session, group, viewer }: GroupSheetProps) {
  if (!group) return null;
  return (
    <Sheet
      id="group"
      title={group.topic ?? 'Everybody who comes'}
      aside={`${group.people.length} people`}
      className="mb-6"
    >
      <ul className="flex flex-wrap gap-x-5 gap-y-2">
        {group.people.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-2">
            <Avatar name={name} size="small" />
            <span>
              {id === viewer.id ? 'You' : name}
              {id === group.hostId && <span className="text-13 text-ink-3">, host</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-13 text-ink-3">
        Everybody above reads the topic and the shows of hands, with names: a hand is never anonymous. Notes
        stay between two.
      </p>
      {group.polls.length > 0 && (
        <ol className="rows mt-3">
          {group.polls.map((poll) => (
            <HandsUp
              key={poll.id}
              poll={poll}
              session={session}
              viewer={viewer}
              people={group.people.length}
            />
          ))}
        </ol>
      )}
      {session.open && (
        <div className="mt-3">
          <AskHandsForm key={group.polls.length} session={session.id} formKey={randomUUID()} />
        </div>
      )}
    </Sheet>
  );
}
