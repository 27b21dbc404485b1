/** The first paragraph of a text, cut at a word when it is longer than `most` characters. */
export function excerptOf(text: string, most = 360): string {
  const [first = ''] = text.trim().split(/\n\s*\n/u);
  if (first.length <= most) return first;
  return `${first.slice(0, most).replace(/\s+\S*$/u, '')} …`;
}
