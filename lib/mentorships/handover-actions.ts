'use server';

import { formAction } from '@/lib/form-action';
import { handoverInput, withdrawInput } from './handover-input';
import { proposeHandover, withdrawRequest } from './handover-mutations';

export const askHandover = formAction(handoverInput, proposeHandover);
export const withdraw = formAction(withdrawInput, withdrawRequest);
