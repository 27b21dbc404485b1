'use server';

import { formAction } from '@/lib/form-action';
import { answerOpportunityInput, askOpportunityInput, withdrawOpportunityInput } from './input';
import { answerOpportunity, askForOpportunity, withdrawOpportunity } from './opportunity-mutations';

export const askOpportunity = formAction(askOpportunityInput, askForOpportunity);
export const takeBackOpportunity = formAction(withdrawOpportunityInput, withdrawOpportunity);
export const answerWanted = formAction(answerOpportunityInput, answerOpportunity);
