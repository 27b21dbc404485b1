import { AudienceChip } from '@/components/ui/audience-chip';
import { TextArea } from '@/components/ui/text-area';
import { privateHint, whatPrivateMeans } from '@/lib/sessions/promise';

type PrivateFieldProps = {
  name: string;
  id?: string;
  label: string;
  value: string;
  error?: string;
  /** the writer has no private note yet: say what private means before the first one is saved (R4) */
  first: boolean;
};

/** A field only its writer reads: veiled while it has text and no focus (sight-2), with the hint of R4 (sight-3). */
export function PrivateField({ name, id, label, value, error, first }: PrivateFieldProps) {
  return (
    <div className="grid gap-3">
      <TextArea
        name={name}
        id={id}
        label={label}
        audience={<AudienceChip audience="private" />}
        prose
        maxLength={20_000}
        placeholder=" "
        className="veil-field"
        hint={privateHint}
        error={error}
        defaultValue={value}
      />
      {first && <p className="border-l-2 border-line-strong pl-3 text-13 text-ink-2">{whatPrivateMeans}</p>}
    </div>
  );
}
