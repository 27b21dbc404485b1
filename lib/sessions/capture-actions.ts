'use server';

import { formAction } from '@/lib/form-action';
import * as input from './capture-input';
import * as captures from './captures-mutations';
import * as quick from './quick-mutations';
import { relinkMark as relink } from './relink-mutations';
import { keepTakeaway as keepLine } from './takeaways-mutations';

export const addLine = formAction(input.quickInput, quick.addQuickly);
export const dropLine = formAction(input.dropInput, captures.dropCapture);
export const keepTakeaway = formAction(input.takeawayInput, keepLine);
export const relinkMark = formAction(input.relinkInput, relink);
