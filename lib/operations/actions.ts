'use server';

import { formAction } from '@/lib/form-action';
import { givePasswordInput, personInput } from './input';
import { deactivatePerson, givePassword, reactivatePerson } from './mutations';

export const deactivateThisPerson = formAction(personInput, deactivatePerson);
export const reactivateThisPerson = formAction(personInput, reactivatePerson);
export const givePasswordTo = formAction(givePasswordInput, givePassword);
