import { type Reached, reachDatabase } from './database.ts';
import { type Finding, ill, well } from './doctor/finding.ts';
import { lookAtMachine } from './doctor/machine.ts';
import { lookAtRecords } from './doctor/records.ts';
import { type Environment, readEnvironment } from './environment.ts';

/** Says what is wrong and what to do. Changes nothing but starting an embedded server that does not run. */
export default async function doctor(args: string[]): Promise<number> {
  const findings = await examine();
  const ok = findings.every((finding) => finding.ok);
  if (args.includes('--json')) console.log(JSON.stringify({ ok, findings }, null, 2));
  else for (const finding of findings) console.log(inWords(finding));
  return ok ? 0 : 1;
}

async function examine(): Promise<Finding[]> {
  let env: Environment;
  try {
    env = readEnvironment();
  } catch (fault) {
    return [ill('settings', (fault as Error).message, 'Look at .env.example.')];
  }
  return [well('settings', 'sound'), ...(await lookAtMachine(env)), ...(await lookAtDatabase(env))];
}

async function lookAtDatabase(env: Environment): Promise<Finding[]> {
  let database: Reached;
  try {
    database = await reachDatabase(env);
  } catch (fault) {
    const mend = env.DATABASE_URL
      ? 'Look at DATABASE_URL, and whether that server runs.'
      : 'Look at RUNG_DATA.';
    return [ill('database', (fault as Error).message, mend)];
  }
  try {
    return [well('database', database.about), ...(await lookAtRecords(database))];
  } finally {
    await database.release();
  }
}

function inWords({ name, ok, found, wrong, mend }: Finding): string {
  const line = `${ok ? '✓' : '✗'} ${name.padEnd(12)}`;
  return ok ? `${line}${found}` : `${line}${wrong}\n  ${' '.repeat(12)}→ ${mend}`;
}
