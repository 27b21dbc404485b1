'use server';

import { formAction } from '@/lib/form-action';
import { answerInput, cadenceInput, endInput, pairInput } from './input';
import { answerMentorship, endMentorship, pairPeople, setCadence } from './mutations';

export const askPair = formAction(pairInput, pairPeople);
export const answerRequest = formAction(answerInput, answerMentorship);
export const changeCadence = formAction(cadenceInput, setCadence);
export const endThisMentorship = formAction(endInput, endMentorship);
