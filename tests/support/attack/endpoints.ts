/** Every route and every server action of the build, from the build's own manifests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const manifest = (path: string) => JSON.parse(readFileSync(join('.next', path), 'utf8'));

export type Page = { path: string; params: string[]; handler: boolean };

export function routes(): Page[] {
  const all: Record<string, string> = manifest('app-path-routes-manifest.json');
  return Object.entries(all)
    .map(([file, path]) => ({
      path,
      params: [...path.matchAll(/\[([^\]]+)\]/g)].map((m) => m[1]!),
      handler: file.endsWith('/route'),
    }))
    .sort((a, b) => a.path.localeCompare(b.path));
}

export type Field = {
  name: string;
  list: boolean;
  uuid: boolean;
  choices: string[];
  format?: string | undefined;
};
export type Action = {
  id: string;
  name: string;
  room: string;
  /** pages that carry it */
  pages: string[];
  /** open: made by `openAction`, for people who are not signed in */
  open: boolean;
  fields: Field[];
};

export async function actions(): Promise<Action[]> {
  type Entry = { workers: Record<string, unknown>; filename: string; exportedName: string };
  const all: Record<string, Entry> = manifest('server/server-reference-manifest.json').node;
  return Promise.all(
    Object.entries(all).map(async ([id, { workers, filename, exportedName }]) => {
      const { open, schema } = await madeOf(filename, exportedName);
      const pages = Object.keys(workers).map(
        (w) =>
          w
            .replace(/^app/, '')
            .replace(/\/page$/, '')
            .replace(/\/\([^)]+\)/g, '') || '/',
      );
      return { id, name: exportedName, room: filename.split('/')[1]!, pages, open, fields: fieldsOf(schema) };
    }),
  );
}

/** Reads off the source what an action is made of: `export const x = formAction(schema, mutation)`, and nothing else. */
async function madeOf(filename: string, name: string): Promise<{ open: boolean; schema: z.ZodType }> {
  const source = readFileSync(filename, 'utf8');
  const made = new RegExp(`export const ${name} = (formAction|openAction)\\(\\s*([\\w.]+),`).exec(source);
  if (!made)
    throw new Error(
      `${filename}: nobody knows how to attack ${name}; it is not made by formAction or openAction.`,
    );
  const word = made[2]!.split('.').at(-1)!;
  for (const [, from] of source.matchAll(
    /from '(\.\/[\w-]*input[\w-]*|@\/lib\/[\w-]+\/[\w-]*input[\w-]*)'/g,
  )) {
    const path = from!.startsWith('@/') ? from!.slice(2) : join(filename, '..', from!);
    const found = (await import(new URL(`../../../${path}.ts`, import.meta.url).href))[word];
    if (found) return { open: made[1] === 'openAction', schema: found };
  }
  throw new Error(`${filename}: nobody knows what ${name} takes.`);
}

type Json = {
  type?: string;
  format?: string;
  enum?: string[];
  const?: string;
  items?: Json;
  properties?: Record<string, Json>;
  anyOf?: Json[];
  allOf?: Json[];
};

function fieldsOf(schema: z.ZodType): Field[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  const properties = json.properties ?? json.allOf?.find((part) => part.properties)?.properties ?? {};
  return Object.entries(properties).map(([name, field]) => {
    const one = field.items ?? field.anyOf?.[0] ?? field;
    const choices = one.enum ?? (one.const === undefined ? [] : [one.const]);
    return { name, list: name.endsWith('[]'), uuid: one.format === 'uuid', choices, format: one.format };
  });
}
