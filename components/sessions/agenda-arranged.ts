type Line = { id: string; settled: boolean };

/** What the lines will look like once the answer to this form is in (speed-4). */
export function arranged<L extends Line>(lines: L[], data: FormData): L[] {
  const of = (field: string) => data.get(field) as string | null;
  const [ticked, remove] = [of('settle') ?? of('reopen'), of('remove')];
  if (ticked) return lines.map((line) => (line.id === ticked ? { ...line, settled: !line.settled } : line));
  if (remove) return lines.filter((line) => line.id !== remove);
  const at = lines.findIndex((line) => line.id === (of('up') ?? of('down') ?? of('place')));
  const moved = lines[at];
  if (!moved) return lines;
  const rest = lines.toSpliced(at, 1);
  return rest.toSpliced(placeIn(rest, at, of), 0, moved);
}

/** Where the moved line goes, counted without it. */
function placeIn(rest: Line[], at: number, of: (field: string) => string | null): number {
  if (of('up')) return Math.max(0, at - 1);
  if (of('down')) return at + 1;
  const before = rest.findIndex((line) => line.id === of('before'));
  return before < 0 ? rest.length : before;
}
