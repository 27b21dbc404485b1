import 'server-only';
import { find } from '@/lib/access/find';
import type { ViewerTx } from '@/lib/access/viewer';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';

/** One suggestion behind a marker: `insert` replaces what was typed, `label` and `hint` are for reading. */
export type Choice = { insert: string; label: string; hint: string };

const most = 8;

/** What a marker in a note of this mentorship could stand for, the closest first. */
export async function getChoices(
  tx: ViewerTx,
  { mentorship, marker, q }: { mentorship: string; marker: '#' | '@' | '!'; q: string },
): Promise<{ choices: Choice[] }> {
  if (marker === '@') return { choices: await milestonesLike(tx, q) };
  return { choices: marker === '#' ? await goalsLike(tx, mentorship, q) : await sidesOf(tx, mentorship) };
}

/** Open goals of the pair that are not somebody's own: a note for both may name them. */
async function goalsLike(tx: ViewerTx, mentorship: string, q: string): Promise<Choice[]> {
  const words = q.replace(/^"/, '').replace(/[\\%_]/g, '\\$&');
  const rows = await find<{ number: number; title: string }>(tx)`
    select g.number, g.title from goals g join mentorships m on m.mentee_id = g.mentee_id
    where m.id = ${mentorship} and m.id = any (active_of(viewer_id())) and g.state not in ('declined', 'closed')
      and g.audience <> 'private' and ('G-' || g.number || ' ' || g.title) ilike ${`%${words}%`}
    order by g.updated_at desc, g.id limit ${most}`;
  return rows.map(({ number, title }) => ({ insert: `#G-${number}`, label: title, hint: `G-${number}` }));
}

async function milestonesLike(tx: ViewerTx, q: string): Promise<Choice[]> {
  const { milestones } = enabledOnly((await getFramework(tx)).framework);
  const words = q.toLowerCase().split(/\s+/);
  const found = milestones.filter(({ code, name }) =>
    words.every((word) => `${code} ${name}`.toLowerCase().includes(word)),
  );
  return found.slice(0, most).map(({ code, name }) => ({ insert: `@${code}`, label: name, hint: code }));
}

/** Who does it: people are picked from a list. */
async function sidesOf(tx: ViewerTx, mentorship: string): Promise<Choice[]> {
  const rows = await find<{ name: string; me: boolean }>(tx)`
    select p.name, p.id = viewer_id() as me from mentorships m join people p on p.id in (m.mentor_id, m.mentee_id)
    where m.id = ${mentorship} and m.id = any (active_of(viewer_id())) order by me, p.name`;
  return rows.map(({ name, me }) => ({
    insert: me ? '!me:' : `!${name.split(' ')[0]}:`,
    label: me ? 'You' : name,
    hint: 'action item',
  }));
}
