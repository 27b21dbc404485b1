'use server';

import { formAction } from '@/lib/form-action';
import { liftWaiver, waive } from './gate-mutations';
import {
  answerOpportunityInput,
  askOpportunityInput,
  liftInput,
  recordTalkInput,
  refreshInput,
  talkInput,
  waiveInput,
  withdrawOpportunityInput,
} from './input';
import { acknowledgeTalk, recordTalk, withdrawTalk } from './level-mutations';
import { answerOpportunity, askForOpportunity, withdrawOpportunity } from './opportunity-mutations';
import { refreshMilestone } from './refresh-mutations';

export const askOpportunity = formAction(askOpportunityInput, askForOpportunity);
export const takeBackOpportunity = formAction(withdrawOpportunityInput, withdrawOpportunity);
export const answerWanted = formAction(answerOpportunityInput, answerOpportunity);
export const waiveMilestone = formAction(waiveInput, waive);
export const takeBackWaiver = formAction(liftInput, liftWaiver);
export const noteTalk = formAction(recordTalkInput, recordTalk);
export const takeBackTalk = formAction(talkInput, withdrawTalk);
export const acknowledge = formAction(talkInput, acknowledgeTalk);
export const refresh = formAction(refreshInput, refreshMilestone);
