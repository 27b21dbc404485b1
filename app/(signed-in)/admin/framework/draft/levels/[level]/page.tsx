import { SignedIn } from '@/components/access/signed-in';
import { DraftNotice } from '@/components/frameworks/draft-notice';
import { FloorsForm } from '@/components/frameworks/floors-form';
import { LevelForm } from '@/components/frameworks/level-form';
import { NextTo } from '@/components/frameworks/next-to';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { saveDraftFloors, saveDraftLevel } from '@/lib/frameworks/actions';
import { getDraft } from '@/lib/frameworks/drafts-queries';
import { atLeastOf, floorGate, floorOf } from '@/lib/frameworks/floors';
import { neighbours } from '@/lib/frameworks/neighbours';
import { sayMinimum } from '@/lib/frameworks/say-minimum';
import { seenPart } from '@/lib/frameworks/seen';

export const metadata = { title: 'Level of the draft' };

type Props = PageProps<'/admin/framework/draft/levels/[level]'>;
const none = { kinds: 0, contexts: 0, secondVoice: 0, spanMonths: 0 };

export default async function DraftLevelPage({ params }: Props) {
  const { level: code } = await params;
  const { viewer, draft, framework, level } = await read(async (tx) => {
    const draft = tx.viewer.isAdmin ? (await getDraft(tx)).draft : null;
    const level = draft?.framework?.levels.find((each) => each.code === code);
    return draft?.framework && level ? { draft, framework: draft.framework, level } : null;
  });
  const gate = floorGate(framework, code);
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        eyebrow={<Link href="/admin/framework/draft">Draft of version {framework.version}</Link>}
        title={`${level.icon} ${level.name}`}
        lead="Asking for more or less evidence makes a major version: gates are judged anew, and what is signed off stays."
      />
      <DraftNotice draft={draft} />
      <div className="stack">
        <Sheet id="level" title="The level">
          <LevelForm
            key={code}
            action={saveDraftLevel}
            version={seenPart(level)}
            level={{ code, name: level.name, icon: level.icon, about: level.about }}
            minimum={{ ...none, ...level.minimum }}
          >
            <p>
              <strong>
                {level.icon} {level.name}
              </strong>{' '}
              {level.about} {sayMinimum(level.minimum).join('. ')}.
            </p>
          </LevelForm>
        </Sheet>
        {gate && (
          <Sheet id="gate" title={`The gate into ${level.name} asks for a milestone in`}>
            <FloorsForm
              key={code}
              action={saveDraftFloors}
              code={code}
              version={seenPart(gate.floors)}
              floors={framework.competencies.map((each) => ({
                code: each.code,
                name: each.name,
                floor: floorOf(gate, each.code),
              }))}
              anyTechnical={atLeastOf(gate, 'technical')}
              anySoftSkill={atLeastOf(gate, 'soft-skill')}
            >
              <p>
                {framework.competencies.map((each) => `${each.code} ${floorOf(gate, each.code)}`).join(', ')}
              </p>
            </FloorsForm>
          </Sheet>
        )}
      </div>
      <NextTo
        label="Other levels"
        href={(other) => `/admin/framework/draft/levels/${other}`}
        {...neighbours(framework.levels, code)}
      />
    </SignedIn>
  );
}
