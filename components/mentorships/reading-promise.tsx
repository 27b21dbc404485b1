import { Chip } from '@/components/ui/chip';
import type { MentorshipPage } from '@/lib/mentorships/overview';

type ReadingPromiseProps = { mentorship: MentorshipPage };

/** Who reads what in this mentorship, in words; the promise about the manager goes where it can't be kept (R2, F58). */
export function ReadingPromise({ mentorship }: ReadingPromiseProps) {
  const { role, isManagerToo, conflict } = mentorship;
  return (
    <div className="promise">
      {isManagerToo && (
        <p>
          <Chip kind="alert">{labelOf(mentorship)}</Chip>
        </p>
      )}
      {promisesOf(role, isManagerToo).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {conflict && (
        <p className="quiet">
          Why the pair is still right, by {conflict.by}: “{conflict.reason}”
        </p>
      )}
    </div>
  );
}

function labelOf({ role, mentor, mentee }: MentorshipPage): string {
  if (role === 'mentee') return 'Your manager is your mentor: they read what you write here.';
  if (role === 'mentor') return `You manage ${mentee.name}: you read what they write here as both.`;
  return `${mentor.name} is also a manager of ${mentee.name}.`;
}

function promisesOf(role: MentorshipPage['role'], isManagerToo: boolean): string[] {
  if (role === null) {
    return [
      'You see that this mentorship exists. Notes stay with the two, and goals and evidence stay with whom they were written for.',
    ];
  }
  const pair = isManagerToo
    ? 'A note for both of you is read by you two alone, in every role you have.'
    : 'A note for both of you is read by you two alone. No manager and no admin reads it.';
  return [
    pair,
    'A private note is read by whoever wrote it. Each note keeps the promise it was written under.',
    'What either of you marks for the team is read by the mentee’s manager and other mentors, too. Each text says who reads it.',
  ];
}
