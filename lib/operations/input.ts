import { z } from 'zod';
import { newPassword } from '@/lib/access/input';

export const personInput = z.strictObject({ id: z.uuid() });

export const givePasswordInput = z.strictObject({ id: z.uuid(), password: newPassword });
