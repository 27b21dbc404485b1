import type { Pair } from '../story.ts';
import { hanaAicha } from './hana-aicha.ts';
import { hanaKwame } from './hana-kwame.ts';
import { inesJonas } from './ines-jonas.ts';
import { inesPriya } from './ines-priya.ts';
import { olegMei } from './oleg-mei.ts';
import { olegPriya } from './oleg-priya.ts';
import { priyaTomas } from './priya-tomas.ts';
import { tundeKwame } from './tunde-kwame.ts';

/** Every pair of the story, the longest first. */
export const pairs: Pair[] = [
  inesPriya,
  inesJonas,
  hanaKwame,
  hanaAicha,
  olegMei,
  olegPriya,
  priyaTomas,
  tundeKwame,
];
