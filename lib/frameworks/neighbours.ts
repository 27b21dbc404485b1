/** What stands before and after the one with this code, in the order of the framework. */
export function neighbours<T extends { code: string }>(all: T[], code: string): { previous?: T; next?: T } {
  const at = all.findIndex((each) => each.code === code);
  return at < 0 ? {} : { previous: all[at - 1], next: all[at + 1] };
}
