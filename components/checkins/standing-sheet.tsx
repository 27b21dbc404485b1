import { CarriedFlag } from '@/components/growth/carried-flag';
import { OpportunityPart } from '@/components/growth/opportunity';
import { ButtonLink } from '@/components/ui/button-link';
import { Sheet } from '@/components/ui/sheet';
import { StateGlyph } from '@/components/ui/state-glyph';
import { Time } from '@/components/ui/time';
import type { Track } from '@/db/enums';
import { noOpportunity, notYet } from '@/lib/checkins/actions';
import type { PersonMilestone } from '@/lib/checkins/record';
import { sayStanding } from '@/lib/checkins/say-standing';
import type { Opportunity } from '@/lib/growth/opportunity-record';
import { SayForm } from './ask-forms';

type StandingSheetProps = {
  about: PersonMilestone;
  milestone: string;
  track: Track;
  opportunity: Opportunity | undefined;
  /** disagreed, agreed to differ */
  flag: string | null;
  zone: string;
  now: string;
};

/** Where the person stands on it, since when and why; and what the two can say about it. */
export function StandingSheet({ about, milestone, track, opportunity, flag, zone, now }: StandingSheetProps) {
  const { glyph, word } = sayStanding(about.standing, about.request !== null);
  const met = about.standing === 'met';
  const which = { person: about.personId, milestone };
  return (
    <Sheet id="standing" title={about.mine ? 'Where you stand' : `Where ${about.person} stands`}>
      <div className="grid gap-3">
        <p className="text-16">
          <StateGlyph state={glyph} track={track} word={word} size={16} />
          <CarriedFlag carried={about.carried} handle={about.personHandle} />
          {flag && <span className="text-13"> · {flag}</span>}
          {about.since && (
            <span className="text-13 text-ink-3">
              {' '}
              since <Time at={about.since} zone={zone} now={now} form="day" />
            </span>
          )}
        </p>
        {about.mentor && about.carried?.toConfirm && (
          <p>
            <ButtonLink href={`/sign-off/again?item=${about.personHandle}.${milestone}`} small>
              Confirm it under today’s wording
            </ButtonLink>
          </p>
        )}
        {met && about.voices.length > 0 && (
          <p className="text-ink-2">
            Signed off by {about.voices.map((voice) => voice.signer).join(' and ')}.
          </p>
        )}
        {about.standingReason && (
          <p className="written border-l-2 border-line-strong pl-3">{about.standingReason}</p>
        )}
        {!about.standing && !about.request && !about.voices.length && (
          <p className="text-ink-2">Nobody has looked at it yet. That is all it means.</p>
        )}
        {about.mentor && (
          <SayForm
            {...which}
            action={notYet}
            formKey={crypto.randomUUID()}
            name="not-yet"
            summary={met ? 'It is not met any more' : 'Not yet'}
            label="What would show it?"
            hint={
              met
                ? 'It goes back to not yet; the earlier sign-off stays in the history.'
                : 'Looked at, not met. The two of you read this sentence.'
            }
            verb="Note as not yet"
          />
        )}
        {(about.mine || about.mentor) && !met && (
          <>
            <SayForm
              {...which}
              action={noOpportunity}
              formKey={crypto.randomUUID()}
              name="no-opportunity"
              summary="The opportunity has not come up"
              label="What kind of work would it take?"
              hint="It counts for nothing, and says what to look out for."
              verb="Note it"
            />
            <OpportunityPart
              asked={opportunity}
              person={{ ...about, name: about.person }}
              {...{ milestone, met, zone, now }}
            />
            <p>
              <ButtonLink href={`/goals/new?for=${about.personHandle}&milestone=${milestone}`} small>
                Propose a goal
              </ButtonLink>
            </p>
          </>
        )}
      </div>
    </Sheet>
  );
}
