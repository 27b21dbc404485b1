import type { Milestone } from '@/lib/frameworks/document';

/** A milestone of the draft as it is kept now, beside what somebody else has typed. */
export function MilestoneKept({ milestone, savedBy }: { milestone: Milestone; savedBy: string }) {
  const { name, behaviours, betterOff, evidence, competency, level, core } = milestone;
  return (
    <div className="grid gap-1 text-15">
      <p className="text-13 text-ink-3">Last saved by {savedBy}</p>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{behaviours.join('; ')}</p>
      <p>
        {betterOff} · {evidence} · {competency} · {level} {core && '· core'}
      </p>
    </div>
  );
}
