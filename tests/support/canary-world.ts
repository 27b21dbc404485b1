/** A small company in which every text holds a word found nowhere else, so that a leak has a name. */
import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { formerManagers, managers, type Name, names, type PairName, pairNames, pairs } from './canary-cast';
import { addCheckIns } from './canary-check-ins';
import { addPackets } from './canary-packets';
import { addReadiness } from './canary-readiness';
import { addSessions } from './canary-sessions';
import { type Add, canary, date, day, words } from './canary-words';

export type World = {
  people: Record<Name, string>;
  pairs: Record<PairName, string>;
  /** the framework version everything refers to */
  version: string;
  /** rows worth naming, by the name a test calls them */
  rows: Record<string, string>;
};

const audiences = ['private', 'pair', 'team'] as const;
/** What the browser of this person would hold as its cookie. */
export const handleOf = (name: Name) => createHash('sha256').update(`handle of ${name}`).digest('base64url');

type Row = Record<string, unknown>;

/** Fills an empty database (migrated, framework loaded) as its owner. */
export async function loadCanaryWorld(sql: postgres.Sql): Promise<World> {
  return sql.begin(async (tx) => {
    const add: Add = async (table, row) => {
      const [made] = await tx`insert into ${tx(table)} ${tx(row as Record<string, never>)} returning *`;
      return made as Row & { id: string };
    };
    const [version] = await tx`select framework_in_force() as id`;
    const world: World = { people: {}, pairs: {}, version: version!.id, rows: {} } as unknown as World;
    await addPeople(add, world);
    await addPairs(add, world);
    for (const name of pairNames)
      if ('active ended'.includes(pairs[name].state)) await addTalk(add, world, name);
    await addEvidence(add, world);
    await addSignOffs(add, world);
    await addSessions(add, world);
    await addReadiness(add, world);
    await add('framework_drafts', {
      based_on_id: world.version,
      text: words('framework draft'),
      saved_by: world.people.root,
    });
    await addCheckIns(add, world);
    await addPackets(add, world);
    // A trigger kept the texts as they are; a word that is in two places has no home.
    for (const { id } of await tx`select id from note_versions`)
      await tx`update note_versions set body = ${words('earlier text')} where id = ${id}`;
    await tx`update evidence set audience = 'private' where id = ${world.rows['signed, then narrowed']!}`;
    await tx`select settle_milestone(${world.people.jun}, 'T1-J1')`;
    return world;
  }) as Promise<World>;
}

async function addPeople(add: Add, { people }: World) {
  for (const name of names) {
    const made = await add('people', {
      handle: `${name}-${canary()}`,
      name: `${name} ${canary()}`,
      email: `${canary()}@example.org`,
      title: words('title'),
      zone: 'Europe/Berlin',
      is_admin: name === 'root',
      demo_line: words('card'),
      deactivated_at: name === 'gone' ? day(-10) : null,
    });
    people[name] = made.id;
    await add('credentials', { person_id: made.id, password_hash: canary() });
    await add('sign_ins', {
      handle_hash: createHash('sha256').update(handleOf(name)).digest(),
      person_id: made.id,
      device: words('browser'),
    });
    await add('person_levels', {
      person_id: made.id,
      level: 'J',
      origin: 'stated at start',
      since: date(-300),
      recorded_by: made.id,
    });
    await add('leaves', { person_id: made.id, days: `[${date(-200)},${date(-190)})` });
    await add('captures', { person_id: made.id, body: words('capture') });
    await add('creations', { person_id: made.id, key: crypto.randomUUID(), subject_id: made.id });
    await add('audit_events', {
      actor_id: made.id,
      deed: canary(),
      subject: canary(),
      subject_id: made.id,
      facts: { said: canary() },
    });
    await add('rate_limits', { key: canary(), window_start: day(0), count: 1 });
  }
  for (const [person, manager] of Object.entries(managers)) {
    const since = person in formerManagers ? -60 : -400;
    await add('reporting_lines', {
      person_id: people[person as Name],
      manager_id: people[manager],
      period: `[${day(since).toISOString()},)`,
    });
  }
  for (const [person, manager] of Object.entries(formerManagers)) {
    const period = `[${day(-400).toISOString()},${day(-60).toISOString()})`;
    await add('reporting_lines', { person_id: people[person as Name], manager_id: people[manager], period });
  }
}

