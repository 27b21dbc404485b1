/** The list behind every milestone field of the page; drawn once, by the server. */
export function MilestoneCodes({ milestones }: { milestones: { code: string; name: string }[] }) {
  return (
    <datalist id="milestone-codes">
      {milestones.map(({ code, name }) => (
        <option key={code} value={`${code} ${name}`} />
      ))}
    </datalist>
  );
}
