/** Goals on one page (W17: at most 100). */
export const pageLength = 30;
