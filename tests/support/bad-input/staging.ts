/** Brings about what no form of the demo team would bring about today, and says where its forms stand then. */
import type postgres from 'postgres';
import type { Start } from './walk';

/** Forms that are sent soundly once, because others are there only afterwards. */
export const staged = [
  'people/noteLeave',
  'goals/suspend',
  'mentorships/askPair',
  'mentorships/pauseMentoring',
  'checkins/sign',
  'sessions/makeCalendarAddress',
];

/** Everything below, by SQL and past every guard. */
export async function stageByHand(owner: postgres.Sql): Promise<void> {
  await owner`update people set deactivated_at = now() where id = (select p.id from people p where not exists
    (select from mentorships m where p.id in (m.mentor_id, m.mentee_id) and m.period is null) and not p.is_admin order by p.handle desc limit 1)`;
  await owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await signOffsLongAgo(tx);
    await manyWhoWait(tx);
    await leaveWithoutStandIn(tx);
    await goalOfAnEndedPair(tx);
    await markTakenOut(tx);
    await noteShown(tx);
    await outcomeDisputed(tx);
    await beforeAGate(tx);
    await metLongAgo(tx);
    await seenDifferently(tx);
    await stallSetAside(tx);
    await spokenForBefore(tx);
    await draftLeftBehind(tx);
  });
}

async function signOffsLongAgo(tx: postgres.TransactionSql): Promise<void> {
  const [long] =
    await tx`select array_agg(id) as ids, array_agg(person_id) as people from sign_offs where happened_at < now() - interval '10 minutes'`;
  await tx`delete from standing_events where person_id = any (${long!.people})`;
  await tx`delete from sign_off_evidence where sign_off_id = any (${long!.ids})`;
  await tx`delete from sign_offs where id = any (${long!.ids})`;
}

async function manyWhoWait(tx: postgres.TransactionSql): Promise<void> {
  await tx`update sign_off_requests set closed_at = now() where person_id = (select id from people where handle = 'priya')`;
  await tx`insert into sign_off_requests (person_id, milestone, asked_by)
    select distinct e.person_id, m.milestone, e.person_id from evidence_milestones m
    join evidence e on e.id = m.evidence_id join people p on p.id = e.person_id
    where p.handle <> 'priya' and m.milestone like '%-J%' and not exists (select from sign_off_requests r
      where r.person_id = e.person_id and r.milestone = m.milestone and r.closed_at is null)`;
}

async function leaveWithoutStandIn(tx: postgres.TransactionSql): Promise<void> {
  await tx`insert into leaves (person_id, days) select id, daterange(current_date + 40, current_date + 50) from people where handle = 'ines'`;
}

/** A running goal whose mentorship is over, of a mentee who has another one. */
async function goalOfAnEndedPair(tx: postgres.TransactionSql): Promise<void> {
  const [goal] =
    await tx`select g.id, g.mentorship_id from goals g join mentorships m on m.id = g.mentorship_id
    where g.state = 'active' and g.audience <> 'private' and m.period @> now() order by g.number limit 1`;
  const [over] = await tx`insert into mentorships
    select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'period', '[2021-01-01,2021-02-01)'))).*
    from mentorships m where m.id = ${goal!.mentorship_id} returning id`;
  await tx`update goals set mentorship_id = ${over!.id} where id = ${goal!.id}`;
}

async function markTakenOut(tx: postgres.TransactionSql): Promise<void> {
  await tx`update note_marks set removed_at = now() where id = (select k.id from note_marks k join notes n on n.id = k.note_id
    join mentorships m on m.id = n.mentorship_id where m.period @> now() and n.session_id is not null and k.removed_at is null
    and n.audience <> 'private' order by k.recorded_at desc limit 1)`;
}

async function noteShown(tx: postgres.TransactionSql): Promise<void> {
  await tx`insert into note_readers (note_id, reader_id, shared_by)
    select n.id, (select id from people where handle = 'kwame'), n.author_id from notes n join people p on p.id = n.author_id
    where p.handle = 'ines' and n.audience = 'pair' order by n.written_at desc limit 1`;
}

