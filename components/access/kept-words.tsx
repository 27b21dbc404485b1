import { TextArea } from '@/components/ui/text-area';
import type { Kept } from '@/lib/access/posted';

/** What somebody typed into a form that cannot be drawn any more, to be copied. Nothing of it is kept on the server. */
export function KeptWords({ words }: { words: Kept[] }) {
  if (words.length === 0) return null;
  return (
    <section className="form w-full" aria-label="What you typed">
      {words.map(({ name, text }) => (
        <TextArea
          key={name}
          name={name}
          label={spelled(name)}
          defaultValue={text}
          rows={Math.min(12, text.split('\n').length + Math.floor(text.length / 60))}
          readOnly
        />
      ))}
    </section>
  );
}

/** `pairNote` is read as "Pair note", `milestones[]` as "Milestones". */
function spelled(name: string): string {
  const words = name.replace('[]', '').replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
