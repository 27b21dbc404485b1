import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { attach } from '@/lib/evidence/actions';
import type { EvidenceHead } from '@/lib/evidence/record';
import { milestoneChoices } from '@/lib/frameworks/choices';
import type { Framework, Milestone } from '@/lib/frameworks/document';
import { AttachForm } from './attach-form';

type AttachProps = { item: EvidenceHead; fitting: Milestone[]; framework: Framework };

/** Where an item could fit: at most three suggestions with their reason in sight, and any other by hand. Never by itself. */
export function Attach({ item, fitting, framework }: AttachProps) {
  const left = fitting.filter((each) => !item.milestones.includes(each.code));
  return (
    <Sheet
      id="attach"
      title={item.milestones.length ? 'Attach it to another milestone' : 'Where does it fit?'}
    >
      <div className="grid gap-4">
        {item.audience === 'private' && (
          <p className="text-ink-2">
            Only you read it now. Once it is attached to a milestone, your mentors read it, too. It can also
            stay as it is.
          </p>
        )}
        {left.length > 0 && (
          <ul className="grid gap-2">
            {left.map((milestone) => (
              <li key={milestone.code} className="row-between rounded-control border border-line px-4 py-3">
                <span>
                  <span className="mr-2 text-13 text-ink-3">{milestone.code}</span>
                  {milestone.name}
                </span>
                <OneButton
                  action={attach}
                  fields={{ evidence: item.id, milestone: milestone.code }}
                  name={`Attach to ${milestone.code}`}
                >
                  Attach
                </OneButton>
              </li>
            ))}
          </ul>
        )}
        <AttachForm
          action={attach}
          evidence={item.id}
          milestones={milestoneChoices(framework, item.milestones)}
        />
      </div>
    </Sheet>
  );
}
