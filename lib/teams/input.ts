import { z } from 'zod';

/** No manager at all is an answer, too. */
export const managerInput = z.strictObject({
  id: z.uuid(),
  managerId: z.uuid('Choose a manager from the list.').optional(),
});

export const snoozeInput = z.strictObject({
  key: z.uuid(),
  pair: z.uuid(),
  reason: z.string().trim().min(1, 'Say why in a line.').max(300, 'One line: at most 300 characters.'),
  until: z.iso.date({ error: 'Choose a day, as year-month-day.' }),
});
export const wakeInput = z.strictObject({ snooze: z.uuid() });
