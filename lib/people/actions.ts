'use server';

import { formAction } from '@/lib/form-action';
import { addPersonInput, editPersonInput, endLeaveInput, leaveInput } from './input';
import { addLeave, addPerson, editPerson, endLeave } from './mutations';

export const addNewPerson = formAction(addPersonInput, addPerson);
export const editOnePerson = formAction(editPersonInput, editPerson);
export const noteLeave = formAction(leaveInput, addLeave);
export const endThisLeave = formAction(endLeaveInput, endLeave);
