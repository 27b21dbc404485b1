import { Select } from '@/components/ui/select';
import { places } from '@/db/enums';
import { type FormState, typed } from '@/lib/form-state';
import { placeWords } from '@/lib/sessions/say-session';

const options = places.map((place) => ({ value: place, label: placeWords[place] }));

/** Where it takes place; nothing chosen stays nothing. */
export function PlaceField({ state }: { state: FormState }) {
  return (
    <Select
      name="place"
      label="Where"
      optional
      empty="Not said"
      options={options}
      error={state.errors.place}
      defaultValue={typed(state, 'place')}
    />
  );
}
