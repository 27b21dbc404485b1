import { Sheet } from '@/components/ui/sheet';
import type { SessionOutcome } from '@/lib/sessions/asked';
import { zoneWords } from '@/lib/sessions/log-defaults';
import type { MyNote } from '@/lib/sessions/note-record';
import type { SessionHead } from '@/lib/sessions/record';
import { audienceChoices, ownersOf, pairOf } from '@/lib/sessions/say-choices';
import { isCorrectable } from '@/lib/sessions/state';
import { localOf } from '@/lib/sessions/when';
import { AddItemForm } from './add-item-form';
import { FactsForm } from './facts-form';
import type { GoalChoice } from './link-fields';
import { NoteForm } from './note-form';
import { OutcomeForm } from './outcome-form';
import { whoWords } from './session-row';

type EditSheetsProps = {
  session: SessionHead;
  notes: MyNote[];
  goals: GoalChoice[];
  linked: { goals: string[]; milestones: string[] };
  viewer: { id: string; zone: string };
  now: string;
  /** keys for what this drawing of the page may create */
  keys: { note: string; item: string };
};

/** One sheet for each row that can change, so that no change stands in another's way (save-8). */
export function EditSheets({ session, notes, goals, linked, viewer, now, keys }: EditSheetsProps) {
  const { id, version, state, minutes, kind } = session;
  const at = localOf(session.startsAt, viewer.zone);
  const choices = audienceChoices(pairOf(session), session.managed, viewer.id);
  const draft = (what: string) => `rung:draft:${viewer.id}:${what}`;
  const begun = Date.parse(session.startsAt) <= Date.parse(now);
  const outcome = (chosen: SessionOutcome) => (
    <Sheet id="outcome" title="What became of it">
      <OutcomeForm
        session={id}
        version={version}
        state={state}
        chosen={chosen}
        other={whoWords(session, viewer.id)}
      />
    </Sheet>
  );
  return (
    <div className="grid max-w-[820px] gap-6">
      {state === 'planned' && begun && outcome('held')}
      <Sheet id="facts" title="When it was and what it touched">
        <FactsForm
          session={id}
          version={version}
          when={{ at, minutes, kind, zone: zoneWords(at, viewer.zone) }}
          goals={goals}
          linked={linked}
          draft={draft(`facts:${id}`)}
        />
      </Sheet>
      {notes.map((note, n) => (
        <Sheet
          key={note.id}
          id={`note-${note.id}`}
          title={notes.length > 1 ? `Your note, ${n + 1} of ${notes.length}` : 'Your note'}
        >
          <NoteForm
            target={{ note: note.id, version: note.version }}
            choices={choices}
            audience={note.audience}
            body={note.body}
            readers={note.readers}
            draft={draft(`note:${note.id}`)}
          />
        </Sheet>
      ))}
      <Sheet id="new-note" title={notes.length > 0 ? 'Another note' : 'A note of yours'}>
        <NoteForm
          target={{ session: id, key: keys.note }}
          choices={choices}
          audience="pair"
          draft={draft(`note:${id}`)}
        />
      </Sheet>
      <Sheet id="new-item" title="One more action item">
        <AddItemForm session={id} formKey={keys.item} owners={ownersOf(session, viewer.id)} />
      </Sheet>
      {state !== 'planned' && isCorrectable(session.settledAt, now) && outcome(state)}
    </div>
  );
}
