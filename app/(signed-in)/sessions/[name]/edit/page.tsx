import { randomUUID } from 'node:crypto';
import { SignedIn } from '@/components/access/signed-in';
import { EditSheets } from '@/components/sessions/edit-sheets';
import { MilestoneCodes } from '@/components/sessions/milestone-codes';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeader } from '@/components/ui/page-header';
import { read } from '@/lib/access/read';
import { getFramework } from '@/lib/frameworks/queries';
import { getMyNotes } from '@/lib/sessions/notes-queries';
import { nameOf, numberOf } from '@/lib/sessions/number';
import { getLinkableGoals, getSession, getSessionLinks } from '@/lib/sessions/queries';

export async function generateMetadata({ params }: PageProps<'/sessions/[name]/edit'>) {
  const number = numberOf((await params).name);
  return { title: number ? `Edit ${nameOf(number)}` : 'Not here' };
}

/** For the two of a running mentorship; for everybody else there is no such page. */
export default async function EditSession({ params }: PageProps<'/sessions/[name]/edit'>) {
  const number = numberOf((await params).name);
  const page = await read(async (tx) => {
    if (!number) return null;
    const [session, notes, links, goals, { framework }] = await Promise.all([
      getSession(tx, number),
      getMyNotes(tx, number),
      getSessionLinks(tx, number),
      getLinkableGoals(tx),
      getFramework(tx),
    ]);
    return session?.open ? { session, notes, links, goals, framework } : null;
  });
  const { viewer, session, links } = page;
  const title = nameOf(session.number);
  const goals = page.goals.filter((goal) => goal.menteeId === session.menteeId);
  const closed = links.goals.filter((one) => !goals.some((goal) => goal.id === one.id));
  return (
    <SignedIn viewer={viewer} current="sessions">
      <PageHeader
        eyebrow={<a href={`/sessions/${title}`}>{title}</a>}
        title={`Edit ${title}`}
        actions={<ButtonLink href={`/sessions/${title}`}>Back to the session</ButtonLink>}
      />
      <MilestoneCodes milestones={page.framework.milestones} />
      <EditSheets
        session={session}
        notes={page.notes}
        goals={[...goals, ...closed]}
        linked={{ goals: links.goals.map((goal) => goal.id), milestones: links.milestones }}
        viewer={viewer}
        now={new Date().toISOString()}
        keys={{ note: randomUUID(), item: randomUUID() }}
      />
    </SignedIn>
  );
}
