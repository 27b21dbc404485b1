'use server';

import { formAction } from '@/lib/form-action';
import * as input from './absence-input';
import * as absence from './absence-mutations';
import * as capacity from './capacity-mutations';
import * as standIns from './stand-in-mutations';

export const noteAway = formAction(input.awayInput, absence.goAway);
export const moveMyLeave = formAction(input.moveLeaveInput, absence.moveLeave);
export const nameStandIn = formAction(input.giveStandInInput, absence.giveStandIn);
export const endStandIn = formAction(input.stepBackInput, standIns.stepBack);
export const changeCapacity = formAction(input.capacityInput, capacity.setCapacity);
export const pauseMentoring = formAction(input.pauseInput, capacity.addPause);
export const endMyPause = formAction(input.endPauseInput, capacity.endPause);
