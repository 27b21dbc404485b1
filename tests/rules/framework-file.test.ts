import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFramework } from '@/lib/frameworks/parse';
import { FrameworkFault } from '@/lib/frameworks/reader';
import { frameworkText } from '@/lib/frameworks/write';

const text = readFileSync('db/frameworks/ml-junior-to-senior.yaml', 'utf8');
const framework = parseFramework(text);
const ofLevel = (level: string) => framework.milestones.filter((milestone) => milestone.level === level);
const faultsOf = (broken: string) => {
  try {
    parseFramework(broken);
  } catch (error) {
    if (error instanceof FrameworkFault) return error.faults;
    throw error;
  }
  return [];
};

test('F3 the shipped framework has 14 competencies and 19, 14 and 20 milestones', () => {
  expect(framework.competencies).toHaveLength(14);
  expect(framework.competencies.filter((each) => each.track === 'technical')).toHaveLength(6);
  expect(['J', 'M', 'S'].map((level) => ofLevel(level).length)).toEqual([19, 14, 20]);
});

test('F3 thirteen junior and all senior milestones are core, no developing one is', () => {
  expect(['J', 'M', 'S'].map((level) => ofLevel(level).filter((each) => each.core).length)).toEqual([
    13, 0, 20,
  ]);
  expect(framework.gates[0]?.milestones).toEqual(
    ofLevel('J')
      .filter((each) => each.core)
      .map((each) => each.code),
  );
});

test('S6 the whole document is there: 40 sentences, 13 stage directions, 5 headings', () => {
  const letters = Object.keys(framework.sources).map((id) => id[0]);
  expect(['S', 'D', 'H'].map((letter) => letters.filter((each) => each === letter).length)).toEqual([
    40, 13, 5,
  ]);
});

test('F3 minimums and defaults arrive in the words of the code', () => {
  expect(framework.levels.map((level) => level.minimum)).toEqual([
    { items: 1, kinds: 1 },
    { items: 2, kinds: 2 },
    { items: 3, contexts: 2, secondVoice: 1, spanMonths: 3 },
  ]);
  expect(new Set(framework.milestones.map((each) => each.freshnessMonths))).toEqual(new Set([12]));
  expect(framework.starterView).toEqual(['T1', 'T2', 'T3', 'P1', 'P3', 'P7']);
});

test('F4 every unreadable place is named, all at once', () => {
  const broken = text
    .replace('code: T1-J1', 'kode: T1-J1')
    .replace('core: true', 'core: often')
    .replace('version: "1.0"', 'version: 1.0');
  expect(faultsOf(broken)).toEqual([
    'version: expected a text',
    'version: expected major.minor in quotes, for example "1.0"',
    'milestones[0].kode: is not a field here',
    'milestones[0].code: expected a text',
    'milestones[0].core: expected true or false',
  ]);
});

test('F4 text that is no file at all is refused in words', () => {
  expect(faultsOf('')[0]).toBe('file: expected fields');
  expect(faultsOf('levels: [')).toHaveLength(1);
});

test('F4 written out and read again it is the same framework and the same text', () => {
  const written = frameworkText(framework);
  expect(parseFramework(written)).toEqual(framework);
  expect(frameworkText(parseFramework(written))).toBe(written);
});

test('F4 JSON is accepted', () => {
  const json = JSON.stringify({ format: 'rung-framework/1', id: 'x' });
  expect(faultsOf(json)).toContain('name: expected a text');
});
