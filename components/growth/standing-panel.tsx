import type { Route } from 'next';
import type { ReactNode } from 'react';
import type { GlyphState, TrackName } from '@/components/charts/glyph';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import { Time } from '@/components/ui/time';
import { standingInWords, type Trail } from '@/lib/growth/trail';
import { CarriedFlag } from './carried-flag';
import { TrailEvidence } from './trail-evidence';

type StandingPanelProps = {
  trail: Trail;
  state: GlyphState;
  track: TrackName;
  /** whose, for links; absent for one's own */
  handle?: string;
  /** one of the pair sees it differently; said to the two alone */
  disputed?: boolean;
  /** sentences about what would still count; empty when met */
  wouldCount: string[];
  now: string;
  zone: string;
  /** what one can do about it */
  actions?: ReactNode;
};

/** Where somebody stands on one milestone: since when, by whom, on which evidence, and what would count. */
export function StandingPanel(props: StandingPanelProps) {
  const { trail, handle, state, track, disputed, wouldCount, now, zone, actions } = props;
  const waits = trail.pendingSince && trail.standing !== 'met';
  const word = waits ? 'sign-off pending' : standingInWords[trail.standing ?? 'not-assessed'];
  return (
    <div className="standing-panel">
      <p className="standing-word">
        <StateGlyph state={state} track={track} word={word} size={16} />
        {!waits && <CarriedFlag carried={trail.carried} handle={handle} />}
      </p>
      <p className="quiet">
        <Since trail={trail} now={now} zone={zone} />
        {disputed && ' Disagreed: one of you sees it differently.'}
      </p>
      {trail.reason && <blockquote className="written">{trail.reason}</blockquote>}
      {trail.evidence.length > 0 && <TrailEvidence items={trail.evidence} />}
      {wouldCount.length > 0 && (
        <div>
          <h3>What would count</h3>
          <ul className="examples">
            {wouldCount.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {actions && <div className="panel-actions">{actions}</div>}
    </div>
  );
}

function Since({ trail, now, zone }: Pick<StandingPanelProps, 'trail' | 'now' | 'zone'>) {
  if (trail.pendingSince && trail.standing !== 'met')
    return (
      <>
        {trail.standing ? capitalised(standingInWords[trail.standing]) : 'Not assessed yet'}; it waits since{' '}
        <Time at={trail.pendingSince} now={now} zone={zone} form="day" />.
      </>
    );
  if (!trail.since) return <>Nobody has looked at it yet. That is all it means.</>;
  const signers = [...new Set(trail.signOffs.map((each) => each.signer))];
  const by = trail.standing === 'met' && signers.length ? signers.join(' and ') : trail.actor;
  return (
    <>
      Since <Time at={trail.since} now={now} zone={zone} form="day" />
      {by && (
        <>
          , {trail.standing === 'met' ? 'signed off by' : 'said by'} {by}
        </>
      )}
      .
    </>
  );
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A link that looks like the quiet kind of button, for a panel's actions. */
export function PanelLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href as Route} className="button secondary small">
      {children}
    </Link>
  );
}
