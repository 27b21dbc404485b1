type AvatarProps = { name: string; size?: 'small' | 'medium' | 'large' };

/** Initials in ink; the name always stands beside it, so it is decoration to a screen reader. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span className={`avatar ${size}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letters of the first and the last word: "Priya Nair" → "PN", "Ana" → "A". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toLocaleUpperCase('en');
}
