/** Earlier versions of a note on one page. */
export const versionsShown = 20;
