import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import type { Wording } from '@/lib/frameworks/wording';

type OlderWordingProps = { code: string; wording: Wording; query?: string };

/** Says that these are the words of another version than the one in force, and where they went. */
export function OlderWording({ code, wording, query = '' }: OlderWordingProps) {
  const { framework, instead, goesOnAs } = wording;
  if (!instead) return null;
  return (
    <p role="note" className="border-l-2 border-line-strong pl-4 text-ink-2">
      This is the wording of version {framework.version}; version {instead} is in force.{' '}
      {goesOnAs.length ? 'Today: ' : `${code} is not asked for any more. What was signed off on it stays.`}
      {goesOnAs.map((to, at) => (
        <span key={to}>
          {at > 0 && ', '}
          <Link href={`/framework/milestones/${to}${query}` as Route}>{to}</Link>
        </span>
      ))}
    </p>
  );
}
