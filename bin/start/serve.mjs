/** The web process: Next behind a plain HTTP server that can drain. Started by `bin/start/web.ts`, told by messages. */
import { createServer } from 'node:http';
import { Server } from 'node:net';
import next from 'next';
import { receive } from './exchange.mts';
import { dress } from './headers.mts';
import { metering } from './meter.mjs';

const { HOST: hostname, PORT } = process.env;
/** Milliseconds an answer may still take once we were told to stop. */
const PATIENCE = 10_000;
/** Milliseconds in which a request that is on its way over a kept connection still arrives. */
const GRACE = 300;

const app = next({ dev: false, quiet: true, dir: process.cwd(), hostname, port: Number(PORT) });
let handle = (_request, response) => response.writeHead(503, { 'retry-after': '1' }).end();
let draining = false;

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  dress(request, response);
  if (draining) response.shouldKeepAlive = false;
  return receive(request, response, (asked) => metering(asked, response, () => handle(asked, response)));
});

/** Stops accepting, lets every answer finish, closes the pool (W22). */
async function drain() {
  if (draining) return;
  draining = true;
  const idle = setInterval(() => server.closeIdleConnections(), GRACE);
  const late = setTimeout(() => server.closeAllConnections(), PATIENCE);
  // Not the HTTP server's own close: that cuts kept connections at once, with a request in the wire.
  await new Promise((resolve) => Server.prototype.close.call(server, resolve));
  clearInterval(idle);
  clearTimeout(late);
  await globalThis.rungPool?.end({ timeout: 5 });
  process.exit(0);
}

for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, drain);
process.on('message', (message) => {
  if (message === 'drain') void drain();
  if (message === 'listen')
    server.listen({ host: hostname, port: Number(PORT) }, () => process.send?.('listening'));
});
server.on('error', (error) => {
  console.error(`Cannot listen on ${hostname} port ${PORT} (${error.code}). Look at HOST and PORT.`);
  process.exit(69);
});

await app.prepare();
handle = app.getRequestHandler();
process.send?.('prepared');
