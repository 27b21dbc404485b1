/** What leads up to a gate, and what two people see differently, in the canary world. */
import type { Name, PairName } from './canary-cast';
import { type Add, date, day, words } from './canary-words';
import type { World } from './canary-world';

export async function addReadiness(add: Add, world: World) {
  await addOpportunities(add, world);
  await addGate(add, world);
  await addDisagreements(add, world);
  await addSnoozes(add, world);
}

/** Set aside by a manager, and by one who is none any more. */
async function addSnoozes(add: Add, { people, pairs, rows }: World) {
  const snooze = async (key: string, manager: Name, pair: PairName, more = {}) => {
    const set = { manager_id: people[manager], mentorship_id: pairs[pair], reason: words('snooze') };
    rows[key] = (await add('stall_snoozes', { ...set, until: date(20), ...more })).id;
  };
  await snooze('snooze of ada', 'ada', 'technical');
  await snooze('snooze of mona', 'mona', 'craft', { ended_at: day(-1) });
  await snooze('snooze of lost', 'lost', 'growth');
}

async function addOpportunities(add: Add, { people, rows }: World) {
  const ask = async (key: string, who: Name, milestone: string, more: Record<string, unknown> = {}) => {
    const asked = { person_id: people[who], milestone, line: words('opportunity'), asked_at: day(-6) };
    rows[key] = (await add('opportunity_requests', { ...asked, ...more })).id;
  };
  const answer = { answer_line: words('answer'), answered_at: day(-1) };
  await ask('opportunity for mentors', 'jun', 'T3-M1');
  await ask('opportunity for all', 'jun', 'T5-M1', { for_manager: true });
  await ask('opportunity taken back', 'jun', 'P1-M1', { for_manager: true, withdrawn_at: day(-2) });
  await ask('opportunity answered', 'sid', 'T3-M1', {
    ...answer,
    answer: 'not-now',
    answered_by: people.fred,
    for_manager: true,
  });
  await ask('opportunity of neo', 'neo', 'T3-J3');
}

async function addGate(add: Add, { people, rows, version }: World) {
  const framework_version_id = version;
  for (const milestone of ['P8-J1', 'P6-J1'])
    await add('standing_events', {
      person_id: people.jun,
      milestone,
      standing: 'no-opportunity-yet',
      actor_id: people.jun,
      reason: words('why not yet'),
      framework_version_id,
      happened_at: day(-50),
      recorded_at: day(-50),
    });
  const waive = async (key: string, who: Name, milestone: string, more = {}) => {
    const waiver = { person_id: people.jun, milestone, framework_version_id, waived_by: people[who] };
    rows[key] = (await add('waivers', { ...waiver, reason: words('waiver'), ...more })).id;
  };
  await waive('waiver of lost', 'lost', 'P6-J1', { lifted_at: day(-59) });
  await waive('waiver of ada', 'ada', 'P8-J1');
  const talk = async (key: string, person: Name, manager: Name, more = {}) => {
    const talked = { person_id: people[person], manager_id: people[manager], from_level: 'J', to_level: 'M' };
    const about = { outcome: 'not-now', line: words('talk'), held_on: date(-20), framework_version_id };
    rows[key] = (await add('level_talks', { ...talked, ...about, ...more })).id;
  };
  await talk('talk with lost', 'jun', 'lost', { withdrawn_at: day(-61), outcome: 'agreed' });
  await talk('talk with ada', 'jun', 'ada');
  await talk('talk with mona', 'sid', 'mona', { acknowledged_at: day(-10) });
}

async function addDisagreements(add: Add, { people, rows }: World) {
  const differ = async (key: string, person: Name, mentor: Name, by: Name, about: object, more = {}) => {
    const two = { person_id: people[person], mentor_id: people[mentor], raised_by: people[by] };
    rows[key] = (await add('disagreements', { ...two, reason: words('disagreement'), ...about, ...more })).id;
  };
  const rate = (key: string, rater: Name, by: Name, more: Record<string, unknown> = {}) =>
    add('second_ratings', {
      disagreement_id: rows[key],
      rater_id: people[rater],
      asked_by: people[by],
      ...more,
    });
  const ended = { mentee_ends: 'settled', mentor_ends: 'settled', ended_at: day(-1) };
  const said = { word: 'met', answered_at: day(-3) };

  const ofMax = { milestone: 'T4-M1', standing_event_id: rows['not yet by max'] };
  await differ('disagreement of jun', 'jun', 'max', 'jun', ofMax);
  await rate('disagreement of jun', 'pete', 'max', { declined: true, answered_at: day(-2) });
  await rate('disagreement of jun', 'olga', 'jun');
  const ofFred = { milestone: 'T3-J1', sign_off_id: rows['back by fred'] };
  await differ('disagreement of fred', 'jun', 'fred', 'jun', ofFred);
  await rate('disagreement of fred', 'nora', 'jun', { declined: true, answered_at: day(-2) });
  const ofMona = { milestone: 'T1-J1', standing_event_id: rows['not yet by mona'] };
  await differ('disagreement of sid', 'sid', 'mona', 'sid', ofMona, ended);
  await rate('disagreement of sid', 'otto', 'sid', { ...said, reason: words('second word') });
}
