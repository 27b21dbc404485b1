import type postgres from 'postgres';
import { connect } from '../connection.ts';
import { sealed } from './seal.ts';

/** One framework version, ready to be stored. `document` is the parsed file, `gates` those of a framework with a level switched off. */
export type Publication = {
  framework: string;
  version: string;
  document: object;
  levels: LevelRow[];
  milestones: MilestoneRow[];
  gates: object[] | null;
  follows: string | null;
  origin: 'shipped' | 'team' | 'demo';
};
export type LevelRow = {
  code: string;
  position: number;
  minItems: number;
  minKinds: number;
  minContexts: number;
  minSecondVoice: number;
  minSpanMonths: number;
};
export type MilestoneRow = {
  code: string;
  competency: string;
  track: string;
  level: string;
  core: boolean;
  position: number;
  evidenceRule: { kinds: string[]; people: number }[][];
};

/**
 * Stores a framework version, puts it in force and lets the standings follow, in one transaction; answers its id.
 * Throws when its number is taken (a published version never changes, R19), and when another version than the one it
 * follows is in force by now.
 */
export async function publishFramework(ownerUrl: string, one: Publication): Promise<string> {
  return withOwner(ownerUrl, async (sql) => {
    const [row] = await sql`select publish_framework(${sql.json(sealed(one) as never)}) as id`;
    return String(row?.id);
  });
}

/** Puts a published version back in force; its standings are those it had. `insteadOf`: id of the one in force, as it was read. */
export async function putInForce(ownerUrl: string, version: string, insteadOf: string): Promise<void> {
  await withOwner(ownerUrl, (sql) => sql`select put_in_force(${version}, ${insteadOf})`);
}

export async function withOwner<T>(ownerUrl: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
