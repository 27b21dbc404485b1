import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import type { EarlierText, NoteWhole } from '@/lib/sessions/note-record';
import { restoreText } from '@/lib/sessions/readers-actions';
import { changesBetween } from '@/lib/sessions/say-changes';
import { versionsShown } from '@/lib/sessions/versions-shown';

type EarlierTextsProps = {
  note: NoteWhole;
  texts: EarlierText[];
  viewerId: string;
  zone: string;
  now: string;
};

/** How a note read before, newest first, each with what it changed; any of them can become the newest again (save-10). */
export function EarlierTexts({ note, texts, viewerId, zone, now }: EarlierTextsProps) {
  const mayWrite = note.open || (note.audience === 'private' && note.authorId === viewerId);
  const shown = texts.slice(0, versionsShown);
  const last = shown.at(-1);
  return (
    <Sheet id="versions" title="Earlier versions">
      {shown.map((text, n) => (
        <Disclosure
          key={text.number}
          summary={
            <span>
              Version {text.number} <span className="text-13 text-ink-3">by {text.author}, </span>
              <Time at={text.savedAt} now={now} zone={zone} />
              {text.number === note.version && <span className="text-13 text-ink-3"> · now</span>}
            </span>
          }
        >
          <Changes before={texts[n + 1]?.body ?? ''} after={text.body} veiled={note.audience === 'private'} />
          {mayWrite && text.body !== note.body && (
            <OneButton
              action={restoreText}
              fields={{ note: note.id, version: note.version, number: text.number }}
              name={`Bring version ${text.number} back`}
            >
              Bring this version back
            </OneButton>
          )}
        </Disclosure>
      ))}
      {texts.length > versionsShown && last && (
        <p className="mt-4">
          <Link href={`/notes/${note.id}?before=${last.number}`}>Older versions</Link>
        </p>
      )}
    </Sheet>
  );
}

const signs = { same: ' ', added: '+', removed: '−' } as const;
const spoken = { same: '', added: 'added: ', removed: 'taken out: ' } as const;

/** Line by line: a sign, a word for the screen reader, a wash. Never by colour alone. */
function Changes({ before, after, veiled }: { before: string; after: string; veiled: boolean }) {
  return (
    <div className={`changes ${veiled ? 'veil' : ''}`} {...(veiled ? { tabIndex: 0 } : {})}>
      {changesBetween(before, after).map(({ was, text }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
        <p key={n} className={was}>
          <span aria-hidden="true">{signs[was]}</span>
          <span>
            <span className="sr-only">{spoken[was]}</span>
            {text || ' '}
          </span>
        </p>
      ))}
    </div>
  );
}
