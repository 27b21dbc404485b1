import { setTimeout as wait } from 'node:timers/promises';
import type postgres from 'postgres';
import { connect } from '../connection.ts';
import { dropBallast, layBallast } from './ballast.ts';
import { type Server, startServer } from './start.ts';

const NAME = 'rung keeper';
/** Milliseconds between two attempts to bring a dead server back; the last one repeats. */
const PAUSES = [0, 200, 500, 1000, 2000, 5000];

type Says = (line: string) => void;

/**
 * Holds one connection for as long as somebody needs the server: it tells at once when the server dies, which is
 * then brought back, and it tells other starters that the server is in use (W18).
 */
export class Keeper {
  server: Server;
  #line: postgres.Sql | undefined;
  #done = false;
  #recovery: Promise<void> | undefined;
  readonly #dataDir: string;
  readonly #says: Says;

  private constructor(dataDir: string, server: Server, says: Says) {
    this.#dataDir = dataDir;
    this.server = server;
    this.#says = says;
  }

  /** Attaches to the server of this data directory, or starts it. */
  static async attach(dataDir: string, says: Says): Promise<Keeper> {
    const keeper = new Keeper(dataDir, await startServer({ dataDir }), says);
    await keeper.#hold();
    await layBallast(keeper.server.place);
    return keeper;
  }

  /** Lets go. The last one to let go stops the server. Returns whether that was us. */
  async release(): Promise<boolean> {
    this.#done = true;
    // A server that is being brought back in this moment is ours to stop, too.
    await this.#recovery;
    const others = await this.#others().catch(() => 0);
    await this.#line?.end({ timeout: 2 });
    if (others > 0) return false;
    await this.server.stop();
    return true;
  }

  async #hold(): Promise<void> {
    const url = this.server.ownerUrl('postgres');
    const quiet = { idle_timeout: 0, max_lifetime: null, connection: { application_name: NAME } };
    const line = connect(url, { max: 1, ...quiet, onclose: () => this.#lost(line) });
    await line`SELECT 1`;
    // Only now: a connection that never was cannot be lost.
    this.#line = line;
  }

  #lost(line: postgres.Sql): void {
    if (this.#done || line !== this.#line) return;
    this.#line = undefined;
    this.#says('The database server is gone. Bringing it back …');
    this.#recovery = this.#bringBack();
  }

  async #bringBack(): Promise<void> {
    for (let attempt = 0; !this.#done && !this.#line; attempt += 1) {
      await wait(PAUSES[Math.min(attempt, PAUSES.length - 1)]);
      if (dropBallast(this.server.place))
        this.#says('The disk is full. Its reserve is used up now: make room.');
      await this.#again().catch((fault: Error) => this.#says(fault.message));
    }
  }

  async #again(): Promise<void> {
    const began = Date.now();
    this.server = await startServer({ dataDir: this.#dataDir });
    await this.#hold();
    this.#says(`The database server is back after ${Date.now() - began} ms.`);
  }

  async #others(): Promise<number> {
    if (!this.#line) return 0;
    const [found] = await this.#line<[{ others: number }]>`
      SELECT count(*)::int AS others FROM pg_stat_activity
      WHERE application_name = ${NAME} AND pid <> pg_backend_pid()`;
    return found.others;
  }
}
