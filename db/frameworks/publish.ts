import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { connect } from '../connection.ts';

/** One framework version, ready to be stored. `document` is the parsed file. */
export type Publication = {
  framework: string;
  version: string;
  document: object;
  levels: LevelRow[];
  milestones: MilestoneRow[];
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
 * Stores a framework version once; the same text again changes nothing. Returns whether it was new.
 * Throws when the version exists with another text: a published version never changes (R19); and when `after` is given
 * and another version is in force by now.
 */
export async function publishFramework(ownerUrl: string, one: Publication, after?: string): Promise<boolean> {
  const sql = connect(ownerUrl, { max: 1 });
  const { framework, version } = one;
  const digest = createHash('sha256')
    .update(JSON.stringify([one.document, one.levels, one.milestones]))
    .digest('hex');
  try {
    return await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7865421)`;
      const [known] =
        await tx`select digest from framework_versions where framework = ${framework} and version = ${version}`;
      if (known?.digest === digest) return false;
      if (known)
        throw new Error(
          `Framework ${framework} ${version} is published with another text. Give the change a new version.`,
        );
      if (after) await refuseUnlessInForce(tx, after);
      await tx`insert into framework_versions (framework, version, document, digest)
        values (${framework}, ${version}, ${tx.json(one.document as never)}, ${digest})`;
      await tx`insert into levels ${tx(one.levels.map((l) => snake({ framework, version, ...l })))}`;
      await tx`insert into milestones ${tx(one.milestones.map((m) => snake({ framework, version, ...m, evidenceRule: tx.json(m.evidenceRule) })))}`;
      return true;
    });
  } finally {
    await sql.end();
  }
}

async function refuseUnlessInForce(tx: postgres.TransactionSql, version: string): Promise<void> {
  const [latest] = await tx<{ version: string }[]>`
    select version from framework_versions order by published_at desc, version desc limit 1`;
  if (latest?.version !== version)
    throw new Error(
      `Version ${latest?.version} was published meanwhile. Compare with it, and publish again.`,
    );
}

function snake(row: Record<string, unknown>): Record<string, never> {
  const name = (key: string) => key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [name(key), value])) as Record<
    string,
    never
  >;
}
