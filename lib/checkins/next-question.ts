/** The next question without an answer after this one, from the top again at the end; null when there is none. */
export function nextQuestion(
  asked: readonly { milestone: string }[],
  answered: readonly string[],
  here: string,
): string | null {
  const codes = asked.map((each) => each.milestone);
  const at = codes.indexOf(here);
  const open = (code: string) => code !== here && !answered.includes(code);
  // What was passed over stays passed over: only what follows is offered by itself.
  return codes.slice(at + 1).find(open) ?? null;
}
