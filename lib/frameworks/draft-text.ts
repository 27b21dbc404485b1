import { Refusal } from '@/lib/refusal';
import type { Framework } from './document';
import { numbered } from './numbered';
import { settled } from './settled';
import { exportedText } from './write';

/** A draft as it is kept: under the number its changes need, and not longer than there is room for. */
export function draftText(next: Framework, before: Framework, earlier: Framework[]): string {
  const text = exportedText(numbered(settled(next, before), earlier));
  if (text.length > 200_000)
    throw new Refusal('The framework is longer than Rung can keep. Shorten some of its texts.');
  return text;
}
