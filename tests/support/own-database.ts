/** Gives each file of door tests a database of its own, so nothing is shared and all run at once. */
import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { closePool } from '../../db/client';
import { withDatabase } from '../../db/server/connection';
import { createDatabase, dropDatabase } from '../../db/server/database';

const template = inject('template');
const name = `door_${randomUUID().replaceAll('-', '')}`;
const templateName = new URL(template.ownerUrl).pathname.slice(1);

process.env.RUNG_OWNER_URL = await createDatabase(template.ownerUrl, name, templateName);
process.env.RUNG_APP_URL = withDatabase(template.appUrl, name);

afterAll(async () => {
  await closePool();
  await dropDatabase(template.ownerUrl, name);
});
