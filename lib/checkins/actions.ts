'use server';

import { formAction } from '@/lib/form-action';
import { agreeAgain, confirmAgain } from './again-mutations';
import { disagree, sayHowItEnds } from './disagreement-mutations';
import {
  againInput,
  askForSignOffInput,
  askRaterInput,
  backInput,
  declineToWeighInput,
  disagreeInput,
  endingInput,
  signOffInput,
  standingInput,
  togetherInput,
  undoInput,
  weighInput,
} from './input';
import { sendBack, signOff, signOffTogether } from './mutations';
import { askForSignOff } from './request-mutations';
import { askSecondRater, declineToWeigh, weigh } from './second-rater-mutations';
import { markNoOpportunity, markNotYet } from './standing-mutations';
import { withdrawSignOff } from './undo-mutations';

export const ask = formAction(askForSignOffInput, askForSignOff);
export const sign = formAction(signOffInput, signOff);
export const signTogether = formAction(togetherInput, signOffTogether);
export const back = formAction(backInput, sendBack);
export const undo = formAction(undoInput, withdrawSignOff);
export const notYet = formAction(standingInput, markNotYet);
export const noOpportunity = formAction(standingInput, markNoOpportunity);
export const seeDifferently = formAction(disagreeInput, disagree);
export const endDisagreement = formAction(endingInput, sayHowItEnds);
export const askRater = formAction(askRaterInput, askSecondRater);
export const weighWords = formAction(weighInput, weigh);
export const declineWeighing = formAction(declineToWeighInput, declineToWeigh);
export const confirm = formAction(againInput, confirmAgain);
export const agree = formAction(againInput, agreeAgain);
