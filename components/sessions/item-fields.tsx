import { describe } from '@/components/ui/field';
import { type FormState, typed } from '@/lib/form-state';
import { itemRows, openItemRows, type Side } from '@/lib/sessions/item-rows';

export type Owners = { mentor: string; mentee: string; first: Side };

type ItemFieldsProps = { state: FormState; owners: Owners };

/** Rows for action items: three, and five more one click away, with or without a script. */
export function ItemFields({ state, owners }: ItemFieldsProps) {
  const row = (n: number) => <ItemRow key={n} n={n} state={state} owners={owners} />;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">
        Action items{' '}
        <span className="text-13 font-normal text-ink-3">
          who does what, until when; both of you read them
        </span>
      </legend>
      {itemRows.slice(0, openItemRows).map(row)}
      <details className="disclosure">
        <summary>One more</summary>
        <div className="grid gap-2">{itemRows.slice(openItemRows).map(row)}</div>
      </details>
    </fieldset>
  );
}

function ItemRow({ n, state, owners }: ItemFieldsProps & { n: number }) {
  const [item, owner, due] = [`item${n}`, `owner${n}`, `due${n}`] as const;
  const error = state.errors[item] ?? state.errors[due] ?? state.errors[owner];
  const control = (name: string) => ({ name, id: name, className: 'input' });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_140px] gap-2 sm:grid-cols-[minmax(0,1fr)_160px_150px]">
      <input
        {...control(item)}
        maxLength={500}
        aria-label={`Action item ${n}`}
        className="input max-sm:col-span-2"
        defaultValue={typed(state, item)}
        {...describe(item, undefined, error)}
      />
      <select
        {...control(owner)}
        aria-label={`Who does item ${n}`}
        defaultValue={typed(state, owner, owners.first)}
      >
        <option value="mentee">{owners.mentee}</option>
        <option value="mentor">{owners.mentor}</option>
      </select>
      <input
        {...control(due)}
        type="date"
        aria-label={`Item ${n} is due on`}
        defaultValue={typed(state, due)}
      />
      {error && (
        <div className="field-error col-span-full" id={`${item}-error`}>
          {error}
        </div>
      )}
    </div>
  );
}
