import type { Difference, Step } from '@/lib/frameworks/difference';
import type { Milestone } from '@/lib/frameworks/document';
import { wordDifference } from '@/lib/frameworks/word-difference';

const says: Record<Step['kind'], string> = {
  reworded: 'Reworded: same meaning, better words. Nobody has to confirm anything.',
  redefined:
    'Redefined: asks for something else. What was met stays met under the old wording, and waits to be confirmed.',
  split: 'Split: what was met is carried to each part, and waits to be confirmed.',
  merged: 'Merged: met by whoever met all of them.',
  retired: 'Retired: hidden from maps, kept in everybody’s history.',
  added: 'Added: everybody starts as not assessed.',
};
const parts: Record<string, string> = { starterView: 'starter view', evidenceKinds: 'kinds of evidence' };

type Props = {
  difference: Difference /** going back: what a kind of change means for standings does not hold */;
  back?: boolean;
};

/** What one version changes of another, word by word; what went is struck out, what came is underlined. */
export function DifferenceList({ difference, back }: Props) {
  const { steps, elsewhere } = difference;
  if (!steps.length && !elsewhere.length)
    return <p className="text-ink-3">Nothing differs but the number.</p>;
  return (
    <ul className="difference">
      {steps.map((step) => (
        <li key={`${step.kind} ${[...step.before, ...step.after].map(({ code }) => code).join()}`}>
          {!back && <p className="text-13 text-ink-3">{says[step.kind]}</p>}
          {back && step.kind === 'retired' && <p className="text-13 text-ink-3">Goes again</p>}
          {back && step.kind === 'added' && <p className="text-13 text-ink-3">Comes back</p>}
          <StepTexts step={step} />
        </li>
      ))}
      {elsewhere.length > 0 && (
        <li>Also changed: {elsewhere.map((part) => parts[part] ?? part).join(', ')}.</li>
      )}
    </ul>
  );
}

function StepTexts({ step: { kind, before, after } }: { step: Step }) {
  const [was, now] = [before[0], after[0]];
  if (was && now && (kind === 'reworded' || kind === 'redefined')) return <Texts was={was} now={now} />;
  return (
    <>
      {before.map((each) => (
        <p key={each.code}>
          <code>{each.code}</code> <del>{each.name}</del>
        </p>
      ))}
      {after.map((each) => (
        <p key={each.code}>
          <code>{each.code}</code> <ins>{each.name}</ins>
        </p>
      ))}
    </>
  );
}

const fields: [string, (of: Milestone) => string][] = [
  ['You would see', ({ behaviours }) => behaviours.join('; ')],
  ['Better off', ({ betterOff }) => betterOff],
  ['Evidence', ({ evidence }) => evidence],
  ['Level', ({ level }) => level],
  ['Competency', ({ competency }) => competency],
  ['Core', ({ core }) => (core ? 'yes' : 'no')],
  ['Source', ({ mark, sources }) => [mark, ...sources].join(' ')],
];

function Texts({ was, now }: { was: Milestone; now: Milestone }) {
  const changed = fields.filter(([, say]) => say(was) !== say(now));
  return (
    <>
      <p>
        <code>{now.code}</code> <Runs before={was.name} after={now.name} />
      </p>
      {changed.map(([label, say]) => (
        <p key={label} className="text-15">
          <span className="text-ink-3">{label}:</span> <Runs before={say(was)} after={say(now)} />
        </p>
      ))}
    </>
  );
}

function Runs({ before, after }: { before: string; after: string }) {
  return wordDifference(before, after).map(({ kind, text }, i) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order
    if (kind === 'gone') return <del key={i}>{text}</del>;
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one text never change their order
    return kind === 'new' ? <ins key={i}>{text}</ins> : text;
  });
}
