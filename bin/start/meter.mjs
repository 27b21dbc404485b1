/** With RUNG_METER=1 each answer says in `server-timing` what it asked of the database; the tests and the bench read it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';

const meter = process.env.RUNG_METER === '1' ? new AsyncLocalStorage() : undefined;
const log = process.env.RUNG_METER_LOG;
const logged = new Set();
globalThis.rungMeter = meter;

/** Runs one exchange with a tally of its own. With RUNG_METER_LOG the first one of each path is written down whole. */
export function metering(request, response, exchange) {
  if (!meter) return exchange();
  const tally = { statements: [], waves: 0, inFlight: 0 };
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (...args) => {
    const asked = tally.statements.filter(({ text }) => !/^(begin|commit|rollback)$/.test(text));
    const { rss } = process.memoryUsage();
    response.setHeader(
      'server-timing',
      `waves;dur=${tally.waves}, statements;dur=${asked.length}, memory;dur=${rss}`,
    );
    return writeHead(...args);
  };
  if (log) response.on('finish', () => write(request.url, tally.statements));
  return meter.run(tally, exchange);
}

function write(path, statements) {
  if (logged.has(path) || statements.length === 0) return;
  logged.add(path);
  appendFileSync(log, `${JSON.stringify({ path, statements })}\n`);
}
