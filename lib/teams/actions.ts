'use server';

import { formAction } from '@/lib/form-action';
import { managerInput } from './input';
import { setManager } from './mutations';

export const setManagerOf = formAction(managerInput, setManager);
