/**
 * A date format of British English whose short months all have three letters: "Sep", where some versions of the
 * platform write "Sept". `shape` as Intl takes it, its zone included.
 */
export function shortMonths(shape: Intl.DateTimeFormatOptions): (at: Date) => string {
  const format = new Intl.DateTimeFormat('en-GB', shape);
  const isShort = shape.month === 'short';
  return (at) =>
    format
      .formatToParts(at)
      .map(({ type, value }) => (isShort && type === 'month' ? value.slice(0, 3) : value))
      .join('');
}
