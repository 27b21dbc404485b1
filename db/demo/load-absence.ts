import { idOf, type Load } from './load-people.ts';

/** Tunde is away and Oleg stands in; Oleg has asked Hana to follow him with Mei, and Mei has not answered yet. */
export async function loadAbsence({ tx, clock, ids }: Load): Promise<void> {
  const [tunde, oleg, hana] = ['tunde', 'oleg', 'hana'].map((handle) => idOf(ids, handle)) as [
    string,
    string,
    string,
  ];
  const pairOf = async (mentor: string, mentee: string) => {
    const [row] = await tx`select id, purpose from mentorships
      where mentor_id = ${idOf(ids, mentor)} and mentee_id = ${idOf(ids, mentee)} and upper(period) is null`;
    return { id: String(row?.id), purpose: String(row?.purpose) };
  };
  const days = `[${clock.day(3)},${clock.day(-9)}]`;
  const asked = clock.at(4);
  await tx`insert into leaves (person_id, days, recorded_at) values (${tunde}, ${days}::daterange, ${asked})`;
  const coffee = await pairOf('tunde', 'kwame');
  await tx`insert into delegations (mentorship_id, stand_in_id, days, granted_by, recorded_at)
    values (${coffee.id}, ${oleg}, ${days}::daterange, ${tunde}, ${asked})`;
  const old = await pairOf('oleg', 'mei');
  const mei = idOf(ids, 'mei');
  const [next] =
    await tx`insert into mentorships (mentor_id, mentee_id, purpose, requested_by, requested_at, mentor_accepted_at)
    values (${hana}, ${mei}, ${old.purpose}::purpose, ${oleg}, ${clock.at(2)}, ${clock.at(1)}) returning id`;
  await tx`insert into cadences (mentorship_id, every_days, minutes, since, set_by) values (${String(next?.id)}, 14, 45, ${clock.at(2)}, ${oleg})`;
  await tx`insert into handovers (mentorship_id, next_id, asked_by, asked_at) values (${old.id}, ${String(next?.id)}, ${oleg}, ${clock.at(2)})`;
  for (const [handle, sessions] of [
    ['ines', 6],
    ['hana', 5],
    ['oleg', 3],
  ] as const)
    await tx`insert into capacities (person_id, sessions_per_month, since, set_by) values (${idOf(ids, handle)}, ${sessions}, ${clock.at(60)}, ${idOf(ids, handle)})`;
}
