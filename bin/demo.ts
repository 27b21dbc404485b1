import { type Reached, reachDatabase } from './database.ts';
import { type DemoTeam, demoTeam } from './demo-team.ts';
import { readEnvironment } from './environment.ts';
import { furnishStructure } from './furnish.ts';

/** `demo load` brings the demo team into an empty database; `demo clear` takes it out again. */
export default async function demo([deed = '']: string[]): Promise<number> {
  const team = await demoTeam();
  if (!team) throw new Error('This copy of Rung has no demo team.');
  if (deed !== 'load' && deed !== 'clear') {
    console.error('Say which: npm run rung -- demo load, or demo clear');
    return 64;
  }
  const database = await reachDatabase(readEnvironment());
  try {
    await furnishStructure(database);
    await (deed === 'load' ? load : clear)(team, database);
    return 0;
  } finally {
    await database.release();
  }
}

async function load(team: DemoTeam, { ownerUrl }: Reached): Promise<void> {
  if (!(await team.isEmpty(ownerUrl)))
    throw new Error('There are people here already; the demo team was not loaded.');
  await team.loadDemo(ownerUrl, { now: new Date(), onProgress: (line) => console.log(`  ${line}`) });
  console.log('The demo team has moved in.');
}

async function clear(team: DemoTeam, { ownerUrl }: Reached): Promise<void> {
  await team.clearDemo(ownerUrl);
  console.log('The demo team has left.');
}
