import type { Audience, EvidenceKind } from '@/db/enums';
import type { Day } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';
import { titleFromUrl } from './title-from-url';

export type NewItem = {
  kind: EvidenceKind;
  title?: string;
  body?: string;
  url?: string;
  note?: string;
  happenedOn: Day;
  audience: Audience;
};

/** What a new item lacks for its kind (`framework.md` 2), with the field it belongs to; null when it is sound. */
export function faultOf(
  item: NewItem,
  facts: { mine: boolean; attached: boolean; today: Day },
): { message: string; field: string } | null {
  const fault = (field: string, message: string) => ({ field, message });
  if (item.happenedOn > facts.today) return fault('happenedOn', 'That day has not come yet.');
  if (!facts.mine && item.kind !== 'N')
    return fault('kind', 'You can point at a shared session note; the rest is for the person to add.');
  if (item.audience === 'private' && (!facts.mine || facts.attached))
    return fault(
      'audience',
      'What is attached to a milestone is read by your mentor, too. Choose who reads it.',
    );
  return faultOfKind(item);
}

function faultOfKind({ kind, title, body, url, note }: NewItem): { message: string; field: string } | null {
  if (kind === 'A' && !url) return { field: 'url', message: 'An artefact is a link: give its address.' };
  if (kind === 'N' && !note)
    return { field: 'note', message: 'Choose the shared session note it points at.' };
  if (kind === 'R' && !body) return { field: 'body', message: 'Write the reflection here.' };
  if (kind === 'M' && !body) return { field: 'body', message: 'Give the number before and after.' };
  if (kind === 'W' && (title?.length ?? 0) > 120)
    return { field: 'title', message: 'A sticky win is one line of at most 120 characters.' };
  return title || url || note ? null : { field: 'title', message: 'Fill this in.' };
}

/** The title a person typed, or one made from the address or the session's day. */
export function titleOf(item: NewItem, sessionOn: Day | null): string {
  if (item.title) return item.title;
  if (item.kind === 'N' && sessionOn) return `From the session on ${sayDate(sessionOn)}`;
  return (item.url && titleFromUrl(item.url)) || 'Without a title';
}
