import type { Framework, Milestone } from '@/lib/frameworks/document';
import { type Place, placeOf } from '@/lib/frameworks/place';
import type { ToConfirm } from './again-record';
import { type Enough, enoughFor } from './enough';

/** An entry of the queue of what is to be confirmed, with both wordings and what the rules say. */
export type AgainWeighed = {
  entry: ToConfirm;
  place: Place;
  /** the wording it was met under */
  old: Milestone | undefined;
  enough: Enough;
  /** a mentor has confirmed it, and somebody else's word is missing */
  waitsFor: string | null;
};

/** What waits for the viewer first, then what waits for a second voice. `worded`: framework by version. */
export function weighAgain(
  framework: Framework,
  worded: Map<string, Framework>,
  entries: ToConfirm[],
): AgainWeighed[] {
  const weighed = entries.flatMap((entry) => {
    const place = placeOf(framework, entry.milestone);
    if (!place) return [];
    const { under, from } = entry.carried;
    const old = worded.get(under)?.milestones.find((each) => each.code === from);
    const twoVoices = Boolean(place.level.minimum.secondVoice);
    const facts = { leave: entry.leave, twoVoices };
    const enough = enoughFor(framework, place.milestone, place.level, entry.evidence, facts);
    return [{ entry, place, old, enough, waitsFor: waitsFor(entry) }];
  });
  return [...weighed.filter((each) => !each.waitsFor), ...weighed.filter((each) => each.waitsFor)];
}

function waitsFor({ voices, before }: ToConfirm): string | null {
  const given = voices.find((each) => each.voice === 'mentor');
  if (!given) return null;
  const spoke = before.filter((each) => each.voice === 'second').map((each) => each.signer);
  const whom = spoke.length
    ? ` ${[...new Set(spoke)].join(' or ')} spoke for it then and sees it on their page.`
    : '';
  return `${given.signer} has confirmed it. It waits for a second voice.${whom}`;
}
