'use server';

import { formAction } from '@/lib/form-action';
import * as input from './readers-input';
import * as readers from './readers-mutations';
import * as shares from './shares-mutations';

export const changeReaders = formAction(input.changeReadersInput, readers.changeReaders);
export const restoreText = formAction(input.restoreTextInput, readers.restoreText);
export const shareNote = formAction(input.shareNoteInput, shares.shareNote);
export const unshareNote = formAction(input.unshareNoteInput, shares.unshareNote);
export const shareEarlier = formAction(input.shareEarlierInput, shares.shareEarlier);
export const answerAsk = formAction(input.answerAskInput, shares.answerAsk);
