import { feedHash, feedSecret } from './feed-secret';

type Settings = Partial<Record<'AUTH_URL' | 'AUTH_SECRET' | 'PORT' | 'NODE_ENV', string | undefined>>;

/** Where Rung stands for programs outside, from the settings and never from a request (W10). */
export const homeOf = ({ AUTH_URL, PORT }: Settings): string =>
  (AUTH_URL || `http://localhost:${PORT || 3000}`).replace(/\/$/, '');

/** The address of a feed, for its owner; null when it was made under another AUTH_SECRET and can't be shown again. */
export function feedAddress(feed: { id: string; secretHash: Buffer }, settings: Settings): string | null {
  const secret = feedSecret(feed.id, settings.AUTH_SECRET ?? '');
  return feedHash(secret).equals(feed.secretHash) ? `${homeOf(settings)}/api/calendar/${secret}.ics` : null;
}
