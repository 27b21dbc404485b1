/** Sessions on one page (W17: at most 100). */
export const pageLength = 30;

/** How many sessions to come the list begins with. */
export const shownAhead = 6;
