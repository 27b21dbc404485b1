'use server';

import { formAction } from '@/lib/form-action';
import { appeal } from './appeal-mutations';
import { answerInput, appealInput, closeCheckInInput, handInInput, openCheckInInput } from './check-in-input';
import { closeCheckIn, openCheckIn } from './check-in-mutations';
import { handIn, keepAnswer } from './half-mutations';

export const openForBoth = formAction(openCheckInInput, openCheckIn);
export const answerOne = formAction(answerInput, keepAnswer);
export const giveHalf = formAction(handInInput, handIn);
export const closeTalked = formAction(closeCheckInInput, closeCheckIn);
export const appealTalked = formAction(appealInput, appeal);
