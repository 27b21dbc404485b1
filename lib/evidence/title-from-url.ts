/** The last telling part of an address, as words: ".../pull/87-label-cleanup" → "87 label cleanup"; null when there is none. */
export function titleFromUrl(url: string): string | null {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return null;
  }
  const parts = address.pathname.split('/').filter(Boolean).map(plain);
  const named = parts.filter((part) => /\p{L}{2}/u.test(part));
  const last = parts.at(-1) ?? '';
  const words = last === named.at(-1) ? last : [named.at(-1), last].filter(Boolean).join(' ');
  const text = [...(words || address.hostname)].slice(0, 200).join('').trim();
  return text || null;
}

function plain(part: string): string {
  let text = part;
  try {
    text = decodeURIComponent(part);
  } catch {
    // A stray percent sign: the raw text will do.
  }
  return text
    .replace(/\.(html?|md|ipynb|pdf|php)$/i, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
}
