/** The database puts these around what matched; typed text never holds them, because they are taken out before. */
export const MARKS = ['\u0002', '\u0003'] as const;

export type Piece = { text: string; hit: boolean };

/** A snippet as plain pieces, so that nothing of it is ever read as markup. */
export function piecesOf(snippet: string): Piece[] {
  const [begin, end] = MARKS;
  return snippet
    .split(begin)
    .flatMap((part, index) => {
      if (index === 0) return [{ text: part, hit: false }];
      const [hit = '', ...rest] = part.split(end);
      return [
        { text: hit, hit: true },
        { text: rest.join(''), hit: false },
      ];
    })
    .filter((piece) => piece.text !== '');
}
