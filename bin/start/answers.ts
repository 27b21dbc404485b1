import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Whether Rung answers at this address. */
export async function answers(url: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${url}/api/health/live`, {
      signal: AbortSignal.timeout(1000),
      redirect: 'error',
    });
    return ok;
  } catch {
    return false;
  }
}

/** Waits until Rung answers there, while `lives` holds. */
export async function answersSoon(url: string, lives: () => boolean, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until && lives(); await wait(200)) {
    if (await answers(url)) return true;
  }
  return false;
}

/** Throws where somebody else listens already, before anything was started. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Choose one: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights. Choose one above 1023: PORT=3000 npm start`;
  return `Cannot listen on ${host} port ${port} (${error.code}). Look at HOST and PORT.`;
}

/** The address a person types, for the address we listen on. */
export function addressOf(host: string, port: number): string {
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
