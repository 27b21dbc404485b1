/** One throwaway PostgreSQL for all door tests, with one database to copy: migrated, and with the shipped framework. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { loadFramework } from '../../bin/framework/load';
import { migrate } from '../../db/migrate';
import { createDatabase } from '../../db/server/database';
import { startServer } from '../../db/server/start';
import { temporaryDirectory } from './temporary-directory';

/** Addresses of the template database, as its owner and as the powerless `rung_app`. */
export type Template = { ownerUrl: string; appUrl: string };

declare module 'vitest' {
  export interface ProvidedContext {
    template: Template;
  }
}

const TEMPLATE = 'rung_template';

export default async function setup(project: TestProject) {
  const dataDir = temporaryDirectory('rung-doors-');
  const server = await startServer({ dataDir, durable: false });
  const ownerUrl = await createDatabase(server.ownerUrl(), TEMPLATE);
  await migrate(ownerUrl);
  await loadFramework(ownerUrl);
  project.provide('template', { ownerUrl, appUrl: server.appUrl(TEMPLATE) });
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
