import type { Route } from 'next';
import type { GlyphState, TrackName } from '@/components/charts/glyph';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { Gap } from '@/lib/growth/next-gaps';
import { PanelLink } from './standing-panel';

export type GapShown = Gap & { track: TrackName; state: GlyphState; behaviour: string };

type NextStepProps = {
  /** whose steps these are */
  handle: string;
  gaps: GapShown[];
  /** what comes once these are met */
  after?: string;
};

/** The nearest gap in full, the others in short, each with why and what would count (J-1). */
export function NextStep({ handle, gaps, after }: NextStepProps) {
  const [nearest, ...others] = gaps;
  if (!nearest)
    return <p>Nothing is open on this rung. What you take on next is yours to choose with your mentor.</p>;
  return (
    <div className="next-step">
      <NearestGap gap={nearest} handle={handle} />
      {others.length > 0 && (
        <ol className="next-others">
          {others.map((gap) => (
            <li key={gap.milestone}>
              <p className="next-name">
                <StateGlyph state={gap.state} track={gap.track} quiet />
                <Link href={milestone(gap)}>{gap.name}</Link>
              </p>
              <p className="quiet text-13">
                {gap.why} {gap.whatWouldCount[0]}
              </p>
            </li>
          ))}
        </ol>
      )}
      {after && <p className="next-after">{after}</p>}
    </div>
  );
}

function NearestGap({ gap, handle }: { gap: GapShown; handle: string }) {
  const offered = gap.near === 'pending';
  const enough = gap.whatWouldCount[0]?.startsWith('The evidence suffices');
  return (
    <article className="next-first">
      <h3>
        <StateGlyph state={gap.state} track={gap.track} quiet size={16} />
        <Link href={milestone(gap)}>{gap.name}</Link>
      </h3>
      <p>{gap.why}</p>
      <p className="for-example">You would see, for example</p>
      <p>{gap.behaviour}</p>
      <p className="for-example">What would count</p>
      <ul className="examples">
        {gap.whatWouldCount.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="panel-actions">
        {enough && (
          <Link href={`/sign-off/${handle}/${gap.milestone}` as Route} className="button primary small">
            Ask for sign-off
          </Link>
        )}
        {!enough && !offered && (
          <Link href={`/evidence/new?milestone=${gap.milestone}` as Route} className="button primary small">
            Add evidence
          </Link>
        )}
        <PanelLink href={`/goals/new?milestone=${gap.milestone}`}>Propose a goal</PanelLink>
      </div>
    </article>
  );
}

const milestone = (gap: Gap) => `/framework/milestones/${gap.milestone}` as Route;
