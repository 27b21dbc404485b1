import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { absolute } from '@/components/ui/time';
import type { Installation } from '@/lib/operations/lists';

type InstallationFiguresProps = { installation: Installation; zone: string };

/** How much there is of everything; each number leads to its rows. */
export function InstallationFigures({ installation, zone }: InstallationFiguresProps) {
  const { people, mentorships, framework } = installation;
  return (
    <div className="grid grid-cols-1 gap-5">
      <div className="figures">
        <Figure href="/admin/people" says="active people" value={people.all} />
        <Figure
          href="/admin/people?show=admins"
          says={people.admins === 1 ? 'admin' : 'admins'}
          value={people.admins}
        />
        <Figure href="/admin/people?show=left" says="have left" value={people.left} />
        <Figure href="/admin/mentorships" says="mentorships run" value={mentorships.active} />
        <Figure href="/admin/mentorships?show=ended" says="have ended" value={mentorships.ended} />
      </div>
      {framework && (
        <p>
          Framework{' '}
          <Link href={'/framework' as Route}>
            {framework.name} {framework.version}
          </Link>
          <span className="quiet">
            , published {absolute(new Date(framework.publishedAt), zone, false, 'day')}
          </span>
        </p>
      )}
    </div>
  );
}

function Figure({ href, says, value }: { href: string; says: string; value: number }) {
  return (
    <Link className="figure" href={href as Route}>
      <strong>{value}</strong>
      <span>{says}</span>
    </Link>
  );
}
