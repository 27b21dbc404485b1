import type postgres from 'postgres';
import type { Publication } from '../frameworks/publish.ts';
import { sealed } from '../frameworks/seal.ts';

type Milestone = { code: string; name: string; behaviours: string[] };
type Document = { id: string; version: string; milestones: Milestone[]; changes: object[] };
type InForce = Omit<Publication, 'framework' | 'document'> & { id: string; document: Document };

const code = 'T2-J2';
const name = 'Reads an evaluation honestly, and says for whom it holds';
const more = 'says for which users the number does not hold';

/**
 * The team's own next version: one milestone asks for more than it did, so those who met it wait for their mentors to
 * confirm it (R19). Its moment is now by the database's clock, whatever day the stories are told from.
 */
export async function loadFrameworkChange(tx: postgres.TransactionSql): Promise<void> {
  const [now] = await tx<InForce[]>`
    select f.id, f.version, f.document, f.gates,
      (select jsonb_agg(jsonb_build_object('code', l.code, 'position', l.position, 'minItems', l.min_items, 'minKinds', l.min_kinds,
        'minContexts', l.min_contexts, 'minSecondVoice', l.min_second_voice, 'minSpanMonths', l.min_span_months) order by l.position)
        from levels l where l.framework = f.framework and l.version = f.version) as levels,
      (select jsonb_agg(jsonb_build_object('code', m.code, 'competency', m.competency, 'track', m.track, 'level', m.level,
        'core', m.core, 'position', m.position, 'evidenceRule', m.evidence_rule) order by m.position)
        from milestones m where m.framework = f.framework and m.version = f.version) as milestones
    from framework_versions f where f.id = framework_in_force() and f.origin = 'shipped'
      and not exists (select from framework_versions n where n.follows_id = f.id)`;
  if (!now) return;
  const document = redefined(now.document);
  const { gates, levels, milestones, id: follows } = now;
  const { id: framework, version } = document;
  const next: Publication = {
    framework,
    version,
    document,
    gates,
    levels,
    milestones,
    follows,
    origin: 'demo',
  };
  await tx`select publish_framework(${tx.json(sealed(next) as never)})`;
}

/** The demo team's version of a framework: one milestone redefined, and the next major number. */
export function redefined<D extends Document>(before: D): D {
  return {
    ...before,
    version: `${Number(before.version.split('.')[0]) + 1}.0`,
    changes: [{ kind: 'redefined', from: [code], to: [code] }],
    milestones: before.milestones.map((each) =>
      each.code === code ? { ...each, name, behaviours: [...each.behaviours, more] } : each,
    ),
  };
}

/**
 * Takes the demo team's version back: removed where nobody else's record rests on it, rolled back where one does.
 * A version the team has published on top of it stays as it is.
 */
export async function clearFrameworkChange(tx: postgres.TransactionSql): Promise<void> {
  const [demo] = await tx<{ id: string; follows: string; inForce: boolean }[]>`
    select id, follows_id as follows, id = framework_in_force() as "inForce" from framework_versions where origin = 'demo'
    order by published_at desc limit 1`;
  if (!demo) return;
  if (demo.inForce) await tx`select put_in_force(${demo.follows}, ${demo.id})`;
  await tx
    .savepoint(async (point) => {
      const [gone] = await point`select framework, version from framework_versions where id = ${demo.id}`;
      await point`delete from frameworks_in_force where version_id = ${demo.id}`;
      await point`delete from framework_versions where id = ${demo.id}`;
      for (const table of ['levels', 'milestones'])
        await point`delete from ${point(table)} where framework = ${gone?.framework} and version = ${gone?.version}`;
    })
    .catch((fault: { code?: string }) => {
      if (fault.code !== '23503') throw fault;
    });
}
