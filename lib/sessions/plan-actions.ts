'use server';

import { formAction } from '@/lib/form-action';
import { cancelSession as cancel } from './cancel-mutations';
import * as disputes from './dispute-mutations';
import { moveSession as move } from './move-mutations';
import * as input from './plan-input';
import { plan } from './plan-mutations';
import * as polls from './poll-mutations';

export const planSessions = formAction(input.planInput, plan);
export const moveSession = formAction(input.moveInput, move);
export const cancelSession = formAction(input.cancelInput, cancel);
export const disputeOutcome = formAction(input.disputeInput, disputes.disputeOutcome);
export const answerDispute = formAction(input.answerDisputeInput, disputes.answerDispute);
export const askHands = formAction(input.askHandsInput, polls.askHands);
export const raiseHand = formAction(input.handInput, polls.raiseHand);
export const closePoll = formAction(input.closePollInput, polls.closePoll);
