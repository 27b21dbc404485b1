import { SignedIn } from '@/components/access/signed-in';
import { EvidenceRow } from '@/components/evidence/evidence-row';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Pager } from '@/components/ui/pager';
import { Tabs } from '@/components/ui/tabs';
import { read } from '@/lib/access/read';
import { isUuid } from '@/lib/evidence/input';
import { pageLength } from '@/lib/evidence/page-length';
import { getEvidenceList } from '@/lib/evidence/queries';
import { codeIn } from '@/lib/frameworks/code';
import { handleIn } from '@/lib/people/handle';

export const metadata = { title: 'Evidence' };

type Asked = { of?: string; milestone?: string; after?: string };

export default async function Evidence({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const milestone = codeIn(asked.milestone);
  const page = await read(async (tx) => {
    const everybody = asked.of === 'all';
    const person = everybody ? undefined : (handleIn(asked.of) ?? tx.viewer.handle);
    const after = isUuid(asked.after) ? asked.after : undefined;
    return { person, rows: await getEvidenceList(tx, { person, milestone, after }) };
  });
  const { viewer, person, rows } = page;
  const shown = rows.slice(0, pageLength);
  const at = (edge: string) =>
    `/evidence?${new URLSearchParams({ of: person ?? 'all', ...(milestone ? { milestone } : {}), after: edge })}`;
  const older = rows.length > pageLength ? shown.at(-1)?.id : undefined;
  const mine = person === viewer.handle;
  const tabs = [
    { href: '/evidence', label: 'Mine', current: mine },
    { href: '/evidence?of=all', label: 'All I may read', current: !person },
    ...(person && !mine
      ? [
          {
            href: `/evidence?of=${encodeURIComponent(person)}`,
            label: shown[0]?.person ?? 'One person',
            current: true,
          },
        ]
      : []),
  ];
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title="Evidence"
        lead={
          milestone
            ? `What supports ${milestone}.`
            : 'What the work has left behind, from a sticky win to a design note.'
        }
        actions={
          <>
            <ButtonLink href="/wins/new" aria-keyshortcuts="W">
              Add a win
            </ButtonLink>
            <ButtonLink href="/evidence/new" kind="primary">
              Add evidence
            </ButtonLink>
          </>
        }
      />
      <Tabs label="Whose evidence" tabs={tabs} />
      {shown.length ? (
        <ul aria-label="Evidence, newest first" className="border-t border-line">
          {shown.map((item) => (
            <EvidenceRow
              key={item.id}
              item={item}
              viewerId={viewer.id}
              within={person ? 'person' : undefined}
            />
          ))}
        </ul>
      ) : (
        <EmptyState
          action={
            mine && (
              <ButtonLink href="/wins/new" kind="primary">
                Add a win
              </ButtonLink>
            )
          }
          example={mine ? 'Found why the nightly run crashed: an empty shard' : undefined}
        >
          {mine
            ? 'Nothing kept yet. The smallest thing counts: one line about something that went well.'
            : 'Nothing here that is yours to read.'}
        </EmptyState>
      )}
      <Pager of="evidence" older={older && at(older)} />
    </SignedIn>
  );
}
