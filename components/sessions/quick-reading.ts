import { useEffect, useState } from 'react';
import type { QuickReading } from '@/lib/sessions/quick-queries';

const PAUSE_MS = 150;

/** Asks the server how a line is read, 150 ms after the last key (add-8), or what a kind of line starts with. */
async function ask(body: { line?: string; as?: string }, signal: AbortSignal): Promise<QuickReading | null> {
  const answer = await fetch('/api/quick-add', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as QuickReading) : null;
}

/** How a line stands with the server: null until the first answer, and the last one while another is on its way. */
export function useReading(line: string): QuickReading | null {
  const [reading, setReading] = useState<QuickReading | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const clock = setTimeout(async () => {
      const found = await ask({ line }, stop.signal);
      if (found && !stop.signal.aborted) setReading(found);
    }, PAUSE_MS);
    return () => {
      clearTimeout(clock);
      stop.abort();
    };
  }, [line]);
  return reading;
}

/** The beginning of a line of one kind; from the schedule where that says something (key-4). */
export async function lineOf(as: string, stop = new AbortController()): Promise<string | null> {
  return (await ask({ as }, stop.signal))?.line ?? null;
}
