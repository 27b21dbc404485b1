import 'server-only';
import type { z } from 'zod';
import type { ViewerTx } from '@/lib/access/viewer';
import { notThere } from '@/lib/refusal';
import { carriedOver } from './carry-over';
import { draftText } from './draft-text';
import { earlierThan } from './earlier';
import { holdAt, keepDraft, keepFramework } from './held-mutations';
import type { takeBackInput } from './input';
import { changeNamed, takenBack, undecided } from './take-back';

const draftPage = '/admin/framework/draft';

/** Takes one change of the draft back: words, places and gates are again as in the version it was begun from. */
export async function takeBackChange(tx: ViewerTx, { version, code }: z.output<typeof takeBackInput>) {
  const held = await holdAt(tx, version);
  const { framework, before } = held;
  const named =
    changeNamed(framework, code) || undecided(framework, before).some((each) => each.code === code);
  if (!named) throw notThere();
  await keepFramework(tx, takenBack(framework, before, code), held);
  return { goTo: draftPage, said: `${code} is as it was before.` };
}

/** Carries a draft over to the version that is in force by now. What both changed keeps the draft's words, and is to be decided. */
export async function carryDraft(
  tx: ViewerTx,
  input: { version: number },
): Promise<{ goTo: string; said: string }> {
  const { framework, before, versions } = await holdAt(tx, input.version);
  const inForce = versions.find((each) => each.inForce);
  if (!inForce) throw notThere();
  const documents = versions.map(({ document }) => document);
  const three = { base: before, mine: framework, theirs: inForce.document };
  const next = carriedOver(three, documents).framework;
  const text = draftText(next, inForce.document, earlierThan(inForce, versions));
  await keepDraft(tx, text, { basedOn: inForce.id });
  return { goTo: draftPage, said: `The draft follows version ${inForce.version} now.` };
}
