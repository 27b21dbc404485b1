import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import type { FormState } from '@/lib/form-state';
import type { MentorshipPage } from '@/lib/mentorships/overview';
import { explainPurpose, sayPurpose } from '@/lib/mentorships/purpose';

type AnswerSheetProps = {
  mentorship: MentorshipPage;
  answer: (before: FormState, form: FormData) => Promise<FormState>;
};

/** A request that waits for the viewer: what it is, and yes or no in one click. */
export function AnswerSheet({ mentorship, answer }: AnswerSheetProps) {
  const { role, mentor, mentee, requestedBy, purpose } = mentorship;
  const other = role === 'mentor' ? mentee : mentor;
  const sides = role === 'mentor' ? `to mentor ${other.name}` : `to let ${other.name} mentor you`;
  const theirs = other.acceptedAt ? `${other.name} has accepted.` : `${other.name} has been asked, too.`;
  return (
    <Sheet id="answer" title="Your answer">
      <p className="max-w-[64ch]">
        {requestedBy.name} asks you {sides}. {sayPurpose(purpose)}: {explainPurpose(purpose).toLowerCase()}{' '}
        {theirs}
      </p>
      <div className="flex flex-wrap items-center gap-2 pt-4">
        <OneButton
          action={answer}
          fields={{ id: mentorship.id, answer: 'accept' }}
          kind="primary"
          small={false}
        >
          Accept
        </OneButton>
        <OneButton action={answer} fields={{ id: mentorship.id, answer: 'decline' }} small={false}>
          Decline
        </OneButton>
        <span className="quiet">Nobody has to give a reason.</span>
      </div>
    </Sheet>
  );
}
