'use server';

import { formAction } from '@/lib/form-action';
import * as input from './input';
import * as items from './items-mutations';
import * as mutations from './mutations';
import * as notes from './notes-mutations';

export const logSession = formAction(input.logInput, mutations.logSession);
export const changeSession = formAction(input.changeInput, mutations.changeSession);
export const recordOutcome = formAction(input.outcomeInput, mutations.recordOutcome);
export const writeNote = formAction(input.writeNoteInput, notes.writeNote);
export const changeNote = formAction(input.changeNoteInput, notes.changeNote);
export const addActionItem = formAction(input.addItemInput, items.addActionItem);
export const finishActionItem = formAction(input.finishItemInput, items.finishActionItem);
export const changeActionItem = formAction(input.changeItemInput, items.changeActionItem);
