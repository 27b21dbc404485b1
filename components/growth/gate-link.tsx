import type { Route } from 'next';
import { Link } from '@/components/ui/link';

/** What still stands between a person and the next level, in words, and the way to its rows. */
export function GateLink({ handle, words }: { handle: string; words: string }) {
  return <Link href={`/numbers/${handle}/gate` as Route}>{words}</Link>;
}
