'use server';

import { formAction } from '@/lib/form-action';
import * as changes from './changes-mutations';
import * as drafts from './drafts-mutations';
import * as input from './input';
import * as milestones from './milestones-mutations';
import * as parts from './parts-mutations';

export const beginFrameworkDraft = formAction(input.beginInput, drafts.beginDraft);
export const importFramework = formAction(input.importInput, drafts.importDraft);
export const discardFrameworkDraft = formAction(input.draftInput, drafts.discardDraft);
export const saveDraftMilestone = formAction(input.milestoneInput, milestones.saveMilestone);
export const addDraftMilestone = formAction(input.addInput, milestones.addMilestone);
export const retireDraftMilestone = formAction(input.retireInput, milestones.retireMilestone);
export const splitDraftMilestone = formAction(input.splitInput, milestones.splitMilestone);
export const mergeDraftMilestones = formAction(input.mergeInput, milestones.mergeMilestones);
export const saveDraftGates = formAction(input.gatesInput, milestones.saveGates);
export const takeBackDraftChange = formAction(input.takeBackInput, changes.takeBackChange);
export const carryFrameworkDraft = formAction(input.draftInput, changes.carryDraft);
export const saveDraftCompetency = formAction(input.competencyInput, parts.saveCompetency);
export const saveDraftLevel = formAction(input.levelInput, parts.saveLevel);
export const saveDraftFloors = formAction(input.floorsInput, parts.saveFloors);
export const publishFramework = formAction(input.publishInput, drafts.publishDraft);
export const rollBackFramework = formAction(input.rollBackInput, drafts.rollBackTo);
