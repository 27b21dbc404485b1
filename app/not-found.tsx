import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button-link';
import { Notice } from '@/components/ui/notice';

export const metadata: Metadata = { title: 'Not found' };

/** One answer for what does not exist and for what the viewer may not see. */
export default function NotFound() {
  return (
    <Notice
      title="Nothing on this rung"
      text="This page does not exist, or it is not yours to see. Rung gives the same answer to both."
    >
      <ButtonLink href="/" kind="primary">
        Go home
      </ButtonLink>
    </Notice>
  );
}
