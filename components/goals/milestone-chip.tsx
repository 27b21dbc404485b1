import { Chip } from '@/components/ui/chip';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';

type MilestoneChipProps = { framework: Framework; code: string; href?: string; named?: boolean };

/** A milestone by its code, in the shape of its track; with `named` its name stands beside it. */
export function MilestoneChip({ framework, code, href, named }: MilestoneChipProps) {
  const place = placeOf(framework, code);
  return (
    <Chip
      kind={place?.competency.track ?? 'plain'}
      href={href ?? `/framework/milestones/${code}`}
      title={place?.milestone.name}
    >
      {named && place ? `${code} ${place.milestone.name}` : code}
    </Chip>
  );
}
