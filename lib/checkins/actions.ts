'use server';

import { formAction } from '@/lib/form-action';
import {
  askForSignOffInput,
  backInput,
  signOffInput,
  standingInput,
  togetherInput,
  undoInput,
} from './input';
import { sendBack, signOff, signOffTogether } from './mutations';
import { askForSignOff } from './request-mutations';
import { markNoOpportunity, markNotYet } from './standing-mutations';
import { withdrawSignOff } from './undo-mutations';

export const ask = formAction(askForSignOffInput, askForSignOff);
export const sign = formAction(signOffInput, signOff);
export const signTogether = formAction(togetherInput, signOffTogether);
export const back = formAction(backInput, sendBack);
export const undo = formAction(undoInput, withdrawSignOff);
export const notYet = formAction(standingInput, markNotYet);
export const noOpportunity = formAction(standingInput, markNoOpportunity);
