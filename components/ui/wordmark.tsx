/** Two rails and the tilted rung between a square and a circle: the ladder in the size of a letter. */
export function LadderMark({ size = 24 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M5 2v20" strokeWidth="1.6" />
      <path d="M19 2v20" strokeWidth="1.6" strokeDasharray="3 2" />
      <path d="M5 15.2 19 8.8" strokeWidth="2.2" />
      <rect x="2" y="12.2" width="6" height="6" rx="1" fill="currentColor" stroke="none" />
      <circle cx="19" cy="8.8" r="3.4" fill="currentColor" stroke="none" />
    </svg>
  );
}

/** Mark and name. */
export function Wordmark() {
  return (
    <>
      <LadderMark />
      <span className="wordmark-word">Rung</span>
    </>
  );
}
