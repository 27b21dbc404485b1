'use client';

import { TextInput } from '@/components/ui/text-input';
import { titleFromUrl } from '@/lib/evidence/title-from-url';
import { type FormState, typed } from '@/lib/form-state';

/** A link, and a title made from it as long as nobody has typed one. Nothing is fetched. */
export function LinkField({ state }: { state: FormState }) {
  return (
    <TextInput
      name="url"
      type="url"
      label="Link"
      hint="Nothing is fetched from it. Keep the words that matter below: links die."
      optional
      maxLength={2000}
      error={state.errors.url}
      defaultValue={typed(state, 'url')}
      onBlur={(event) => {
        const title = event.target.form?.elements.namedItem('title');
        if (title instanceof HTMLInputElement && !title.value)
          title.value = titleFromUrl(event.target.value) ?? '';
      }}
    />
  );
}
