'use server';

import { formAction } from '@/lib/form-action';
import * as input from './agenda-input';
import * as lines from './agenda-line-mutations';
import * as mutations from './agenda-mutations';

export const addAgendaLine = formAction(input.agendaLineInput, lines.addAgendaLine);
export const addAgendaTemplate = formAction(input.templateInput, lines.addTemplate);
export const changeAgendaLine = formAction(input.changeLineInput, lines.changeLine);
export const arrangeAgenda = formAction(input.arrangeInput, mutations.arrangeAgenda);
export const sendAgenda = formAction(input.sendInput, lines.sendAgenda);
