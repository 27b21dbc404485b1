import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { agree } from '@/lib/checkins/actions';
import type { SecondAgain } from '@/lib/checkins/again-record';
import type { Framework } from '@/lib/frameworks/document';
import { oldWordingHref } from '@/lib/growth/carried';

type SecondAgainProps = { asked: SecondAgain[]; framework: Framework };

/** What somebody spoke for under an earlier wording, asked again: one press says that it holds (R16, R19). */
export function SecondAgainSheet({ asked, framework }: SecondAgainProps) {
  if (!asked.length) return null;
  return (
    <Sheet id="again" title="You spoke for this under another wording">
      <ul className="grid gap-5">
        {asked.map((one) => {
          const now = framework.milestones.find((each) => each.code === one.milestone);
          return (
            <li key={`${one.personId}${one.milestone}`} className="grid gap-2">
              <p>
                <strong>{one.person}</strong>:{' '}
                <Link href={`/framework/milestones/${one.milestone}` as Route}>
                  {one.milestone} {now?.name}
                </Link>{' '}
                <span className="quiet">
                  You agreed under{' '}
                  <Link href={oldWordingHref(one) as Route}>
                    {one.from} of version {one.under}
                  </Link>
                  .
                </span>
              </p>
              <ul className="list-disc pl-5">
                {now?.behaviours.map((behaviour) => (
                  <li key={behaviour}>{behaviour}</li>
                ))}
              </ul>
              <OneButton
                action={agree}
                fields={{ person: one.personId, milestone: one.milestone }}
                name={`${one.milestone} of ${one.person} holds under the new wording`}
              >
                Holds under the new wording
              </OneButton>
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
