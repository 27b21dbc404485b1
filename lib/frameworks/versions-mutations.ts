import 'server-only';
import { sql } from 'drizzle-orm';
import { sealed } from '@/db/frameworks/seal';
import { permit } from '@/lib/access/permit';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere, Refusal } from '@/lib/refusal';
import { planOf } from './plan';
import { publicationOf } from './publication';
import { getVersions } from './versions-queries';

/**
 * Publishes a framework file over the version it was compared with (A-3, R19): stored, in force, and the standings follow.
 * `follows` is the id the preview was drawn for. Refuses a file with faults, and when another version is in force by now.
 */
export async function publishText(tx: ViewerTx, input: { text: string; follows: string }): Promise<string> {
  permit('publish framework', { admin: tx.viewer.isAdmin });
  const plan = planOf(input.text, await getVersions(tx));
  const [fault] = plan.errors;
  if (!plan.framework || fault)
    throw new Refusal(
      fault ? `Line ${fault.line}: ${fault.at}: ${fault.says}` : 'That is no framework.',
      'text',
    );
  const publication = sealed(publicationOf(plan.framework, input.follows, 'team'));
  await tx.execute(sql`select publish_framework(${JSON.stringify(publication)}::jsonb)`);
  return plan.framework.version;
}

/** Rolls back: the version named is in force again, with the standings it had. What was judged since stays in history. */
export async function rollBack(tx: ViewerTx, input: { version: string; insteadOf: string }): Promise<string> {
  permit('publish framework', { admin: tx.viewer.isAdmin });
  const wanted = (await getVersions(tx)).find((each) => each.id === input.version);
  if (!wanted) throw notThere();
  await tx.execute(sql`select put_in_force(${wanted.id}, ${input.insteadOf})`);
  return wanted.version;
}
