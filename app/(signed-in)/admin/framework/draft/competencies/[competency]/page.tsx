import { SignedIn } from '@/components/access/signed-in';
import { CompetencyForm } from '@/components/frameworks/competency-form';
import { DraftNotice } from '@/components/frameworks/draft-notice';
import { NextTo } from '@/components/frameworks/next-to';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { saveDraftCompetency } from '@/lib/frameworks/actions';
import { getDraft } from '@/lib/frameworks/drafts-queries';
import { neighbours } from '@/lib/frameworks/neighbours';
import { seenPart } from '@/lib/frameworks/seen';

export const metadata = { title: 'Competency of the draft' };

type Props = PageProps<'/admin/framework/draft/competencies/[competency]'>;

export default async function DraftCompetencyPage({ params }: Props) {
  const { competency: code } = await params;
  const { viewer, draft, framework, competency } = await read(async (tx) => {
    const draft = tx.viewer.isAdmin ? (await getDraft(tx)).draft : null;
    const competency = draft?.framework?.competencies.find((each) => each.code === code);
    return draft?.framework && competency ? { draft, framework: draft.framework, competency } : null;
  });
  const was = draft.basedOn.document.competencies.find((each) => each.code === code);
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        eyebrow={<Link href="/admin/framework/draft">Draft of version {framework.version}</Link>}
        title={`${code} ${competency.name}`}
        lead="Other words for a competency ask nobody to confirm anything."
      />
      <DraftNotice draft={draft} />
      <div className={was ? 'beside in-order' : undefined}>
        <Sheet id="words" title="Words">
          <CompetencyForm
            key={code}
            action={saveDraftCompetency}
            code={code}
            version={seenPart(competency)}
            name={competency.name}
            about={competency.about}
            copy={`rung:framework-draft:${viewer.id}:${code}`}
          >
            <p>
              <strong>{competency.name}</strong> {competency.about}
            </p>
          </CompetencyForm>
        </Sheet>
        {was && (
          <Sheet id="before" title={`In version ${draft.basedOn.version}`} tone="sunken">
            <p className="text-16">
              <strong>{was.name}</strong>
            </p>
            <p className="mt-3">{was.about}</p>
          </Sheet>
        )}
      </div>
      <NextTo
        label="Other competencies"
        href={(other) => `/admin/framework/draft/competencies/${other}`}
        {...neighbours(framework.competencies, code)}
      />
    </SignedIn>
  );
}
