'use client';

import { ActionForm } from '@/components/ui/action-form';
import { type Option, type OptionGroup, Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { typed } from '@/lib/form-state';
import { askMeAbout } from '@/lib/people/profile-actions';

/** One more milestone to be asked about; only what was signed off stands in the list. */
export function AskAboutForm({ options }: { options: readonly (Option | OptionGroup)[] }) {
  return (
    <ActionForm action={askMeAbout} className="grid gap-3">
      {(state) => (
        <>
          <Select
            name="milestone"
            label="You may ask me about"
            hint="Of your own accord. Everybody signed in sees it, and so that it was signed off."
            options={options}
            empty="Choose one of your milestones"
            required
            error={state.errors.milestone}
            defaultValue={typed(state, 'milestone')}
          />
          <div>
            <SubmitButton kind="secondary">Show it</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}
