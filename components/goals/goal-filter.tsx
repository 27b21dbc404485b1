import { buttonClass } from '@/components/ui/button-class';
import { ButtonLink } from '@/components/ui/button-link';
import { Select } from '@/components/ui/select';
import { closingReasons } from '@/db/enums';
import { type GoalFilterState, sayFilter } from '@/lib/goals/filter';

type GoalFilterProps = { state: GoalFilterState; whose: string; person?: string };

const states = [
  'open',
  'overdue',
  'proposed',
  'countered',
  'active',
  'blocked',
  'suspended',
  'declined',
  'closed',
] as const;
const option = (value: GoalFilterState, label = sayFilter(value)) => ({ value, label });

/** Narrows the list by address: a plain GET form that works without JavaScript and can be pasted (url-1). */
export function GoalFilter({ state, whose, person }: GoalFilterProps) {
  return (
    <form action="/goals" className="mb-4 flex flex-wrap items-end gap-3">
      <input type="hidden" name="whose" value={whose} />
      {person && <input type="hidden" name="person" value={person} />}
      <div className="w-56 max-sm:w-full">
        <Select
          name="state"
          label="State"
          defaultValue={state}
          options={[
            { label: 'By state', options: states.map((each) => option(each)) },
            { label: 'Closed, by how it ended', options: closingReasons.map((each) => option(each)) },
          ]}
        />
      </div>
      <button type="submit" className={buttonClass('secondary')}>
        Filter
      </button>
      {(state !== 'open' || person) && (
        <ButtonLink href={`/goals?whose=${whose}`} kind="quiet">
          Clear
        </ButtonLink>
      )}
    </form>
  );
}
