'use client';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

type Fault = { error: Error & { digest?: string }; reset: () => void };

/** An unexpected fault inside a page. The digest finds the cause in the server log; the message is never shown. */
export default function PageFault({ error, reset }: Fault) {
  return (
    <Notice
      title="Something broke on our side"
      text="Nothing you wrote was thrown away by this page. Try once more; if it happens again, tell whoever runs Rung for you."
      code={error.digest}
    >
      <Button kind="primary" onClick={reset}>
        Try again
      </Button>
    </Notice>
  );
}
