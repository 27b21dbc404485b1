const undoSeconds = 8;
const slackSeconds = 22;

/** May a sign-off still be undone as if it had never been given (undo-5)? Slack covers a slow way to the server. */
export function mayUndo(signedAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(signedAt) <= (undoSeconds + slackSeconds) * 1000;
}
