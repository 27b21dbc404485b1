import { Disclosure } from '@/components/ui/disclosure';
import { type Option, Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';

export type Origin = { mark: string; sources: string; freshnessMonths: number };

/** Where a milestone comes from, and for how long it counts as fresh. */
export function OriginFields({
  state,
  origin,
  marks,
}: {
  state: FormState;
  origin: Origin;
  marks: Option[];
}) {
  const refused = Boolean(state.errors.mark || state.errors.sources || state.errors.freshnessMonths);
  return (
    <Disclosure summary="Source and freshness" open={refused || undefined}>
      <div className="form">
        <Select
          name="mark"
          label="Where it comes from"
          options={marks}
          error={state.errors.mark}
          defaultValue={typed(state, 'mark', origin.mark)}
        />
        <TextInput
          name="sources"
          label="Sentences of the document"
          hint="Their ids, for example: S9, S22"
          maxLength={400}
          error={state.errors.sources}
          defaultValue={typed(state, 'sources', origin.sources)}
        />
        <TextInput
          name="freshnessMonths"
          type="number"
          min={1}
          max={120}
          required
          label="Months until it is worth showing again"
          error={state.errors.freshnessMonths}
          defaultValue={typed(state, 'freshnessMonths', String(origin.freshnessMonths))}
        />
      </div>
    </Disclosure>
  );
}