async function addPairs(add: Add, { people, pairs: ids }: World) {
  for (const name of pairNames) {
    const { mentor, mentee, purpose, state } = pairs[name];
    const running = state === 'active' || state === 'ended';
    const made = await add('mentorships', {
      mentor_id: people[mentor],
      mentee_id: people[mentee],
      purpose,
      requested_by: people.root,
      mentor_accepted_at: running ? day(-150) : null,
      mentee_accepted_at: running ? day(-150) : null,
      declined_at: state === 'declined' ? day(-5) : null,
      period: {
        active: `[${day(-150).toISOString()},)`,
        ended: `[${day(-150).toISOString()},${day(-30).toISOString()})`,
        asked: null,
        declined: null,
      }[state],
    });
    ids[name] = made.id;
    await add('cadences', {
      mentorship_id: made.id,
      every_days: 14,
      set_by: people[mentor],
      since: day(-150),
    });
    if (state === 'ended')
      await add('mentorship_endings', {
        mentorship_id: made.id,
        ended_by: people[mentor],
        reason: words('why it ended'),
        ended_at: day(-30),
      });
    if (name === 'boxed')
      await add('mentorship_conflicts', {
        mentorship_id: made.id,
        reason: words('why a manager mentors'),
        recorded_by: people.root,
      });
  }
}

/** What the two of a pair say to each other and to themselves: every audience, each as author. */
async function addTalk(add: Add, { people, pairs: ids, rows }: World, name: PairName) {
  const { mentor, mentee, state } = pairs[name];
  const at = day(state === 'ended' ? -40 : -3);
  const common = { mentorship_id: ids[name], mentee_id: people[mentee] };
  const session = await add('sessions', {
    ...common,
    starts_at: at,
    minutes: 45,
    state: 'held',
    logged_by: people[mentor],
    recorded_at: at,
  });
  const later = await add('sessions', {
    ...common,
    starts_at: day(7),
    minutes: 45,
    state: 'planned',
    logged_by: people[mentor],
    recorded_at: at,
  });
  Object.assign(rows, { [`${name} session`]: session.id, [`${name} next session`]: later.id });
  await add('session_milestones', { session_id: session.id, milestone: 'T1-J1' });
  for (const author of [mentor, mentee]) {
    await add('session_events', {
      session_id: session.id,
      actor_id: people[author],
      state: 'held',
      reason: words('about the session'),
      happened_at: at,
      recorded_at: at,
    });
    for (const audience of audiences) {
      const own = { ...common, author_id: people[author], audience };
      const key = `${name} ${audience} %s by ${author}`;
      const note = await add('notes', {
        ...own,
        session_id: session.id,
        body: words('note'),
        promise: canary(),
        written_at: at,
        updated_at: at,
      });
      const item = await add('action_items', {
        ...own,
        session_id: session.id,
        owner_id: people[mentee],
        body: words('to do'),
        due_on: date(20),
        recorded_at: at,
      });
      const goal = await add('goals', {
        ...own,
        title: words('goal'),
        why: words('why'),
        level: 'J',
        due_on: date(30),
        state: 'blocked',
        blocker: words('blocker'),
        unblocker: words('unblocker'),
        created_at: at,
        updated_at: at,
      });
      Object.assign(rows, {
        [key.replace('%s', 'note')]: note.id,
        [key.replace('%s', 'action item')]: item.id,
        [key.replace('%s', 'goal')]: goal.id,
      });
      await add('goal_milestones', { goal_id: goal.id, milestone: 'T1-J2' });
      await add('goal_events', {
        goal_id: goal.id,
        cycle: 1,
        actor_id: people[author],
        to_state: 'countered',
        reason: words('about the goal'),
        counter_title: words('other goal'),
        happened_at: at,
        recorded_at: at,
      });
      await add('session_goals', { session_id: session.id, goal_id: goal.id });
      if (audience !== 'private') {
        const reader_id = people[author === mentor ? mentee : mentor];
        await add('note_reads', { note_id: note.id, reader_id, read_on: '2026-01-02' });
      }
      await add('audience_changes', {
        subject: `note ${canary()}`,
        subject_id: note.id,
        actor_id: people[author],
        from_audience: 'pair',
        to_audience: audience,
      });
      if (audience !== 'team' && author === mentee)
        await add('note_readers', { note_id: note.id, reader_id: people.nora, shared_by: people[author] });
      if (audience !== 'team' && author === mentee)
        await add('note_reads', { note_id: note.id, reader_id: people.nora, read_on: '2026-01-03' });
    }
  }
  if (state !== 'ended') return;
  const moved = {
    ...common,
    author_id: people[mentor],
    title: words('moved on'),
    level: 'J',
    created_at: at,
    updated_at: day(-2),
  };
  for (const audience of ['pair', 'team'])
    await add('goals', { ...moved, audience, title: words('goal that moved on') });
}

