/** Walks through the house, prints each breach as `path:line`, and exits 1 if there is one. */
import { dirname } from 'node:path';
import { floorBreaches } from './floors.ts';
import { houseRules } from './rules.ts';
import { readHouse } from './source.ts';

const root = dirname(dirname(import.meta.dirname));
const files = readHouse(root);
const broken = houseRules.flatMap((rule) =>
  rule.find(files).map((breach) => ({ ...breach, rule: rule.name })),
);
const crossed = (await floorBreaches(root, files)).map((breach) => ({ ...breach, rule: 'floors' }));

for (const { rule, path, line, says } of [...broken, ...crossed])
  console.log(`${line ? `${path}:${line}` : path}  ${says}  [${rule}]`);
process.exitCode = broken.length + crossed.length > 0 ? 1 : 0;
