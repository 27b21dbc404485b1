import { existsSync } from 'node:fs';

export type DemoTeam = {
  isEmpty(ownerUrl: string): Promise<boolean>;
  loadDemo(ownerUrl: string, how: { now: Date; onProgress: (line: string) => void }): Promise<void>;
  clearDemo(ownerUrl: string): Promise<void>;
};

const file = new URL('../db/demo/index.ts', import.meta.url);

/** The demo team; most starts never need it, so it is read only then. */
export async function demoTeam(): Promise<DemoTeam | undefined> {
  return existsSync(file) ? import(file.href) : undefined;
}
