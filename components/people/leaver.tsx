import { Disclosure } from '@/components/ui/disclosure';
import { OneButton } from '@/components/ui/one-button';
import type { FormState } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type LeaverProps = {
  person: {
    id: string;
    name: string;
    deactivatedAt: string | null;
    reports: readonly string[];
    mentorships: readonly unknown[];
  };
  deactivate: Action;
  reactivate: Action;
};

/** Switching a person off says first what ends and what stays (A-5, R25). */
export function Leaver({ person, deactivate, reactivate }: LeaverProps) {
  if (person.deactivatedAt) {
    return (
      <div className="grid grid-cols-1 gap-3 justify-items-start">
        <p className="quiet">
          {person.name} cannot sign in. Everything they wrote and signed off is where it was.
        </p>
        <OneButton action={reactivate} fields={{ id: person.id }} small={false}>
          Let {person.name} sign in again
        </OneButton>
      </div>
    );
  }
  return (
    <Disclosure summary={`Deactivate ${person.name} …`}>
      <div className="grid grid-cols-1 gap-3 justify-items-start">
        <ul className="grid grid-cols-1 gap-1 list-disc ps-5 quiet">
          <li>They are signed out everywhere, at once, and cannot sign in.</li>
          <li>{endingOf(person.mentorships.length)}</li>
          {person.reports.length > 0 && <li>{person.reports.join(', ')} will need another manager.</li>}
          <li>Notes, goals, evidence and sign-offs stay, with their name and date. No goal fails by it.</li>
        </ul>
        <OneButton action={deactivate} fields={{ id: person.id }} kind="primary" small={false}>
          Deactivate {person.name}
        </OneButton>
      </div>
    </Disclosure>
  );
}

function endingOf(count: number): string {
  if (count === 0) return 'No mentorship runs; open requests lapse.';
  return count === 1 ? 'One running mentorship ends now.' : `${count} running mentorships end now.`;
}
