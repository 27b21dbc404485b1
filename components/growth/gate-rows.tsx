import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { StateGlyph } from '@/components/ui/state-glyph';
import type { Framework } from '@/lib/frameworks/document';
import type { Readiness } from '@/lib/growth/readiness';
import { milestoneHref } from './marks';

type GateRowsProps = { framework: Framework; readiness: Readiness; handle?: string };

/** A gate, requirement by requirement, with the milestones that meet it and those that are missing. */
export function GateRows({ framework, readiness, handle }: GateRowsProps) {
  return (
    <ul className="gate-rows">
      {readiness.requirements.map((each) => (
        <li key={each.says}>
          <p className="gate-says">
            <span className={each.fulfilled ? 'gate-done' : 'gate-open'}>
              {each.fulfilled ? '✓ fulfilled' : 'open'}
            </span>
            {each.says}
          </p>
          <ul className="gate-milestones">
            {[...each.met, ...each.waived, ...each.missing].map((code) => (
              <li key={code}>
                <StateGlyph quiet track={trackOf(framework, code)} {...markOf(each, code)} />
                <Link href={milestoneHref(code, handle) as Route}>
                  <span className="mark-code">{code}</span> {nameOf(framework, code)}
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const nameOf = (framework: Framework, code: string) =>
  framework.milestones.find((each) => each.code === code)?.name;

function trackOf(framework: Framework, code: string) {
  const competency = framework.milestones.find((each) => each.code === code)?.competency;
  return framework.competencies.find((each) => each.code === competency)?.track ?? 'technical';
}

function markOf(each: { met: string[]; waived: string[] }, code: string) {
  if (each.met.includes(code)) return { state: 'achieved', word: 'met' } as const;
  if (each.waived.includes(code)) return { state: 'out', word: 'waived' } as const;
  return { state: 'open', word: 'missing' } as const;
}
