import { OneButton } from '@/components/ui/one-button';
import { Time } from '@/components/ui/time';
import type { FormState } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type SignInRow = { id: string; device: string; createdAt: Date; seenAt: Date; current: boolean };
type Props = { signIns: SignInRow[]; zone: string; end: Action; endAll: Action };

/** Every place I am signed in, each with a way to end it. */
export function MySignIns({ signIns, zone, end, endAll }: Props) {
  const now = new Date().toISOString();
  return (
    <>
      <ul className="rows">
        {signIns.map((one) => (
          <li key={one.id} className="row-between">
            <span>
              <strong>{one.device}</strong>
              <span className="quiet">
                {' '}
                {one.current ? 'this one' : 'last used '}
                {!one.current && <Time at={one.seenAt.toISOString()} zone={zone} now={now} />}
              </span>
            </span>
            {!one.current && (
              <OneButton action={end} fields={{ signIn: one.id }}>
                End
              </OneButton>
            )}
          </li>
        ))}
      </ul>
      {signIns.length > 1 && (
        <OneButton action={endAll} fields={{}}>
          Sign out everywhere else
        </OneButton>
      )}
    </>
  );
}
