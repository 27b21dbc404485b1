import type { ReactNode } from 'react';
import { Bead } from './bead';
import type { BraidStep } from './braid-facts';
import { type PerTrack, tracks } from './facts';
import type { Climb } from './geometry';

type BraidBeadsProps = { id: string; steps: readonly BraidStep[]; x: (at: string) => number; y: Climb };

/** Each step of a strand as a bead that leads to its milestone. */
export function BraidBeads({ id, steps, x, y }: BraidBeadsProps) {
  const ids: PerTrack<string> = { technical: `${id}-bt`, 'soft-skill': `${id}-bs` };
  return tracks.toReversed().map((track) => (
    <g key={track} className={track}>
      <defs>
        <g id={ids[track]}>
          <Bead track={track} x={0} y={0} size={5.5} />
        </g>
      </defs>
      {steps
        .filter((step) => step.track === track)
        .map((step) => (
          <Lead key={step.id} href={step.href}>
            <title>{step.label}</title>
            <use href={`#${ids[track]}`} x={x(step.at)} y={y(step.height)} />
          </Lead>
        ))}
    </g>
  ));
}

function Lead({ href, children }: { href?: string; children: ReactNode }) {
  return href ? <a href={href}>{children}</a> : <g>{children}</g>;
}
