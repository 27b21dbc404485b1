import type { Framework } from '@/lib/frameworks/document';
import { type Place, placeOf } from '@/lib/frameworks/place';
import { type Enough, enoughFor } from './enough';
import type { QueueEntry } from './record';

/** An entry of the queue with what the rules say about it. */
export type Weighed = {
  entry: QueueEntry;
  place: Place;
  enough: Enough;
  mentorHasSpoken: boolean;
  together: boolean;
};

/** The queue as a mentor works through it: what waits for them first, then what waits for a second voice; each longest first. */
export function weighQueue(framework: Framework, entries: QueueEntry[]): Weighed[] {
  const lowest = framework.levels.find((level) => level.enabled)?.code;
  const weighed = entries.flatMap((entry) => {
    const place = placeOf(framework, entry.milestone);
    if (!place) return [];
    const twoVoices = Boolean(place.level.minimum.secondVoice);
    const enough = enoughFor(framework, place.milestone, place.level, entry.evidence, {
      leave: entry.leave,
      twoVoices,
    });
    const mentorHasSpoken = entry.voices.some((voice) => voice.voice === 'mentor');
    const together = place.level.code === lowest && !mentorHasSpoken && enough.missing.length === 0;
    return [{ entry, place, enough, mentorHasSpoken, together }];
  });
  return [
    ...weighed.filter((each) => !each.mentorHasSpoken),
    ...weighed.filter((each) => each.mentorHasSpoken),
  ];
}