/** Evidence of everybody who grows, in every audience, and the words of mentor, observer and newcomer. */
async function addEvidence(add: Add, { people, pairs: ids, rows }: World) {
  const put = async (
    name: string,
    person: Name,
    author: Name,
    kind: string,
    audience: string,
    more: Row = {},
  ) => {
    const { milestone = 'T1-J1', ...rest } = more;
    const made = await add('evidence', {
      person_id: people[person],
      author_id: people[author],
      kind,
      audience,
      happened_on: date(-50),
      recorded_at: day(-45),
      title: words('evidence'),
      body: words('what it shows'),
      url: `https://example.org/${canary()}`,
      context: words('project'),
      ...rest,
    });
    rows[name] = made.id;
    await add('evidence_milestones', { evidence_id: made.id, milestone, attached_by: people[author] });
  };
  for (const person of ['jun', 'neo', 'sid'] as const) {
    for (const audience of audiences)
      await put(`${person} ${audience} evidence`, person, person, 'A', audience);
  }
  const note = rows['growth pair note by max'];
  await put('evidence from a note', 'jun', 'max', 'N', 'pair', { note_id: note });
  await put('endorsement', 'jun', 'otto', 'O', 'team', { milestone: 'P5-J1' });
  await put('confirmation', 'jun', 'neo', 'C', 'pair', { milestone: 'P4-J1' });
  await put('signed by fred', 'jun', 'jun', 'A', 'pair', { milestone: 'T2-J1' });
  await put('sent back by fred', 'jun', 'jun', 'A', 'pair', { milestone: 'T3-J1' });
  await put('narrowed after asking', 'jun', 'jun', 'A', 'private');
  await put('signed, then narrowed', 'jun', 'jun', 'A', 'pair', { milestone: 'T2-J2' });
  await put('win of jun on the wall', 'jun', 'jun', 'W', 'private');
  await put('win of jun', 'jun', 'jun', 'W', 'pair', { title: 'One line about what worked' });
  await put('win of sid', 'sid', 'sid', 'W', 'pair', { title: 'One line about what worked' });
  await add('guide_offers', { person_id: people.otto, milestone: 'P5-S1' });
  await add('wall_notes', {
    person_id: people.jun,
    evidence_id: rows['win of jun on the wall'],
    body: words('on the wall'),
  });
  const ask = (evidence: string, observer: Name, more: Row = {}) =>
    add('endorsement_requests', {
      evidence_id: rows[evidence],
      milestone: 'T1-J1',
      person_id: people.jun,
      observer_id: people[observer],
      asked_by: people.jun,
      ...more,
    });
  rows['open request'] = (await ask('jun pair evidence', 'olga')).id;
  await ask('narrowed after asking', 'olga');
  await ask('jun team evidence', 'otto', { answered_at: day(-20), answer_id: rows.endorsement });
  await ask('jun team evidence', 'neo', { answered_at: day(-20), answer_id: rows.confirmation });
  await ask('evidence from a note', 'nora', { answered_at: day(-20), declined: true });
  rows['pair of jun'] = ids.growth;
}

async function addSignOffs(add: Add, { people, rows, version }: World) {
  const sign = async (
    name: string,
    signer: Name,
    milestone: string,
    decision: string,
    evidence: string | null,
    more: Row = {},
  ) => {
    const at = pairs.former.mentor === signer ? day(-35) : day(-4);
    const made = await add('sign_offs', {
      person_id: people.jun,
      milestone,
      framework_version_id: version,
      voice: 'mentor',
      decision,
      signer_id: people[signer],
      reason: decision === 'signed-off' ? null : words('why not'),
      happened_at: at,
      recorded_at: at,
      ...more,
    });
    rows[name] = made.id;
    if (evidence) await add('sign_off_evidence', { sign_off_id: made.id, evidence_id: rows[evidence] });
    return made.id;
  };
  await sign('sign-off by max', 'max', 'T1-J1', 'signed-off', 'jun pair evidence');
  await sign('sign-off by fred', 'fred', 'T2-J1', 'signed-off', 'signed by fred');
  await sign('back by fred', 'fred', 'T3-J1', 'back', 'sent back by fred');
  await sign('narrowed after sign-off', 'fred', 'T2-J2', 'signed-off', 'signed, then narrowed');
  const given = await sign('sign-off by tess', 'tess', 'T5-J1', 'signed-off', null);
  await sign('withdrawal by tess', 'tess', 'T5-J1', 'withdrawn', null, { withdraws_id: given });
  await sign('second voice of otto', 'otto', 'P5-J1', 'signed-off', 'endorsement', { voice: 'second' });
  rows['request of jun'] = (
    await add('sign_off_requests', { person_id: people.jun, milestone: 'T3-J2', asked_by: people.jun })
  ).id;
  await add('sign_off_requests', { person_id: people.sid, milestone: 'T1-J1', asked_by: people.fred });
  const stand = async (person: Name, actor: Name, milestone: string, standing: string, at: Date) => {
    const made = await add('standing_events', {
      person_id: people[person],
      milestone,
      standing,
      actor_id: people[actor],
      reason: words('why it stands so'),
      framework_version_id: version,
      happened_at: at,
      recorded_at: at,
    });
    rows[`not yet by ${actor}`] = made.id;
  };
  await stand('jun', 'fred', 'T6-J1', 'not-yet', day(-35));
  await stand('jun', 'max', 'T4-M1', 'not-yet', day(-2));
  await stand('jun', 'jun', 'P2-J1', 'no-opportunity-yet', day(-2));
  await stand('sid', 'mona', 'T1-J1', 'not-yet', day(-2));
}
