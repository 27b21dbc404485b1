import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { Time } from '@/components/ui/time';
import type { PublishedVersion } from '@/lib/frameworks/versions-queries';

/** Who put a version in force where nobody is named. */
const otherwise = {
  shipped: 'shipped with Rung',
  team: 'the command line',
  demo: 'the story of the demo team',
};

type Props = { versions: PublishedVersion[]; now: string; zone: string };

/** Who published which version when, newest first, and which is in force. */
export function VersionTable({ versions, now, zone }: Props) {
  const newest = versions.toReversed().slice(0, 30);
  return (
    <Table id="framework-versions" caption="Published versions" quietCaption>
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">Published</th>
          <th scope="col">Put in force by</th>
          <th scope="col">Changes</th>
          <th scope="col">File</th>
        </tr>
      </thead>
      <tbody>
        {newest.map(({ id, version, publishedAt, by, origin, inForce, document }) => (
          <tr key={id}>
            <th scope="row">
              {inForce ? (
                <>
                  {version} <span className="text-13 text-ink-3">in force</span>
                </>
              ) : (
                <Link href={`/admin/framework/versions/${version}`}>{version}</Link>
              )}
            </th>
            <td>
              <Time at={publishedAt} now={now} zone={zone} form="day" />
            </td>
            <td>{by ?? otherwise[origin]}</td>
            <td>{document.changes.length || '–'}</td>
            <td>
              <a
                href={`/api/framework?version=${version}`}
                download
                aria-label={`Download version ${version}`}
              >
                Download
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
