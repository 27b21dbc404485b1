/**
 * A note's lines with everything that stands for itself blanked out, so that what is left may hold markers: fenced and
 * indented code, inline code, quotations, quoted words, links and tags. Each line keeps its length. Linear in the text.
 */
export function withoutLiterals(text: string): string[] {
  return withoutIndented(withoutFences(text.split(/\r\n|\r|\n/))).map((line) =>
    /^ {0,3}>/.test(line) ? blank(line) : inline(line),
  );
}

/** A fence that nobody closes reaches to the end, as in Markdown. */
function withoutFences(lines: string[]): string[] {
  let fence = '';
  return lines.map((line) => {
    const rail = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (!fence && !rail) return line;
    if (!fence) fence = rail;
    else if (rail.startsWith(fence) && line.trim() === rail) fence = '';
    return blank(line);
  });
}

/** Four spaces are code after an empty line, and only further in within a list. */
function withoutIndented(lines: string[]): string[] {
  let [inList, gap, inCode] = [false, true, false];
  return lines.map((line) => {
    if (line.trim() === '') {
      gap = true;
      return line;
    }
    const indented = /^(?: {4}|\t)/.test(line);
    inCode = indented && !inList && (gap || inCode);
    inList = isListed(line) || (inList && indented);
    gap = false;
    return inCode ? blank(line) : line;
  });
}

const isListed = (line: string) => /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(line);
const blank = (piece: string) => ' '.repeat(piece.length);

/** A title in quotes right after # is a marker itself. */
const quoted = /(^|[^#])("[^"]*"|“[^“”]*”)/g;
const links = /\[[^[\]]*\]\([^()\s]*\)|<[^<>]*>/g;

const inline = (line: string) =>
  withoutCode(line)
    .replace(links, blank)
    .replace(quoted, (_, before: string, words: string) => before + blank(words));

/** Blanks every run of backticks up to the next run of the same length, as Markdown pairs them. */
function withoutCode(line: string): string {
  const runs = [...line.matchAll(/`+/g)].map((found) => ({ at: found.index, length: found[0].length }));
  if (runs.length < 2) return line;
  const next = nextOfLength(runs);
  let [kept, from] = ['', 0];
  for (let i = 0; i < runs.length; i++) {
    const [open, closing] = [runs[i], runs[next[i] ?? -1]];
    if (!open || !closing || open.at < from) continue;
    const end = closing.at + closing.length;
    kept += line.slice(from, open.at) + blank(line.slice(open.at, end));
    from = end;
  }
  return kept + line.slice(from);
}

/** For each run the index of the next one as long as it; looked up from the end, so that it stays linear. */
function nextOfLength(runs: { length: number }[]): (number | undefined)[] {
  const seen = new Map<number, number>();
  const next: (number | undefined)[] = Array.from({ length: runs.length });
  for (let i = runs.length - 1; i >= 0; i--) {
    const { length } = runs[i] as { length: number };
    next[i] = seen.get(length);
    seen.set(length, i);
  }
  return next;
}
