import { LevelName } from '@/components/frameworks/level-name';
import { Chip } from '@/components/ui/chip';
import { keepAt } from '@/lib/growth/as-of';
import type { Path } from '@/lib/growth/path';
import { numberHref } from '@/lib/growth/slice';

type PersonNumbersProps = {
  person: { handle: string };
  path: Path;
  /** the day of the past that links stay in */
  at?: string | null;
};

/** Level and counts of one person; each number leads to its rows. A newcomer has a level and no counts (R38). */
export function PersonNumbers({ person, path, at }: PersonNumbersProps) {
  const gate = keepAt(`/numbers/${person.handle}/gate`, at);
  return (
    <>
      {path.stated && (
        <Chip href={gate}>
          <LevelName level={path.agreed} size={15} />
        </Chip>
      )}
      {!path.isNew &&
        path.tallies.map(({ track, tally }) => (
          <Chip
            key={track}
            kind={track}
            href={numberHref(person.handle, { which: 'met', scope: track, level: path.working.code }, at)}
          >
            {track} {tally.met.n} of {tally.outOf.length}
          </Chip>
        ))}
      {path.gate && (
        <Chip kind={path.readiness?.ready ? 'done' : 'plain'} href={gate}>
          {path.gate}
        </Chip>
      )}
    </>
  );
}
