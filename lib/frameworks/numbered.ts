import type { Framework } from './document';
import { lintVersion } from './lint-version';

/**
 * The framework with the number its changes need: a minor step where standings, gates and numbers stay as they are, else a
 * major one (`framework.md` 6). `earlier`: published versions, the one in force last.
 */
export function numbered(framework: Framework, earlier: Framework[]): Framework {
  const numbers = earlier.map(({ version }) => version.split('.').map(Number) as [number, number]);
  const highest = Math.max(0, ...numbers.map(([major]) => major));
  const minors = numbers.filter(([major]) => major === highest).map(([, minor]) => minor);
  const inForce = Number(earlier.at(-1)?.version.split('.')[0] ?? highest);
  const light = { ...framework, version: `${highest}.${Math.max(0, ...minors) + 1}` };
  const heavy = { ...framework, version: `${highest + 1}.0` };
  if (inForce !== highest) return heavy;
  return lintVersion(light, earlier).some(({ at }) => at === 'version') ? heavy : light;
}
