import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ViewerTx } from '@/lib/access/viewer';
import { redactEvidence } from '@/lib/evidence/item-mutations';
import { endOffer, offerGuidance, pinWin, takeDown } from '@/lib/people/profile-mutations';
import { getGuides, getProfile } from '@/lib/people/profile-queries';
import { addMentorship, addPeople, as, openOwner } from '../support/village';

const owner = openOwner();
type Who = 'senior' | 'junior' | 'stranger';
let id: Record<Who, string>;
const by = <T>(who: Who, work: (tx: ViewerTx) => Promise<T>) => as(owner, id[who], work);

async function meets(who: Who, milestone: string) {
  const [version] = await owner`select id from framework_versions order by published_at desc limit 1`;
  const event = await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    const [signed] =
      await tx`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id)
      values (${id[who]}, ${milestone}, ${version!.id}, 'mentor', 'signed-off', ${id.stranger}) returning id`;
    const [row] =
      await tx`insert into standing_events (person_id, milestone, standing, actor_id, sign_off_id, framework_version_id)
      values (${id[who]}, ${milestone}, 'met', ${id.stranger}, ${signed!.id}, ${version!.id}) returning id`;
    return String(row!.id);
  });
  await owner`insert into standing (person_id, milestone, standing, event_id, since) values (${id[who]}, ${milestone}, 'met', ${event}, now())`;
}
async function win(who: Who, title: string): Promise<string> {
  const [row] = await owner`insert into evidence (person_id, author_id, kind, audience, title, happened_on)
    values (${id[who]}, ${id[who]}, 'W', 'private', ${title}, current_date) returning id`;
  return String(row!.id);
}

beforeAll(async () => {
  id = await addPeople(owner, 'senior', 'junior', 'stranger');
  await addMentorship(owner, id.senior, id.junior);
  await meets('senior', 'T5-S1');
});
afterAll(() => owner.end());

test('S14: only what was signed off is offered, by its holder; everybody may see it; offering twice is once', async () => {
  await expect(by('senior', (tx) => offerGuidance(tx, { milestone: 'T1-S1' }))).rejects.toMatchObject({
    field: 'milestone',
  });
  await expect(by('junior', (tx) => offerGuidance(tx, { milestone: 'T5-S1' }))).rejects.toMatchObject({
    field: 'milestone',
  });
  await Promise.all([1, 2, 3].map(() => by('senior', (tx) => offerGuidance(tx, { milestone: 'T5-S1' }))));
  for (const who of ['junior', 'stranger'] as const)
    expect((await by(who, (tx) => getProfile(tx, 'senior'))).offers).toEqual(['T5-S1']);
  expect(await by('junior', (tx) => getGuides(tx, ['T5-S1', 'T1-J1']))).toMatchObject([{ handle: 'senior' }]);
  expect(await by('senior', (tx) => getGuides(tx, ['T5-S1']))).toEqual([]);
  await expect(by('stranger', (tx) => endOffer(tx, { milestone: 'T5-S1' }))).rejects.toThrow('not here');
});

test('R14: a milestone that went back is nothing to be asked about any more', async () => {
  await meets('senior', 'P3-S2');
  await by('senior', (tx) => offerGuidance(tx, { milestone: 'P3-S2' }));
  const [version] = await owner`select id from framework_versions order by published_at desc limit 1`;
  await owner`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
    values (${id.senior}, 'P3-S2', 'not-yet', ${id.stranger}, 'The team has changed.', ${version!.id})`;
  expect((await by('junior', (tx) => getProfile(tx, 'senior'))).offers).not.toContain('P3-S2');
});

test('D7 F66: a win hangs on a wall because its owner put it there, in its own words, and goes when they say so', async () => {
  const mine = await win('junior', 'Found the missing index');
  expect((await by('stranger', (tx) => getProfile(tx, 'junior'))).wall).toEqual([]);
  await expect(by('senior', (tx) => pinWin(tx, { win: mine }))).rejects.toThrow('not here');
  await Promise.all([1, 2, 3].map(() => by('junior', (tx) => pinWin(tx, { win: mine }))));
  const wall = async () =>
    (await by('stranger', (tx) => getProfile(tx, 'junior'))).wall.map((one) => one.body);
  expect(await wall()).toEqual(['Found the missing index']);
  await expect(by('stranger', (tx) => takeDown(tx, { win: mine }))).rejects.toThrow('not here');
  await by('junior', (tx) => takeDown(tx, { win: mine }));
  expect(await wall()).toEqual([]);
});

test('R20: what is withdrawn hangs on no wall', async () => {
  const mine = await win('junior', 'A line to be withdrawn');
  await by('junior', (tx) => pinWin(tx, { win: mine }));
  await by('junior', (tx) => redactEvidence(tx, { evidence: mine }));
  expect(JSON.stringify(await by('stranger', (tx) => getProfile(tx, 'junior')))).not.toContain('withdrawn');
  await expect(by('junior', (tx) => pinWin(tx, { win: mine }))).rejects.toThrow('sticky win');
});
