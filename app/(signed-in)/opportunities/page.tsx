import type { Route } from 'next';
import { SignedIn } from '@/components/access/signed-in';
import { AnswerForm } from '@/components/growth/opportunity-forms';
import { EmptyState } from '@/components/ui/empty-state';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { read } from '@/lib/access/read';
import { placeOf } from '@/lib/frameworks/place';
import { getFramework } from '@/lib/frameworks/queries';
import { answerWanted } from '@/lib/growth/actions';
import { getUnasked, getWanted } from '@/lib/growth/opportunities-queries';

export const metadata = { title: 'Opportunities to create' };

export default async function Opportunities() {
  const page = await read(async (tx) => {
    const [{ framework }, wanted, unasked] = await Promise.all([
      getFramework(tx),
      getWanted(tx),
      getUnasked(tx),
    ]);
    return { framework, wanted, unasked };
  });
  const { viewer, framework, wanted, unasked } = page;
  const when = { zone: viewer.zone, now: new Date().toISOString() };
  const nameOf = (code: string) => placeOf(framework, code)?.milestone.name ?? code;
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="Opportunities to create"
        lead="Work is not spread evenly. Whoever had none counts as behind nowhere; here is what they would like to try."
      />
      <div className="stack">
        {wanted.map((one) => (
          <Sheet
            key={one.request}
            id={`asked-${one.request}`}
            title={`${one.person}: ${nameOf(one.milestone)}`}
            aside={
              <>
                asked on <Time {...when} at={one.askedAt} form="day" />
              </>
            }
          >
            <div className="grid gap-4">
              <p className="written">{one.line}</p>
              <p className="quiet">
                <Link href={`/framework/milestones/${one.milestone}?of=${one.personHandle}` as Route}>
                  {one.milestone}
                </Link>{' '}
                · {heardBy(one.person, one.forManager, one.mentor)}
              </p>
              <AnswerForm action={answerWanted} request={one.request} person={one.person} />
            </div>
          </Sheet>
        ))}
        {unasked.length > 0 && (
          <Sheet id="unasked" title="Marked, and not asked for">
            <ul className="rows">
              {unasked.map((one) => (
                <li key={`${one.personHandle} ${one.milestone}`}>
                  <Link href={`/sign-off/${one.personHandle}/${one.milestone}` as Route}>
                    {one.person}: {one.milestone} {nameOf(one.milestone)}
                  </Link>
                  {one.reason && <p className="written">{one.reason}</p>}
                </li>
              ))}
            </ul>
          </Sheet>
        )}
        {wanted.length + unasked.length === 0 && (
          <EmptyState>
            Nobody waits for an opportunity. When a mentee asks for one, it appears here.
          </EmptyState>
        )}
      </div>
    </SignedIn>
  );
}

function heardBy(person: string, forManager: boolean, mentor: boolean): string {
  if (!mentor) return `${person} wants you to know`;
  return forManager ? 'their manager may read it, too' : 'for their mentors alone';
}
