import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { takeBackDraftChange } from '@/lib/frameworks/actions';
import type { Milestone } from '@/lib/frameworks/document';

type Props = {
  was: Milestone;
  /** of the draft, and of what it was begun from */
  version: number;
  begun: string;
  level: string;
  changed: boolean;
};

/** What a milestone says in the version the draft was begun from, with the way back to it. */
export function WordsInForce({ was, version, begun, level, changed }: Props) {
  const { code, name, behaviours, betterOff, evidence, core } = was;
  return (
    <Sheet id="before" title={`In version ${begun}`} tone="sunken">
      <p className="text-16">
        <strong>{name}</strong>
      </p>
      <ul className="examples mt-3">
        {behaviours.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <dl className="kinds">
        <div>
          <dt>Better off</dt>
          <dd>{betterOff}</dd>
        </div>
        <div>
          <dt>Evidence</dt>
          <dd>{evidence}</dd>
        </div>
        <div>
          <dt>Level</dt>
          <dd>
            {level}
            {core && ', core'}
          </dd>
        </div>
      </dl>
      {changed && (
        <div className="mt-5">
          <OneButton action={takeBackDraftChange} fields={{ version, code }}>
            Back to these words
          </OneButton>
        </div>
      )}
    </Sheet>
  );
}
