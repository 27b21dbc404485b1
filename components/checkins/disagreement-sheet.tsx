import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { askRater, endDisagreement, seeDifferently } from '@/lib/checkins/actions';
import type { Disagreement, SecondRating } from '@/lib/checkins/disagreement-record';
import type { PersonMilestone, SignOffRow } from '@/lib/checkins/record';
import { flagOf, sayEnding, wordsOfStanding } from '@/lib/checkins/say-disagreement';
import { AskRaterForm, DisagreeForm } from './disagreement-forms';

type DisagreementSheetProps = {
  about: PersonMilestone;
  milestone: string;
  disagreement: Disagreement | undefined;
  raters: { id: string; name: string; title: string | null }[];
  voices: SignOffRow[];
  zone: string;
  now: string;
};

/** Two words about one milestone: both stay, a second rater can weigh them, and they may agree to differ (J-8). */
export function DisagreementSheet(props: DisagreementSheetProps) {
  const { about, milestone, disagreement: one, raters, voices, zone, now } = props;
  const lasts = one && !one.endedAt;
  const mayDisagree = !lasts && (about.mine || about.mentor) && hearsOther(about, voices);
  if (!one && !mayDisagree) return null;
  return (
    <Sheet
      id="disagreement"
      title={one ? 'Seen differently' : 'Do you see it the same way?'}
      aside={flagOf(one)}
    >
      <div className="grid gap-4">
        {one && <TwoWords one={one} zone={zone} now={now} />}
        {lasts && one.side && <Ways one={one} raters={raters} />}
        {mayDisagree && (
          <DisagreeForm
            action={seeDifferently}
            formKey={crypto.randomUUID()}
            person={about.personId}
            milestone={milestone}
            other={about.mine ? 'Your mentor' : about.person}
          />
        )}
      </div>
    </Sheet>
  );
}

/** The last word is somebody else's: a standing, or a request that came back. */
function hearsOther(about: PersonMilestone, voices: SignOffRow[]): boolean {
  if (about.standing) return about.saidByMe === false;
  return about.mine && voices.at(-1)?.decision === 'back';
}

function TwoWords({ one, zone, now }: Pick<DisagreementSheetProps, 'zone' | 'now'> & { one: Disagreement }) {
  const ending = sayEnding(one);
  return (
    <>
      <blockquote className="written border-l-2 border-line-strong pl-3">
        <p className="quiet">
          {one.saidBy}: {wordsOfStanding[one.word]}
        </p>
        {one.said && <p>{one.said}</p>}
      </blockquote>
      <blockquote className="written border-l-2 border-line-strong pl-3">
        <p className="quiet">
          {one.raisedBy} disagrees, <Time at={one.raisedAt} zone={zone} now={now} form="day" />
        </p>
        <p>{one.reason}</p>
      </blockquote>
      {one.ratings.map((rating) => (
        <Rating key={rating.id} rating={rating} />
      ))}
      {ending && <p>{ending}</p>}
    </>
  );
}

function Rating({ rating }: { rating: SecondRating }) {
  if (!rating.answeredAt) return <p className="quiet">{rating.rater} is asked as second rater.</p>;
  if (rating.declined || !rating.word) return <p className="quiet">{rating.rater} declined.</p>;
  return (
    <blockquote className="written border-l-2 border-line-strong pl-3">
      <p className="quiet">
        {rating.rater}, second rater: {wordsOfStanding[rating.word]}
      </p>
      <p>{rating.reason}</p>
    </blockquote>
  );
}

/** What each of the two can do: ask somebody, or say how it ends. */
function Ways({ one, raters }: { one: Disagreement; raters: DisagreementSheetProps['raters'] }) {
  const mine = one.side === 'mentee' ? one.menteeEnds : one.mentorEnds;
  const fields = { disagreement: one.id };
  return (
    <div className="grid justify-items-start gap-2">
      {raters.length > 0 && (
        <AskRaterForm
          action={askRater}
          disagreement={one.id}
          people={raters.map(({ id, name, title }) => ({
            value: id,
            label: title ? `${name}, ${title}` : name,
          }))}
        />
      )}
      {mine !== 'settled' && (
        <OneButton action={endDisagreement} fields={{ ...fields, ending: 'settled' }}>
          It is settled
        </OneButton>
      )}
      {mine !== 'agreed-to-differ' && (
        <OneButton action={endDisagreement} fields={{ ...fields, ending: 'agreed-to-differ' }}>
          We agree to differ
        </OneButton>
      )}
    </div>
  );
}
