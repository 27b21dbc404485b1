/** Lets plain Node read the house: `@/…`, endings left out, `server-only`, and TypeScript without asking twice. */
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('..', import.meta.url).href;
const ours = (url) => url?.startsWith(root) && !url.includes('/node_modules/');
const isFile = (url) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() ?? false;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only') return { url: 'data:text/javascript,', shortCircuit: true };
    const url = inHouse(specifier, context.parentURL);
    if (!url) return next(specifier, context);
    return { url, format: url.endsWith('.ts') ? 'module-typescript' : undefined, shortCircuit: true };
  },
});

/** The file meant inside the house, or nothing. */
function inHouse(specifier, parent) {
  const from = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : relative(specifier, parent);
  if (!from) return undefined;
  const endings = /\.(ts|mjs|js|json)$/.test(from.pathname) ? [''] : ['.ts', '.tsx', '/index.ts', '.mjs'];
  return endings
    .map((ending) => from.href + ending)
    .find((url) => ours(url) && !url.endsWith('.json') && isFile(url));
}

function relative(specifier, parent) {
  if (/^\.\.?\//.test(specifier)) return ours(parent) ? new URL(specifier, parent) : undefined;
  if (specifier.startsWith('file:')) return new URL(specifier);
  return specifier.startsWith('/') ? pathToFileURL(specifier) : undefined;
}
