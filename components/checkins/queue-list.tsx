'use client';

import type { Route } from 'next';
import { ActionForm } from '@/components/ui/action-form';
import { Link } from '@/components/ui/link';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FormState } from '@/lib/form-state';

export type QueueLine = {
  request: string;
  person: string;
  milestone: string;
  name: string;
  waits: string;
  /** may be ticked: of the first level, and its evidence suffices */
  together: boolean;
  current: boolean;
};

type QueueListProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  lines: QueueLine[];
};

/** Everything that waits, the longest first. What is of the first level can be ticked and signed off together (bulk-3). */
export function QueueList({ action, lines }: QueueListProps) {
  const some = lines.filter((line) => line.together).length > 1;
  return (
    <ActionForm action={action}>
      {() => (
        <>
          <ol className="grid">
            {lines.map((line) => (
              <li
                key={line.request}
                className={`relative grid items-baseline gap-x-2 border-b border-line px-2 py-2.5 last:border-b-0 ${some ? 'grid-cols-[24px_minmax(0,1fr)]' : ''} ${line.current ? 'bg-sunken' : 'hover:bg-sunken'}`}
              >
                <span hidden={!some} className="choice relative z-1 p-0!">
                  {some && line.together && (
                    <input
                      type="checkbox"
                      name="requests[]"
                      value={line.request}
                      aria-label={`Tick ${line.milestone} of ${line.person}`}
                    />
                  )}
                </span>
                <Link
                  href={`/sign-off?item=${line.request}` as Route}
                  aria-current={line.current ? 'true' : undefined}
                  className="grid no-underline after:absolute after:inset-0"
                >
                  <span className="font-semibold">{line.person}</span>
                  <span>
                    <span className="text-13 text-ink-3">{line.milestone}</span> {line.name}
                  </span>
                  <span className="text-13 text-ink-3">{line.waits}</span>
                </Link>
              </li>
            ))}
          </ol>
          {some && (
            <p className="mt-4">
              <SubmitButton kind="secondary" small>
                Sign off the ticked ones
              </SubmitButton>
            </p>
          )}
        </>
      )}
    </ActionForm>
  );
}
