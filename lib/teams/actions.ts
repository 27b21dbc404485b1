'use server';

import { formAction } from '@/lib/form-action';
import { managerInput, snoozeInput, wakeInput } from './input';
import { setManager } from './mutations';
import { snoozeStall, wakeStall } from './snooze-mutations';

export const setManagerOf = formAction(managerInput, setManager);
export const snooze = formAction(snoozeInput, snoozeStall);
export const wake = formAction(wakeInput, wakeStall);