async function outcomeDisputed(tx: postgres.TransactionSql): Promise<void> {
  await tx`insert into session_disputes (session_id, raised_by, claims)
    select s.id, m.mentor_id, 'cancelled' from sessions s join mentorships m on m.id = s.mentorship_id
    where m.period @> now() and s.state = 'held' and not exists (select from session_disputes d where d.session_id = s.id)
    order by s.starts_at desc limit 1`;
}

/** A talk to be acknowledged, a milestone to be waived and one that is, and an opportunity that was asked for. */
async function beforeAGate(tx: postgres.TransactionSql): Promise<void> {
  const [version] = await tx`select framework_in_force() as id`;
  const ofMirela = (handle: string) =>
    tx`from people p, people m where p.handle = ${handle} and m.handle = 'mirela'`;
  await tx`update level_talks set withdrawn_at = now() where acknowledged_at is null and withdrawn_at is null`;
  await tx`insert into level_talks (person_id, manager_id, from_level, to_level, outcome, line, held_on, framework_version_id)
    select p.id, m.id, 'J', 'M', 'not-now', 'Not yet.', current_date, ${version!.id} ${ofMirela('priya')}`;
  await tx`update waivers set lifted_at = now() where lifted_at is null`;
  for (const milestone of ['T3-J2', 'P7-J2']) {
    const [event] =
      await tx`insert into standing_events (person_id, milestone, standing, actor_id, reason, framework_version_id)
      select p.id, ${milestone}, 'no-opportunity-yet', m.id, 'No such work.', ${version!.id} ${ofMirela('jonas')} returning id, person_id`;
    await tx`insert into standing (person_id, milestone, standing, event_id, since)
      values (${event!.person_id}, ${milestone}, 'no-opportunity-yet', ${event!.id}, now())
      on conflict (person_id, milestone) do update set standing = excluded.standing, event_id = excluded.event_id`;
  }
  await tx`insert into waivers (person_id, milestone, framework_version_id, waived_by, reason)
    select p.id, 'P7-J2', ${version!.id}, m.id, 'No such work.' ${ofMirela('jonas')}`;
  await tx`insert into opportunity_requests (person_id, milestone, line)
    select p.id, 'P5-J1', 'Let me talk to the users.' ${ofMirela('priya')} on conflict do nothing`;
}

/** Worth showing again. */
async function metLongAgo(tx: postgres.TransactionSql): Promise<void> {
  await tx`update evidence e set happened_on = current_date - 900 from people p where p.id = e.person_id and p.handle = 'priya'
    and exists (select from evidence_milestones a where a.evidence_id = e.id and a.milestone = 'T1-J1')`;
  await tx`insert into standing (person_id, milestone, standing, event_id, since)
    select id, 'T1-J1', 'met', gen_random_uuid(), now() - interval '900 days' from people where handle = 'priya'
    on conflict (person_id, milestone) do update set standing = 'met', since = excluded.since`;
}

/** A second stalled pair, set aside by its manager; the first one stays in the queue. */
async function stallSetAside(tx: postgres.TransactionSql): Promise<void> {
  const [pair] = await tx`insert into mentorships
    (mentor_id, mentee_id, purpose, requested_by, requested_at, mentor_accepted_at, mentee_accepted_at, period)
    select m.id, p.id, 'coffee', m.id, x.at, x.at, x.at, tstzrange(x.at, null)
    from people p, people m, (select now() - interval '200 days' as at) x where p.handle = 'jonas' and m.handle = 'hana' returning id`;
  await tx`insert into stall_snoozes (manager_id, mentorship_id, reason, until)
    select id, ${pair!.id}, 'After the fair.', current_date + 20 from people where handle = 'mirela'`;
}

/** One disagreement nobody weighs yet, and one that somebody was asked to weigh. */
async function seenDifferently(tx: postgres.TransactionSql): Promise<void> {
  for (const milestone of ['P1-J2', 'P5-J1']) {
    const [one] =
      await tx`insert into disagreements (person_id, mentor_id, milestone, raised_by, reason, standing_event_id)
      select p.id, m.id, ${milestone}, p.id, 'I see more in it.', gen_random_uuid() from people p, people m
      where p.handle = 'jonas' and m.handle = 'ines' and not exists (select from disagreements d where d.person_id = p.id
        and d.milestone = ${milestone} and d.ended_at is null) returning id`;
    if (milestone === 'P5-J1' && one)
      await tx`insert into second_ratings (disagreement_id, rater_id, asked_by)
        select ${one.id}, r.id, m.id from people r, people m where r.handle = 'sofia' and m.handle = 'ines'`;
  }
}

