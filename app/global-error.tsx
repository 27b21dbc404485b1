'use client';

import './globals.css';

/** A fault in the layout itself: no fonts, no theme cookie, still readable. */
export default function HouseFault({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something broke · Rung</title>
        <main className="notice">
          <h1>Rung could not draw this page</h1>
          <p>Try once more in a moment.</p>
          <button type="button" className="button primary" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
