'use client';

import { useRef } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { FormDisclosure } from '@/components/ui/form-disclosure';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed } from '@/lib/form-state';

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** of the draft that is open; null when there is none */
  version: number | null;
};

/** A framework file, pasted or chosen. A chosen one is read into the field, so that its faults can be mended right there. */
export function ImportForm({ action, version }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const take = async (file: File | undefined) => {
    const field = room.current?.querySelector('textarea');
    if (!file || !field) return;
    field.value = await file.text();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return (
    <FormDisclosure summary="Import a file" action={action}>
      {(state) => (
        <div ref={room} className="framework-import grid gap-4">
          <label className="field with-script">
            <span className="field-label">Choose a file</span>
            <input
              type="file"
              className="input"
              accept=".yaml,.yml,.json,text/yaml,application/json"
              onChange={(event) => take(event.target.files?.[0])}
            />
          </label>
          <TextArea
            name="text"
            label="Framework file, YAML or JSON"
            rows={12}
            required
            spellCheck={false}
            className="font-mono text-13"
            error={state.errors.text}
            defaultValue={typed(state, 'text')}
          />
          {version !== null && (
            <>
              <input type="hidden" name="version" value={version} />
              <Checkbox
                name="instead"
                label="In place of the draft that is open"
                required
                error={state.errors.instead}
                defaultChecked={typed(state, 'instead') === 'on'}
              />
            </>
          )}
          <SubmitButton kind="secondary">Take it in as the draft</SubmitButton>
        </div>
      )}
    </FormDisclosure>
  );
}
