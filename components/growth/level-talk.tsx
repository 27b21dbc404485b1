import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import type { Framework } from '@/lib/frameworks/document';
import { acknowledge, noteTalk, takeBackTalk } from '@/lib/growth/actions';
import type { LevelTalk } from '@/lib/growth/gate-record';
import type { Readiness } from '@/lib/growth/readiness';
import { sayDate } from '@/lib/people/say-time';
import { TalkForm } from './gate-forms';

type LevelTalkSheetProps = {
  framework: Framework;
  person: { id: string; name: string; handle: string; mine: boolean; manager: boolean };
  talk: LevelTalk | undefined;
  readiness: Readiness | null;
  /** the level in force was agreed, so there is a page about it */
  earned: boolean;
  today: string;
};

/** The talk between somebody and their manager: what came of it, and whether both stand by it (S26). */
export function LevelTalkSheet(props: LevelTalkSheetProps) {
  const { framework, person, talk, readiness, earned, today } = props;
  if (!person.mine && !person.manager) return null;
  const open = talk && !talk.acknowledgedAt;
  const nameOf = (code: string) => framework.levels.find((each) => each.code === code)?.name ?? code;
  return (
    <Sheet id="talk" title="The talk about it" className="mt-6">
      <div className="grid gap-4">
        {talk ? (
          <Record talk={talk} name={person.mine ? 'you' : person.name} to={nameOf(talk.to)} />
        ) : (
          <p className="quiet">
            Nothing is recorded yet. A level is agreed in a talk, never given by a list.
          </p>
        )}
        {open && person.mine && (
          <OneButton action={acknowledge} fields={{ talk: talk.id }} kind="primary">
            Yes, that is what we said
          </OneButton>
        )}
        {open && talk.byMe && (
          <OneButton action={takeBackTalk} fields={{ talk: talk.id }} kind="quiet">
            Take the record back
          </OneButton>
        )}
        {!open && person.manager && readiness && (
          <TalkForm
            action={noteTalk}
            formKey={crypto.randomUUID()}
            person={person.id}
            to={nameOf(readiness.to)}
            ready={readiness.ready}
            today={today}
          />
        )}
        {earned && (
          <p>
            <Link href={`/people/${person.handle}/level` as Route}>What earned the level</Link>
          </p>
        )}
      </div>
    </Sheet>
  );
}

function Record({ talk, name, to }: { talk: LevelTalk; name: string; to: string }) {
  const what = talk.outcome === 'agreed' ? `agreed on ${to}` : `${to} is not for now`;
  return (
    <div>
      <p>
        {sayDate(talk.heldOn)}: {what}.{' '}
        {talk.acknowledgedAt
          ? `Recorded by ${talk.manager}, acknowledged.`
          : `Recorded by ${talk.manager}, waits for ${name}.`}
      </p>
      {talk.line && <p className="written">{talk.line}</p>}
    </div>
  );
}