/** A milestone somebody spoke for as a second voice, before it was redefined. */
async function spokenForBefore(tx: postgres.TransactionSql): Promise<void> {
  const pair = tx`from people p, people o where p.handle = 'kwame' and o.handle = 'sofia'`;
  await tx`insert into sign_offs (person_id, milestone, framework_version_id, voice, decision, signer_id)
    select p.id, 'T2-J2', (select id from framework_versions where version = '1.0'), 'second', 'signed-off', o.id ${pair}`;
  const [said] =
    await tx`insert into evidence (person_id, author_id, kind, audience, title, body, happened_on, context)
    select p.id, o.id, 'O', 'team', 'I was there', 'They compared it with a baseline.', current_date - 90, 'forecast' ${pair} returning id`;
  await tx`insert into evidence_milestones (evidence_id, milestone, attached_by) select ${said!.id}, 'T2-J2', o.id ${pair}`;
  await tx`insert into standing (person_id, milestone, standing, event_id, since, carried, to_confirm, under, from_milestone)
    select p.id, 'T2-J2', 'met', gen_random_uuid(), now() - interval '90 days', 'redefined', true, '1.0', 'T2-J2' ${pair}
    on conflict (person_id, milestone) do update set carried = 'redefined', to_confirm = true, under = '1.0', from_milestone = 'T2-J2'`;
}

/** The draft of the framework was begun from a version that is no longer in force. */
async function draftLeftBehind(tx: postgres.TransactionSql): Promise<void> {
  await tx`update framework_drafts set closed_at = null, based_on_id =
    (select id from framework_versions where id <> framework_in_force() order by published_at limit 1)`;
}

/** Where the forms stand that were not there before, for everybody who may see one of them. */
export async function afterwards(owner: postgres.Sql): Promise<Start[]> {
  const people = (await owner`select handle from people where deactivated_at is null`).map((row) =>
    String(row.handle),
  );
  const gone = await owner`select handle from people where deactivated_at is not null`;
  const goals = await owner`select number from goals g where state in ('suspended', 'closed')
    or exists (select from mentorships m where m.id = g.mentorship_id and m.period < tstzrange(now(), null)) order by number desc`;
  const pairs = await owner`select id from mentorships where period is null and declined_at is null`;
  const sessions = await owner`select number from sessions s where group_id is not null and state = 'planned'
    or exists (select from session_disputes d where d.session_id = s.id and d.answered_at is null)
    or exists (select from notes n join note_marks k on k.note_id = n.id where n.session_id = s.id and k.removed_at is not null)`;
  const offers = await owner`select distinct person.handle, milestone from evidence_milestones m
    join evidence e on e.id = m.evidence_id join people person on person.id = e.person_id`;
  const pages = [
    '/team',
    '/sign-off',
    '/sign-off/again',
    '/account',
    '/account/away',
    '/notes',
    '/mentorships',
    '/framework/milestones/P5-J1',
    '/framework/milestones/T1-J1',
    '/opportunities',
    '/endorsements',
    '/sign-off/jonas/P1-J1',
    '/sign-off/jonas/P1-J2',
    ...people.map((person) => `/numbers/${person}/gate`),
    ...pairs.map(({ id }) => `/mentorships/${id}`),
    ...sessions.map(({ number }) => `/sessions/S-${number}`),
    ...goals.map(({ number }) => `/goals/G-${number}`),
  ];
  return [
    ...people.map(
      (person): Start => [
        person,
        ...pages,
        ...offers
          .filter(({ handle }) => handle === person)
          .map(({ milestone }) => `/sign-off/${person}/${milestone}`),
      ],
    ),
    ['ada', '/admin/framework/draft', ...gone.map(({ handle }) => `/admin/people/${handle}`)],
  ];
}
