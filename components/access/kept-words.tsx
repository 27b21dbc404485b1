import { Disclosure } from '@/components/ui/disclosure';
import { TextArea } from '@/components/ui/text-area';
import type { Kept } from '@/lib/access/posted';

/** What somebody typed into a form that cannot be drawn any more, to be copied. Nothing of it is kept on the server. */
export function KeptWords({ words }: { words: Kept[] }) {
  const written = words.filter(isWritten);
  const chosen = words.filter((each) => !isWritten(each));
  if (words.length === 0) return null;
  return (
    <section className="form w-full" aria-label="What you typed">
      {written.map(({ name, text }) => (
        <TextArea
          key={name}
          // Not the name of the field itself, which may stand further down the page.
          name={`kept-${name}`}
          label={spelled(name)}
          defaultValue={text}
          rows={Math.min(12, text.split('\n').length + Math.floor(text.length / 60))}
          prose
          readOnly
        />
      ))}
      {chosen.length > 0 && (
        <Disclosure summary="The rest of the form">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-13">
            {chosen.map(({ name, text }) => (
              <div key={name} className="contents">
                <dt className="text-ink-3">{spelled(name)}</dt>
                <dd className="whitespace-pre-line wrap-anywhere">{text}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </section>
  );
}

/** Sentences, and not what was picked from a list or is one word. */
const isWritten = ({ text }: Kept) => /\s/.test(text.trim()) || text.length > 40;

/** `pairNote` is read as "Pair note", `milestones[]` as "Milestones". */
function spelled(name: string): string {
  const words = name.replace('[]', '').replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
