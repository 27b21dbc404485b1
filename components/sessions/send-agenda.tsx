'use client';

import { OneButton } from '@/components/ui/one-button';
import { sendAgenda } from '@/lib/sessions/agenda-actions';

type SendAgendaProps = { formKey: string; session: string; other: string; again: boolean };

/** One press tells the other side that the agenda is ready (S-2). */
export function SendAgenda({ formKey, session, other, again }: SendAgendaProps) {
  return (
    <OneButton action={sendAgenda} fields={{ key: formKey, session }} kind={again ? 'secondary' : 'primary'}>
      {again ? 'Send it again' : `Send to ${other}`}
    </OneButton>
  );
}
