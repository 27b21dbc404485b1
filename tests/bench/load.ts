import { Agent, get } from 'node:http';

/** Milliseconds of every answer in one round, and answers a second. */
export type Round = { p50: number; p99: number; perSecond: number };

/** Asks one path over and over with so many clients for so many milliseconds. Throws on any answer but 200. */
export async function load(
  port: number,
  path: string,
  handle: string,
  clients: number,
  ms: number,
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const ask = () => once(agent, port, path, handle);
  for (let i = 0; i < 5; i++) await ask();
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() - began < ms) times.push(await ask());
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: times.length / seconds };
}

function once(agent: Agent, port: number, path: string, handle: string): Promise<number> {
  const began = performance.now();
  const headers = { cookie: `rung=${handle}`, 'accept-encoding': 'gzip' };
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, path, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode}`));
      answer.resume().on('end', () => resolve(performance.now() - began));
    }).on('error', reject);
  });
}
