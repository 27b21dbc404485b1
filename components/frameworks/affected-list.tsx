import type { getPlan } from '@/lib/frameworks/versions-queries';

type Affected = Awaited<ReturnType<typeof getPlan>>['affected'];

/** Whom a change touches: counts per milestone, everybody by name; never who stands where (R1). */
export function AffectedList({ affected }: { affected: Affected }) {
  const { perMilestone, perGate, names } = affected;
  const touched = perMilestone.filter((each) => each.people > 0 || each.waiting > 0);
  if (!names.length && !perGate.some((each) => each.people > 0))
    return <p>Nobody has to confirm anything anew.</p>;
  return (
    <div className="grid gap-3">
      {names.length > 0 && (
        <p>
          <strong>People touched: {names.length}.</strong> {names.join(', ')}
        </p>
      )}
      <ul className="grid gap-1 text-15">
        {touched.map(({ code, people, met, waiting }) => (
          <li key={code}>
            <code>{code}</code>: {people} with a standing, {met} signed off and to be confirmed, {waiting}{' '}
            waiting for a sign-off
          </li>
        ))}
        {perGate.map(({ from, people }) => (
          <li key={from}>
            The gate after level <code>{from}</code> is judged anew for {people}{' '}
            {people === 1 ? 'mentee' : 'mentees'}
          </li>
        ))}
      </ul>
    </div>
  );
}
