/** Rows of one page of results. */
export const resultsLength = 20;
