import { buttonClass } from '@/components/ui/button-class';
import { ButtonLink } from '@/components/ui/button-link';
import { Select } from '@/components/ui/select';
import { sessionStates } from '@/db/enums';
import { stateWords } from '@/lib/sessions/say-session';

type SessionFilterProps = {
  people: { handle: string; name: string }[];
  person?: string;
  state?: string;
};

/** Filters by address: a plain GET form, so it works without JavaScript and can be pasted. */
export function SessionFilter({ people, person, state }: SessionFilterProps) {
  return (
    <form action="/sessions" className="mb-6 flex flex-wrap items-end gap-3">
      <div className="w-56 max-sm:w-full">
        <Select
          name="person"
          label="With"
          empty="Everybody"
          defaultValue={person ?? ''}
          options={people.map(({ handle, name }) => ({ value: handle, label: name }))}
        />
      </div>
      <div className="w-40 max-sm:w-full">
        <Select
          name="state"
          label="State"
          empty="Any"
          defaultValue={state ?? ''}
          options={sessionStates.map((one) => ({ value: one, label: stateWords[one] }))}
        />
      </div>
      <button type="submit" className={buttonClass('secondary')}>
        Filter
      </button>
      {(person || state) && (
        <ButtonLink href="/sessions" kind="quiet">
          Clear
        </ButtonLink>
      )}
    </form>
  );
}
