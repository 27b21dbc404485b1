import type { Metadata } from 'next';
import { KeptWords } from '@/components/access/kept-words';
import { Notice } from '@/components/ui/notice';
import { keptWords } from '@/lib/access/posted';

export const metadata: Metadata = { title: 'Signed out' };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

/**
 * Where a browser without JavaScript takes a form (307 brings its fields along) whose sender was signed out meanwhile.
 * The answer holds what was typed; the server keeps nothing of it.
 */
export default async function SignedOut({ searchParams }: Props) {
  const { next } = await searchParams;
  const words = keptWords();
  const href = `/sign-in?next=${encodeURIComponent(typeof next === 'string' ? next : '/')}`;
  return (
    <Notice
      title="You are signed out"
      text={
        words.length > 0
          ? 'Nothing was saved. What you typed is below, and only here: sign in in a new tab, then copy it into the form.'
          : 'Nothing was saved. Sign in, then do it once more.'
      }
    >
      <p>
        <a className="button primary" href={href} target={words.length > 0 ? '_blank' : undefined}>
          {words.length > 0 ? 'Sign in, in a new tab' : 'Sign in'}
        </a>
      </p>
      <KeptWords words={words} />
    </Notice>
  );
}
