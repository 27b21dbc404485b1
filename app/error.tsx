'use client';

type Fault = { error: Error & { digest?: string }; reset: () => void };

/**
 * An unexpected fault inside a page. The digest finds the cause in the server log; the message is never shown.
 * Plain markup, because every page carries this script.
 */
export default function PageFault({ error, reset }: Fault) {
  return (
    <main className="notice">
      <h1>Something broke on our side</h1>
      <p>
        Nothing you wrote was thrown away by this page. Try once more; if it happens again, tell whoever runs
        Rung for you.
      </p>
      {error.digest && <p className="quiet">Reference: {error.digest}</p>}
      <button type="button" className="button primary" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
