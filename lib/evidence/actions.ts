'use server';

import { formAction } from '@/lib/form-action';
import { askForEndorsement, declineEndorsement, endorse } from './endorsements-mutations';
import {
  askInput,
  attachInput,
  correctInput,
  declineInput,
  endorseInput,
  evidenceInput,
  readersInput,
  redactInput,
  winInput,
} from './input';
import { attachEvidence, chooseReaders, redactEvidence } from './item-mutations';
import { addEvidence, addWin, correctEvidence } from './mutations';

export const keepWin = formAction(winInput, addWin);
export const add = formAction(evidenceInput, addEvidence);
export const attach = formAction(attachInput, attachEvidence);
export const correct = formAction(correctInput, correctEvidence);
export const redact = formAction(redactInput, redactEvidence);
export const choose = formAction(readersInput, chooseReaders);
export const askObserver = formAction(askInput, askForEndorsement);
export const speak = formAction(endorseInput, endorse);
export const declineToSpeak = formAction(declineInput, declineEndorsement);
