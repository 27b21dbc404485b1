import type { Difference } from '@/lib/frameworks/difference';
import type { Framework } from '@/lib/frameworks/document';
import type { Fault } from '@/lib/frameworks/lint-text';
import { type Plan, planOf, type Version } from '@/lib/frameworks/plan';
import { publicationOf } from '@/lib/frameworks/publication';
import { sayAffected } from '@/lib/frameworks/say-affected';
import { sayDifference } from '@/lib/frameworks/say-difference';
import { exportedText } from '@/lib/frameworks/write';
import { readAffected } from '../../db/frameworks/affected.ts';
import { publishFramework, putInForce } from '../../db/frameworks/publish.ts';
import { readSignedElsewhere } from '../../db/frameworks/published.ts';

/** What a deed works on: the file's text, and all published versions, oldest first. */
export type Material = { ownerUrl: string; given: string; text: string; published: Version[] };

/** Prints all faults at once, by line. 1 when something stops publishing. */
export async function lint({ given, text, published }: Material): Promise<number> {
  const { errors, warnings } = planOf(text, published);
  for (const fault of errors) console.log(inWords(given, 'error', fault));
  for (const fault of warnings) console.log(inWords(given, 'look again', fault));
  console.log(errors.length ? `Faults that stop publishing: ${errors.length}` : 'Nothing stops publishing.');
  return errors.length ? 1 : 0;
}

/** Prints what the file changes of the version in force. */
export async function diff(material: Material): Promise<number> {
  for (const line of sayDifference(sound(material).difference)) console.log(line);
  return 0;
}

/** Prints the difference and whom it touches. */
export async function plan(material: Material): Promise<number> {
  await preview(material);
  return 0;
}

/** Puts the file in force after printing whom it touches; standings follow in the same transaction. */
export async function publish(material: Material): Promise<number> {
  const { framework, follows } = await preview(material);
  await publishFramework(material.ownerUrl, publicationOf(framework, follows, 'team'));
  console.log(`Version ${framework.version} is in force.`);
  return 0;
}

/** Puts an earlier version in force again, with the standings it had, and lists what was signed off since. */
export async function rollback({ ownerUrl, given, published }: Material): Promise<number> {
  const wanted = published.find((each) => each.version === given);
  const inForce = published.find((each) => each.inForce);
  if (!wanted || !inForce) throw new Error(`There is no version ${given}.`);
  if (wanted === inForce) throw new Error(`Version ${given} is in force.`);
  await putInForce(ownerUrl, wanted.id, inForce.id);
  console.log(`Version ${given} is in force again, with its standings.`);
  const since = await readSignedElsewhere(ownerUrl);
  if (since.length) console.log('Signed off under another version; in history, and to be confirmed:');
  for (const { person, milestone, version } of since)
    console.log(`  ${person}: ${milestone}, under ${version}`);
  return 0;
}

/** Writes a version to the screen as a file; importing it and writing it out again gives the same bytes. */
export async function exportVersion({ given, published }: Material): Promise<number> {
  const wanted = published.find((each) => (given ? each.version === given : each.inForce));
  if (!wanted) throw new Error(`There is no version ${given}.`);
  process.stdout.write(exportedText(wanted.document));
  return 0;
}

async function preview(material: Material): Promise<{ framework: Framework; follows: string }> {
  const { framework, difference, follows, codes, gates } = sound(material);
  const affected = await readAffected(material.ownerUrl, codes, gates);
  for (const line of [...sayDifference(difference), ...sayAffected(affected)]) console.log(line);
  return { framework, follows };
}

type Sound = Plan & { framework: Framework; difference: Difference };

function sound({ given, text, published }: Material): Sound {
  const plan = planOf(text, published);
  const { framework, difference } = plan;
  if (!framework || !difference)
    throw new Error(
      `Mend the file first:\n${plan.errors.map((each) => inWords(given, 'error', each)).join('\n')}`,
    );
  return { ...plan, framework, difference };
}

function inWords(file: string, weight: string, { line, at, says }: Fault): string {
  return `${file}:${line}: ${weight}: ${at}: ${says}`;
}
