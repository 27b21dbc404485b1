'use server';

import { formAction } from '@/lib/form-action';
import { namesInput, nothingInput } from './calendar-input';
import { makeFeed, nameInFeed, revokeFeed } from './calendar-mutations';

export const makeCalendarAddress = formAction(nothingInput, makeFeed);
export const revokeCalendarAddress = formAction(nothingInput, revokeFeed);
export const nameInCalendar = formAction(namesInput, nameInFeed);
