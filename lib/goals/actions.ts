'use server';

import { formAction } from '@/lib/form-action';
import { acceptGoal, counterGoal, declineGoal } from './answer-mutations';
import { carryGoal } from './carry-mutations';
import {
  blockInput,
  carryInput,
  closeInput,
  counterInput,
  declineInput,
  editGoalInput,
  goalInput,
  proposeGoalInput,
  reopenInput,
  suspendInput,
} from './input';
import { blockGoal, closeGoal, reopenGoal, resumeGoal, suspendGoal, unblockGoal } from './move-mutations';
import { editGoal, proposeGoal } from './mutations';

export const propose = formAction(proposeGoalInput, proposeGoal);
export const edit = formAction(editGoalInput, editGoal);
export const accept = formAction(goalInput, acceptGoal);
export const counter = formAction(counterInput, counterGoal);
export const decline = formAction(declineInput, declineGoal);
export const block = formAction(blockInput, blockGoal);
export const unblock = formAction(goalInput, unblockGoal);
export const suspend = formAction(suspendInput, suspendGoal);
export const resume = formAction(goalInput, resumeGoal);
export const close = formAction(closeInput, closeGoal);
export const reopen = formAction(reopenInput, reopenGoal);
export const carry = formAction(carryInput, carryGoal);
