import { expect, test } from 'vitest';
import { pool } from '@/db/client';

test('W5: each file of door tests works as rung_app in a database of its own', async () => {
  const [row] = await pool()`
    select current_database() as name, current_user as person, rolsuper or rolbypassrls as mighty
    from pg_roles where rolname = current_user`;
  expect(row).toMatchObject({ name: expect.stringMatching(/^door_/), person: 'rung_app', mighty: false });
});
