import { Checkbox } from '@/components/ui/checkbox';
import { TextInput } from '@/components/ui/text-input';
import { type FormState, typed } from '@/lib/form-state';
import { ZoneField } from './zone-field';

export type PersonValues = {
  name: string;
  email: string;
  title: string | null;
  zone: string;
  isAdmin: boolean;
};
type PersonFieldsProps = { state: FormState; person?: PersonValues };

/** What an admin writes down about a person, new or known. */
export function PersonFields({ state, person }: PersonFieldsProps) {
  const { errors } = state;
  const ticked = Object.keys(state.values).length > 0 ? typed(state, 'isAdmin') === 'on' : person?.isAdmin;
  return (
    <>
      <TextInput
        name="name"
        label="Name"
        required
        maxLength={120}
        autoComplete="off"
        error={errors.name}
        defaultValue={typed(state, 'name', person?.name)}
      />
      <TextInput
        name="email"
        type="email"
        label="E-mail"
        required
        maxLength={254}
        autoComplete="off"
        error={errors.email}
        defaultValue={typed(state, 'email', person?.email)}
      />
      <TextInput
        name="title"
        label="Title"
        optional
        maxLength={120}
        autoComplete="off"
        error={errors.title}
        defaultValue={typed(state, 'title', person?.title ?? '')}
      />
      <ZoneField
        hint="Due dates end in this zone."
        error={errors.zone}
        defaultValue={typed(state, 'zone', person?.zone ?? 'UTC')}
      />
      <div className="whole">
        <Checkbox
          name="isAdmin"
          label="Admin"
          hint="Runs this installation: people, reporting lines, mentorships. Reads no notes."
          error={errors.isAdmin}
          defaultChecked={ticked}
        />
      </div>
    </>
  );
}
