'use server';

import { formAction } from '@/lib/form-action';
import { makeInput, namesInput, nothingInput } from './calendar-input';
import { makeFeed, nameInFeed, revokeFeed } from './calendar-mutations';

export const makeCalendarAddress = formAction(makeInput, makeFeed);
export const revokeCalendarAddress = formAction(nothingInput, revokeFeed);
export const nameInCalendar = formAction(namesInput, nameInFeed);
