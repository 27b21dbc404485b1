import { asksAgain, type Difference, differenceOf, isMinor } from '@/lib/frameworks/difference';
import type { Framework } from '@/lib/frameworks/document';
import { type Fault, lintText } from '@/lib/frameworks/lint-text';
import { sayDifference } from '@/lib/frameworks/say-difference';
import { exportedText } from '@/lib/frameworks/write';
import { readAffected } from '../../db/frameworks/affected.ts';
import { publishFramework } from '../../db/frameworks/publish.ts';
import { publicationOf } from './load.ts';

/** What a deed works on: the file's text, and all published versions, oldest first. */
export type Material = { ownerUrl: string; given: string; text: string; published: Framework[] };

/** Prints all faults at once, by line. 1 when something stops publishing. */
export async function lint({ given, text, published }: Material): Promise<number> {
  const { errors, warnings } = lintText(text, published);
  for (const fault of errors) console.log(inWords(given, 'error', fault));
  for (const fault of warnings) console.log(inWords(given, 'look again', fault));
  console.log(errors.length ? `Faults that stop publishing: ${errors.length}` : 'Nothing stops publishing.');
  return errors.length ? 1 : 0;
}

/** Prints what the file changes of the version in force. */
export async function diff(material: Material): Promise<number> {
  const { difference } = sound(material);
  for (const line of sayDifference(difference)) console.log(line);
  return 0;
}

/** Prints the difference and whom it touches. */
export async function plan(material: Material): Promise<number> {
  const { difference } = sound(material);
  for (const line of sayDifference(difference)) console.log(line);
  const codes = difference.steps.filter(asksAgain).flatMap((step) => step.before.map(({ code }) => code));
  if (!codes.length) {
    console.log('Nobody has to confirm anything anew.');
    return 0;
  }
  const { perMilestone, names } = await readAffected(material.ownerUrl, codes);
  for (const { code, people, met, waiting } of perMilestone)
    console.log(
      `  ${code}: people with a standing: ${people}; signed off: ${met}; waiting for a sign-off: ${waiting}`,
    );
  console.log(`Touched: ${names.length ? names.join(', ') : 'nobody'}`);
  return 0;
}

/** Puts a minor version in force, in one transaction. Refuses a major one, which would move standings or gates. */
export async function publish(material: Material): Promise<number> {
  const { framework, difference } = sound(material);
  if (!isMinor(difference))
    throw new Error(
      `Version ${framework.version} is a major step: standings or gates would change. This Rung publishes new wording and additions only; nothing was changed.`,
    );
  await publishFramework(material.ownerUrl, publicationOf(framework), difference.from);
  console.log(`Version ${framework.version} is in force. Nobody has to confirm anything anew.`);
  return 0;
}

/** Writes a version to the screen as a file; importing it and writing it out again gives the same bytes. */
export async function exportVersion({ given, published }: Material): Promise<number> {
  const wanted = given ? published.find((each) => each.version === given) : published.at(-1);
  if (!wanted) throw new Error(`There is no version ${given}.`);
  process.stdout.write(exportedText(wanted));
  return 0;
}

function sound({ given, text, published }: Material): { framework: Framework; difference: Difference } {
  const { framework, errors } = lintText(text, published);
  const previous = published.at(-1);
  if (!framework || !previous || errors.length)
    throw new Error(
      `Mend the file first:\n${errors.map((each) => inWords(given, 'error', each)).join('\n')}`,
    );
  if (framework.id !== previous.id)
    throw new Error(`The file is of the framework ${framework.id}; ${previous.id} is in force.`);
  return { framework, difference: differenceOf(previous, framework) };
}

function inWords(file: string, weight: string, { line, at, says }: Fault): string {
  return `${file}:${line}: ${weight}: ${at}: ${says}`;
}
