/** People, lines and mentorships for door tests, written as the owner; and the way to act as one of them. */
import { randomBytes, randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { connect } from '@/db/connection';
import { hashOf } from '@/lib/access/cookie';
import { asViewer, type ViewerTx } from '@/lib/access/viewer';
import { refusalOf } from '@/lib/refusal';

/** The owner's connection of this file's database: for building a world and for looking behind the walls. */
export function openOwner(): postgres.Sql {
  return connect(process.env.RUNG_OWNER_URL ?? '', { max: 2, onnotice: () => {} });
}

type Traits = { name?: string; title?: string; isAdmin?: boolean; zone?: string };

/** Adds a person under this handle; returns the id. */
export async function addPerson(owner: postgres.Sql, handle: string, traits: Traits = {}): Promise<string> {
  const { name = handle, title = null, isAdmin = false, zone = 'UTC' } = traits;
  const [row] = await owner`insert into people (handle, name, email, title, is_admin, zone)
    values (${handle}, ${name}, ${`${handle}@rung.test`}, ${title}, ${isAdmin}, ${zone}) returning id`;
  return String(row?.id);
}

/** Adds several plain people; their ids by handle. */
export async function addPeople<H extends string>(
  owner: postgres.Sql,
  ...handles: H[]
): Promise<Record<H, string>> {
  const ids: [string, string][] = [];
  for (const handle of handles) ids.push([handle, await addPerson(owner, handle)]);
  return Object.fromEntries(ids) as Record<H, string>;
}

/** A reporting line from `from` (ISO) on, or until `to`. */
export async function addLine(
  owner: postgres.Sql,
  personId: string,
  managerId: string,
  from = '2025-01-01',
  to: string | null = null,
) {
  await owner`insert into reporting_lines (person_id, manager_id, period)
    values (${personId}, ${managerId}, tstzrange(${from}::text::timestamptz, ${to}::text::timestamptz))`;
}

type Pairing = { purpose?: string; from?: string | null; to?: string | null; everyDays?: number };

/** A mentorship both have accepted; `from: null` leaves it requested. Returns its id. */
export async function addMentorship(
  owner: postgres.Sql,
  mentorId: string,
  menteeId: string,
  pairing: Pairing = {},
): Promise<string> {
  const { purpose = 'growth', from = '2026-01-01', to = null, everyDays = 14 } = pairing;
  const id = randomUUID();
  await owner`insert into mentorships (id, mentor_id, mentee_id, purpose, requested_by, mentor_accepted_at, mentee_accepted_at, period)
    values (${id}, ${mentorId}, ${menteeId}, ${purpose}::purpose, ${mentorId}, ${from}::text::timestamptz, ${from}::text::timestamptz,
      case when ${from}::text is null then null else tstzrange(${from}::text::timestamptz, ${to}::text::timestamptz) end)`;
  await owner`insert into cadences (mentorship_id, every_days, set_by) values (${id}, ${everyDays}, ${mentorId})`;
  return id;
}

/** Acts as this person, in one transaction, through a sign-in of their own; what the database refuses arrives as a `Refusal`. */
export async function as<T>(
  owner: postgres.Sql,
  personId: string,
  work: (tx: ViewerTx) => Promise<T>,
): Promise<T> {
  const handle = randomBytes(32).toString('base64url');
  await owner`select gate_open(${Buffer.from(hashOf(handle))}, ${personId}, 'test')`;
  return asViewer(hashOf(handle), work).catch((fault) => {
    throw refusalOf(fault);
  });
}
