import { randomUUID } from 'node:crypto';
import { OneButton } from '@/components/ui/one-button';
import { Time } from '@/components/ui/time';
import type { Framework } from '@/lib/frameworks/document';
import { arrangeAgenda } from '@/lib/sessions/agenda-actions';
import type { Agenda } from '@/lib/sessions/agenda-record';
import { suggestTemplates, templates } from '@/lib/sessions/agenda-templates';
import { nameOf } from '@/lib/sessions/number';
import type { SessionHead } from '@/lib/sessions/record';
import { AgendaLineForm } from './agenda-line-form';
import type { ShownEntry } from './agenda-row';
import { AgendaTemplates } from './agenda-templates';
import { ChangeLineForm } from './change-line-form';
import { SendAgenda } from './send-agenda';

type AgendaFootProps = {
  session: SessionHead;
  agenda: Agenda;
  framework: Framework;
  other: string;
  now: string;
  zone: string;
  /** nothing stands on it yet: templates are unfolded */
  empty: boolean;
  /** the line being reworded */
  line?: ShownEntry;
};

/** Below the lines: reword one, add one, begin with a template, bring back what was removed, tell the other side. */
export function AgendaFoot({ session, agenda, framework, other, now, zone, empty, line }: AgendaFootProps) {
  const back = `/sessions/${nameOf(session.number)}#agenda`;
  const beginner =
    agenda.level === null || framework.levels.find((level) => level.enabled)?.code === agenda.level;
  const choices = suggestTemplates({ ...agenda, beginner }).map((name) => ({ name, ...templates[name] }));
  return (
    <div className="agenda-foot no-print">
      {line ? (
        <div id="agenda-edit">
          <ChangeLineForm
            line={{ id: line.id, version: line.version ?? 1, body: line.body, onlyYou: line.onlyYou }}
            {...{ session: session.id, other, back }}
          />
        </div>
      ) : (
        <AgendaLineForm formKey={randomUUID()} of={{ session: session.id }} other={other} />
      )}
      <Removed session={session.id} lines={agenda.removed} />
      <AgendaTemplates
        formKey={randomUUID()}
        session={session.id}
        choices={choices.map(({ name, title, hint }) => ({ name, title, hint }))}
        open={empty}
      />
      <div className="agenda-send">
        <SendAgenda formKey={randomUUID()} session={session.id} other={other} again={agenda.sent !== null} />
        <p className="quiet text-13">
          {agenda.sent ? (
            <>
              {agenda.sent.by === other ? other : 'You'} sent it{' '}
              <Time at={agenda.sent.at} now={now} zone={zone} />.
            </>
          ) : (
            `It says that you are ready. ${other} sees every line that is not marked “Only you”.`
          )}
        </p>
      </div>
    </div>
  );
}

/** One's own removed lines of the last 30 days: the way back that needs no script (undo-2). */
function Removed({ session, lines }: { session: string; lines: { id: string; body: string }[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="disclosure">
      <summary>Recently removed</summary>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id} className="flex items-center justify-between gap-3">
            <bdi className="font-prose text-ink-3">{line.body}</bdi>
            <OneButton
              action={arrangeAgenda}
              fields={{ session, restore: line.id }}
              kind="quiet"
              name={`Bring back: ${line.body}`}
            >
              Bring back
            </OneButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
