/** Walks every import of the house and compares it with the floors. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { floorPlan } from './floor-plan.ts';
import { type Breach, type File, isCode } from './source.ts';

const floors = ['app', 'components', 'lib', 'db', 'bin', 'tests', 'instrumentation.ts', 'proxy.ts'];

/** Throws where it saw fewer modules than there are files: a cruise that skips what it can't read looks green. */
export async function floorBreaches(root: string, files: File[]): Promise<Breach[]> {
  const { output } = await cruise(
    floors.filter((floor) => existsSync(join(root, floor))),
    {
      baseDir: root,
      // TypeScript 7 has no compiler interface for it to use, and without a parser it skips every .ts file.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      validate: true,
      ruleSet: { forbidden: floorPlan },
    },
    { alias: { '@': root }, extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'] },
  );
  const result = output as ICruiseResult;
  const seen = new Set(result.modules.map((module) => module.source));
  const missed = files.filter((file) => isCode(file) && within(file.path) && !seen.has(file.path));
  if (missed.length > 0) throw new Error(`the cruise skipped ${missed.map((file) => file.path).join(', ')}`);
  return result.summary.violations.map((found) => ({
    path: found.from,
    line: 0,
    says: `${found.rule.name} → ${found.cycle?.map((step) => step.name).join(' → ') ?? found.to}`,
  }));
}

const within = (path: string) => floors.some((floor) => path === floor || path.startsWith(`${floor}/`));
