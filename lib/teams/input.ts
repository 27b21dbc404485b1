import { z } from 'zod';

/** No manager at all is an answer, too. */
export const managerInput = z.strictObject({
  id: z.uuid(),
  managerId: z.uuid('Choose a manager from the list.').optional(),
});
