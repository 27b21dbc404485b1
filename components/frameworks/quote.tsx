type QuoteProps = { sources: string[]; sentences: Record<string, string> };

/** The sentences of the document that something honours, in its words and with their ids. Nothing when there are none. */
export function Quote({ sources, sentences }: QuoteProps) {
  const known = sources.filter((id) => sentences[id]);
  if (known.length === 0) return null;
  return (
    <div className="quotes">
      {known.map((id) => (
        <blockquote key={id} className="quote">
          <p className="written">{sentences[id]}</p>
          <footer>the document, {kindOf(id)}</footer>
        </blockquote>
      ))}
    </div>
  );
}

/** "S9" is a sentence, "D4" a stage direction, "H1" a heading. */
function kindOf(id: string): string {
  const kinds: Record<string, string> = { S: 'sentence', D: 'stage direction', H: 'heading' };
  return `${kinds[id[0] ?? ''] ?? 'place'} ${id}`;
}
