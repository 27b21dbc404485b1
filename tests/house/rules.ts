/** Every rule of the house that no other tool can say. */
import { nameRules } from './names.ts';
import { longestFile } from './plan.ts';
import { each, type File, isCode, type Rule } from './source.ts';
import { supplyRules } from './supply.ts';
import { wallRules } from './walls.ts';
import { wordRules } from './words.ts';

const isData = (file: File) => /^(tests|db\/(migrations|demo|frameworks))\//.test(file.path);

const lines = (file: File) => file.text.trimEnd().split('\n').length;

const sizeRule: Rule = {
  name: `no file above ${longestFile} lines`,
  find: each(
    (file) => isCode(file) && !isData(file) && lines(file) > longestFile,
    (file) => [{ path: file.path, line: 0, says: `${lines(file)} lines: it knows two things` }],
  ),
};

export const houseRules: Rule[] = [...nameRules, ...wordRules, ...wallRules, ...supplyRules, sizeRule];
