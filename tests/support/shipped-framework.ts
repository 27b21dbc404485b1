import { readFileSync } from 'node:fs';
import type { Framework } from '@/lib/frameworks/document';
import { parseFramework } from '@/lib/frameworks/parse';

export const shippedText = readFileSync('db/frameworks/ml-junior-to-senior.yaml', 'utf8');

/** The framework Rung ships with, read from its file. */
export const shipped: Framework = parseFramework(shippedText);

/** The same framework with the middle rung taken out by its one line. */
export const withoutMiddle: Framework = {
  ...shipped,
  levels: shipped.levels.map((level) => ({ ...level, enabled: level.code !== 'M' })),
};

export const codesAt = (level: string) =>
  shipped.milestones.filter((each) => each.level === level).map((each) => each.code);
