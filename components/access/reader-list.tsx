import type { Route } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { Link } from '@/components/ui/link';
import { sayRelations } from '@/lib/people/say-relation';

type ReaderListProps = {
  readers: {
    id: string;
    name: string;
    handle: string;
    title: string | null;
    author: boolean;
    coAuthor?: boolean;
    subject: boolean;
    mentor: boolean;
    manager: boolean;
  }[];
  viewerId: string;
};

/** People by name, each with the relation that opens the item to them. */
export function ReaderList({ readers, viewerId }: ReaderListProps) {
  return (
    <ul className="rows">
      {readers.map((reader) => (
        <li key={reader.id} className="flex items-center gap-3">
          <Avatar name={reader.name} />
          <span className="grid">
            <Link href={`/people/${reader.handle}` as Route} className="font-semibold">
              {reader.id === viewerId ? 'You' : reader.name}
            </Link>
            <span className="text-13 text-ink-3">
              {sayRelations(reader, reader.id === viewerId)}
              {reader.title && ` · ${reader.title}`}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
