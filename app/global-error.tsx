'use client';

import './globals.css';

import { Notice } from '@/components/ui/notice';

/** A fault in the layout itself: no fonts, no theme cookie, still readable. */
export default function HouseFault({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something broke · Rung</title>
        <Notice title="Rung could not draw this page" text="Try once more in a moment." code={error.digest}>
          <button type="button" className="button primary" onClick={reset}>
            Try again
          </button>
        </Notice>
      </body>
    </html>
  );
}
