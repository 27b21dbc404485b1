'use client';

import { ActionForm } from '@/components/ui/action-form';
import { Disclosure } from '@/components/ui/disclosure';
import { addAgendaTemplate } from '@/lib/sessions/agenda-actions';

type AgendaTemplatesProps = {
  formKey: string;
  session: string;
  /** what fits this session stands first */
  choices: { name: string; title: string; hint: string }[];
  open: boolean;
};

/** Lines to begin with, one press each; what does not fit is dropped again. */
export function AgendaTemplates({ formKey, session, choices, open }: AgendaTemplatesProps) {
  return (
    <Disclosure summary="Begin with a template" open={open || undefined}>
      <ActionForm action={addAgendaTemplate} className="agenda-templates">
        {() => (
          <>
            <input type="hidden" name="key" value={formKey} />
            <input type="hidden" name="session" value={session} />
            {choices.map(({ name, title, hint }) => (
              <button key={name} type="submit" name="template" value={name} className="agenda-template">
                <strong>{title}</strong>
                <span>{hint}</span>
              </button>
            ))}
          </>
        )}
      </ActionForm>
    </Disclosure>
  );
}
