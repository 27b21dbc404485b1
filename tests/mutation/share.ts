/** What one process of the run is given: `report` is a path of lines of JSON, `tests` every test file it needs. */
export type Share = {
  report: string;
  /** path of a rule → the text to load instead of it */
  sources: Record<string, string>;
  files: { path: string; ids: number[]; tests: string[] }[];
  tests: string[];
};
