/** What the web floor must never do, and where the walls' own doors may be used. */
import {
  each,
  type File,
  importsOf,
  isCode,
  matches,
  type Rule,
  withoutComments,
  withoutStrings,
} from './source.ts';

const inHouse = (file: File) => isCode(file) && !file.path.startsWith('tests/');
const onWeb = (file: File) => /^(app|components)\//.test(file.path) && isCode(file);
const isClient = (file: File) => inHouse(file) && /^\s*['"]use client['"]/.test(withoutComments(file.text));
const isGate = (file: File) => /(^|\/)(layout|template)\.tsx$|^(proxy|middleware)\.ts$/.test(file.path);

/** Forbids a pattern in code; strings are blanked unless the rule is about them. */
const never = (
  name: string,
  where: (file: File) => boolean,
  pattern: RegExp,
  says: string,
  strings = false,
): Rule => ({
  name,
  find: each(where, (file) =>
    matches(file, strings ? withoutComments(file.text) : withoutStrings(file.text), pattern, says),
  ),
});

/** Forbids imports by what they name. Type-only imports cost and decide nothing. */
const neverImport = (name: string, where: (file: File) => boolean, pattern: RegExp, says: string): Rule => ({
  name,
  find: each(where, (file) =>
    importsOf(file.text)
      .filter((found) => !found.typeOnly && pattern.test(found.from))
      .map(({ from, line }) => ({ path: file.path, line, says: `${from}: ${says}` })),
  ),
});

export const wallRules: Rule[] = [
  neverImport(
    'client files carry no validator and no server part',
    isClient,
    /^(zod|drizzle-orm|postgres|pino|temporal-polyfill|react-markdown)(\/|$)|^node:|(^|\/)input$|^@\/lib\/[\w-]+\/[\w-]+-input$/,
    'too heavy or too secret for the browser',
  ),
  neverImport(
    'no other picture element',
    inHouse,
    /^next\/(image|legacy\/image)$/,
    'the image optimiser is off (W13)',
  ),
  neverImport(
    'the raw database client stays behind the wall',
    (file) => inHouse(file) && !/^(db|bin|lib\/access)\/|^lib\/operations\/health\.ts$/.test(file.path),
    /(^|\/)db(\/(client|index|connection|server\/\w+))?(\.ts)?$/,
    'only lib/access, db, bin and the health check may hold it; take `tx: ViewerTx`',
  ),
  neverImport(
    'nothing is authorised in a layout or a proxy',
    isGate,
    /(^|\/)lib\/access\/|^next-auth/,
    'decide in the page, the query or the mutation (W2)',
  ),
  never(
    'nobody asks for the viewer in a layout or a proxy',
    isGate,
    /\b(asViewer|getViewer|auth)\(/g,
    'decide in the page, the query or the mutation (W2)',
  ),
  never('no public environment', inHouse, /NEXT_PUBLIC_/g, 'frozen at build and shipped to everyone', true),
  never(
    'no viewer data in a cache',
    (file) => inHouse(file),
    /export const (revalidate|fetchCache)\b|\bunstable_cache\b|['"]use cache|\bcacheLife\b|['"]force-(static|cache)['"]/g,
    'every byte is per viewer: nothing is cached (W13)',
    true,
  ),
  never('no raw markup', inHouse, /dangerouslySetInnerHTML|\.(inner|outer)HTML\b/g, 'render elements (W11)'),
  never('no image tags', onWeb, /<img\b/g, 'pictures are inline SVG'),
  never(
    'a room is left through @/',
    (file) => inHouse(file) && !/^(db|bin)\//.test(file.path),
    /\bfrom\s+['"]\.\.\/|^import\s+['"]\.\.\/|\bimport\(\s*['"]\.\.\//gm,
    'no ../ : use @/ between rooms',
    true,
  ),
  never(
    'plain node finds what db and bin import',
    (file) => /^(db|bin)\/.*\.(ts|mts|mjs)$/.test(file.path),
    /\bfrom\s+['"](?:@\/(?!lib\/)|\.[^'"]*(?<!\.(?:ts|mts|mjs|json))['"])/g,
    'relative and with its ending; only bin reaches lib, through @/',
    true,
  ),
  never(
    'no test sleeps',
    (file) => /^tests\/(doors|stories)\//.test(file.path) && isCode(file),
    /\bwaitForTimeout\(|['"]node:timers\/promises['"]/g,
    'wait for what is promised, not for time',
    true,
  ),
  {
    name: 'inside a room it is ./',
    find: each(
      (file) => /^(lib|components)\/[^/]+\//.test(file.path) && isCode(file),
      (file) => {
        const own = `@/${file.path.split('/').slice(0, 2).join('/')}/`;
        return importsOf(file.text)
          .filter(({ from }) => from.startsWith(own))
          .map(({ from, line }) => ({ path: file.path, line, says: `${from}: use ./ inside a room` }));
      },
    ),
  },
];
