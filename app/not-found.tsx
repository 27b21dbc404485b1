import type { Metadata } from 'next';
import { KeptWords } from '@/components/access/kept-words';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';
import { keptWords } from '@/lib/access/posted';

export const metadata: Metadata = { title: 'Not found' };

/** One answer for what does not exist and for what the viewer may not see. */
export default function NotFound() {
  const words = keptWords();
  return (
    <Notice
      title="Nothing on this rung"
      text="This page does not exist, or it is not yours to see. Rung gives the same answer to both."
    >
      <ButtonLink href="/" kind="primary">
        Go home
      </ButtonLink>
      {words.length > 0 && <p>Nothing was saved. What you typed is below, and only here.</p>}
      <KeptWords words={words} />
    </Notice>
  );
}
