import type { Fault } from '@/lib/frameworks/lint-text';

/** What stops publishing, or deserves a second look; each leads to its milestone where it has one. */
export function FaultList({ faults, codes }: { faults: Fault[]; codes: string[] }) {
  const shown = faults.slice(0, 60);
  return (
    <ul className="grid gap-1">
      {shown.map(({ line, at, says }) => (
        <li key={`${line} ${at} ${says}`}>
          {codes.includes(at) ? <a href={`/admin/framework/draft/${at}`}>{at}</a> : <code>{at}</code>} {says}
        </li>
      ))}
      {faults.length > shown.length && <li>and {faults.length - shown.length} more</li>}
    </ul>
  );
}
