import { LevelName } from '@/components/frameworks/level-name';
import { Chip } from '@/components/ui/chip';
import type { Path } from '@/lib/growth/path';
import { numberHref } from '@/lib/growth/slice';

/** Level and counts of one person; each number leads to its rows. A newcomer has a level and no counts (R38). */
export function PersonNumbers({ person, path }: { person: { handle: string }; path: Path }) {
  return (
    <>
      {path.stated && (
        <Chip href={`/numbers/${person.handle}/gate`}>
          <LevelName level={path.agreed} size={15} />
        </Chip>
      )}
      {!path.isNew &&
        path.tallies.map(({ track, tally }) => (
          <Chip
            key={track}
            kind={track}
            href={numberHref(person.handle, { which: 'met', scope: track, level: path.working.code })}
          >
            {track} {tally.met.n} of {tally.outOf.length}
          </Chip>
        ))}
      {path.gate && (
        <Chip kind={path.readiness?.ready ? 'done' : 'plain'} href={`/numbers/${person.handle}/gate`}>
          {path.gate}
        </Chip>
      )}
    </>
  );
}
