import { Chip } from '@/components/ui/chip';
import { sayLoad } from '@/lib/mentorships/load';
import type { Candidate } from '@/lib/mentorships/overview';

type CandidateCardProps = { candidate: Candidate; mentee: string; checked: boolean };

/** One person who could mentor, with the load they carry, before anybody is asked (M-4, R11). */
export function CandidateCard({ candidate, mentee, checked }: CandidateCardProps) {
  const { id, name, title, everyDays } = candidate;
  const marks = marksOf(candidate, mentee);
  return (
    <div className="choice candidate">
      <input
        type="radio"
        name="mentorId"
        id={`mentor-${id}`}
        value={id}
        defaultChecked={checked}
        aria-describedby={`load-${id}`}
        data-manages={candidate.manages || undefined}
      />
      <label htmlFor={`mentor-${id}`}>{name}</label>
      {title && <span className="candidate-load">{title}</span>}
      <span className="candidate-load" id={`load-${id}`}>
        {everyDays ? sayLoad(everyDays, candidate.capacity) : 'Their manager knows their load'}
        {marks.length > 0 && <span className="sr-only">. {marks.join('. ')}</span>}
      </span>
      {marks.length > 0 && (
        <span className="flex flex-wrap gap-1" aria-hidden="true">
          {candidate.manages && <Chip kind="alert">{marks[0]}</Chip>}
          {candidate.mentors && <Chip>{marks.at(-1)}</Chip>}
        </span>
      )}
    </div>
  );
}

function marksOf({ manages, mentors }: Candidate, mentee: string): string[] {
  return [...(manages ? [`Manages ${mentee}`] : []), ...(mentors ? [`Mentors ${mentee} already`] : [])];
}
