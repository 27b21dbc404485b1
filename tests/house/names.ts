/** The closed vocabulary of file names: a file's name says what it knows. */
import { basename } from 'node:path/posix';
import {
  dbRooms,
  emptyNames,
  libFiles,
  plainRooms,
  schemaParts,
  shafts,
  testRooms,
  topFiles,
  topRooms,
} from './plan.ts';
import { type Breach, each, type File, isCode, matches, type Rule, withoutComments } from './source.ts';

const whole = (file: File, says: string): Breach[] => [{ path: file.path, line: 0, says }];
const stem = (path: string) => basename(path).replace(/\..*$/, '');
const under = (room: string) => (file: File) => file.path.startsWith(`${room}/`);

/** The second part of the path, without its ending: the room, or a file that stands on the floor itself. */
const second = (file: File) => (file.path.split('/')[1] ?? '').replace(/\.(ts|tsx|mjs)$/, '');

const among = (allowed: string[], says: string) => (file: File) =>
  allowed.includes(second(file)) ? [] : whole(file, `${second(file)} ${says}`);

export const nameRules: Rule[] = [
  {
    name: 'top: only what a tool insists on',
    find: each(
      (file) => !(file.path.includes('/') ? topRooms : topFiles).includes(file.path.split('/')[0] ?? ''),
      (file) => whole(file, 'does not belong at the top of the house'),
    ),
  },
  {
    name: 'lib: a room is a shaft',
    find: each(under('lib'), among([...shafts, ...libFiles], 'is neither a shaft nor a word of lib')),
  },
  {
    name: 'components: a room is a shaft, ui or charts',
    find: each(under('components'), among([...shafts, ...plainRooms], 'is no component room')),
  },
  {
    name: 'db: a schema file is a shaft or a part of one',
    find: each(
      (file) => /^db\/schema\//.test(file.path),
      (file) =>
        [...shafts, ...schemaParts].includes(stem(file.path).split('-')[0] ?? '')
          ? []
          : whole(file, 'is no shaft of the schema'),
    ),
  },
  {
    name: 'db: rooms are closed',
    find: each((file) => /^db\/[^/]+\//.test(file.path), among(dbRooms, 'is no room of db')),
  },
  {
    name: 'tests: rooms are closed',
    find: each((file) => /^tests\/[^/]+\//.test(file.path), among(testRooms, 'is no room of tests')),
  },
  {
    name: 'lib: flat rooms, no markup',
    find: each(under('lib'), (file) =>
      /^lib\/([^/]+\/)?[a-z0-9-]+\.ts$/.test(file.path)
        ? []
        : whole(file, 'lib holds lib/<room>/<word>.ts only'),
    ),
  },
  {
    name: 'no empty names',
    find: each(
      () => true,
      (file) =>
        file.path.split('/').some((part) => emptyNames.includes(stem(part)))
          ? whole(file, 'this name says nothing about what is inside')
          : [],
    ),
  },
  {
    name: 'no barrels but db/schema/index.ts',
    find: each(
      (file) => isCode(file) && file.path !== 'db/schema/index.ts' && !file.path.startsWith('tests/'),
      (file) => [
        ...(stem(file.path) === 'index' && !/^db\/(demo\/.*)?index\.ts$/.test(file.path)
          ? whole(file, 'a barrel by its name')
          : []),
        ...matches(
          file,
          withoutComments(file.text),
          /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;'"]*from\b/gm,
          're-exports another file: import it where it lives',
        ),
      ],
    ),
  },
];
