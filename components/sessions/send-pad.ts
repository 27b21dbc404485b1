import type { Kept, Saving, Trouble } from '@/lib/sessions/saving';
import type { PadName } from './local-copies';

type Answer =
  | { kept: { note: string; version: number }; now?: undefined }
  | { now: Kept; kept?: undefined }
  | { trouble: Trouble; kept?: undefined; now?: undefined };

/** Bytes a browser lets outlive its page, with room for the rest of the request. */
const LAST_CHANCE = 60_000;
const PATIENCE_MS = 15_000;

/** Sends what is on its way; never throws. A request outlives its page where it is small enough (save-1). */
export async function sendPad({ session, column }: PadName, { kept, sent }: Saving): Promise<Answer> {
  const body = JSON.stringify({ session, column, note: kept.note, version: kept.version, body: sent });
  try {
    const answer = await fetch('/api/notes', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: new Blob([body]).size < LAST_CHANCE,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.ok) return { kept: await answer.json() };
    if (answer.status === 409) return { now: await answer.json() };
    if (answer.status >= 500) return { trouble: 'offline' };
    return { trouble: answer.status === 401 ? 'signed out' : 'refused' };
  } catch {
    return { trouble: 'offline' };
  }
}
