/** What is worth a second look, said to the people it is about and to nobody above them (R34). */
export function SecondLook({ words }: { words: string[] }) {
  if (words.length === 0) return null;
  return (
    <aside className="second-look" aria-label="Worth a second look">
      {words.map((each) => (
        <p key={each}>{each}</p>
      ))}
      <p className="quiet">Said to the two of you alone. It may be just right.</p>
    </aside>
  );
}
