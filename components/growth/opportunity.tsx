import { OneButton } from '@/components/ui/one-button';
import { Time } from '@/components/ui/time';
import { answerWanted, askOpportunity, takeBackOpportunity } from '@/lib/growth/actions';
import type { Opportunity } from '@/lib/growth/opportunity-record';
import { sayAnswer } from '@/lib/growth/say-opportunity';
import { AnswerForm, AskOpportunityForm } from './opportunity-forms';

type OpportunityPartProps = {
  asked: Opportunity | undefined;
  milestone: string;
  person: { name: string; mine: boolean; mentor: boolean; manager: boolean };
  met: boolean;
  zone: string;
  now: string;
};

/** Beside a standing: what was asked for and what came back, and the way to ask. */
export function OpportunityPart({ asked, milestone, person, met, zone, now }: OpportunityPartProps) {
  const open = asked && !asked.answer;
  const mayAsk = person.mine && !met && !open;
  if (!asked && !mayAsk) return null;
  return (
    <div className="opportunity">
      {asked && <Words asked={asked} person={person} zone={zone} now={now} />}
      {open && person.mine && (
        <OneButton action={takeBackOpportunity} fields={{ request: asked.id }} kind="quiet">
          Take it back
        </OneButton>
      )}
      {open && (person.mentor || person.manager) && (
        <AnswerForm action={answerWanted} request={asked.id} person={person.name} />
      )}
      {mayAsk && (
        <AskOpportunityForm action={askOpportunity} formKey={crypto.randomUUID()} milestone={milestone} />
      )}
    </div>
  );
}

type WordsProps = Pick<OpportunityPartProps, 'person' | 'zone' | 'now'> & { asked: Opportunity };

function Words({ asked, person, zone, now }: WordsProps) {
  const answer = sayAnswer(asked);
  return (
    <div>
      <p className="quiet">
        {person.mine ? 'Asked' : `${person.name} asked`} on{' '}
        <Time at={asked.askedAt} zone={zone} now={now} form="day" /> for an opportunity
        {person.mine && (asked.forManager ? '; your manager may read it' : '; your manager does not read it')}
        .
      </p>
      <p className="written">{asked.line}</p>
      {answer && <p className="written">{answer}</p>}
    </div>
  );
}
