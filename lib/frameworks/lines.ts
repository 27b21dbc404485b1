import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** Finds the line (from 1) of a place in a framework file: a path ("milestones[3].level"), a code, a gate or a field. */
export function lineFinder(text: string): (at: string) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const known = new Map<string, number>();
  const lineOf = (node: Node) => lines.linePos(node.range?.[0] ?? 0).line;
  if (isMap(document.contents))
    for (const { key, value } of document.contents.items as { key: Node; value: Node }[]) {
      known.set(String(key), lineOf(key));
      if (isSeq(value))
        for (const [place, item] of value.items.entries()) note(String(key), item as Node, place);
    }
  return (at) => known.get(at) ?? known.get(at.replace(/\..*/, '')) ?? known.get(at.replace(/\[.*/, '')) ?? 1;

  function note(list: string, item: Node, place: number): void {
    const at = `${list}[${place}]`;
    known.set(at, lineOf(item));
    if (!isMap(item)) return;
    for (const { key, value } of item.items as { key: Node; value: Node }[]) {
      known.set(`${at}.${key}`, lineOf(key));
      if (String(key) === 'code' && value) known.set(String(value), lineOf(item));
    }
    if (list === 'gates') known.set(`gate ${item.get('from')} → ${item.get('to')}`, lineOf(item));
  }
}

/** The line that a complaint about broken YAML names itself, or 1. */
export function lineOfComplaint(message: string): number {
  return Number(/ at line (\d+)/.exec(message)?.[1] ?? 1);
}
