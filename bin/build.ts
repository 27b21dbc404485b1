import { resolve } from 'node:path';
import { ensureBuild } from './start/build.ts';

/** Builds unless the build belongs to these sources already. Asks for no settings and no database. */
export default async function build(): Promise<void> {
  const built = await ensureBuild(resolve(import.meta.dirname, '..'), new AbortController().signal);
  console.log(built ? 'Built.' : 'The build is current.');
}
