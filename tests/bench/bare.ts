/** The baseline: `node:http`, the same sign-in check and the same statements in the same waves, answered as gzipped JSON. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { connect } from '../../db/connection.ts';

type Statement = { text: string; values: unknown[]; wave: number };

const pool = connect(process.env.RUNG_APP_URL ?? '', { max: 10 });
const lines = readFileSync(process.env.METER_LOG ?? '', 'utf8')
  .trim()
  .split('\n');
const pages = new Map<string, Statement[]>(
  lines.map((line) => [JSON.parse(line).path, JSON.parse(line).statements]),
);

createServer(async (request, response) => {
  const statements = pages.get(request.url ?? '');
  if (!statements) return void response.writeHead(request.url === '/live' ? 200 : 404).end();
  const handle = /rung=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const rows = await answer(statements, createHash('sha256').update(handle).digest());
  const body = gzipSync(JSON.stringify(rows));
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');

/** Runs what the page ran, wave by wave, on one connection. */
async function answer(statements: Statement[], handle: Buffer): Promise<unknown[]> {
  const connection = await pool.reserve();
  const rows: unknown[] = [];
  try {
    for (const wave of new Set(statements.map((one) => one.wave))) {
      const together = statements.filter((one) => one.wave === wave);
      rows.push(
        ...(await Promise.all(
          together.map(({ text, values }) =>
            connection.unsafe(text, (text.includes('enter(') ? [handle] : values) as never[]),
          ),
        )),
      );
    }
    return rows;
  } finally {
    connection.release();
  }
}
