import { Link } from '@/components/ui/link';
import { takeBackDraftChange } from '@/lib/frameworks/actions';
import type { Change, Framework } from '@/lib/frameworks/document';
import { nameOfChange, undecided } from '@/lib/frameworks/take-back';
import { TakeBackForm } from './take-back-form';

type Props = { framework: Framework; before: Framework; version: number };
type Row = { kind: Change['kind'] | 'to decide'; code: string; from: string[]; to: string[] };

const most = 12;

/** What the draft changes so far, each with a way back. */
export function DraftChanges({ framework, before, version }: Props) {
  const rows: Row[] = [
    ...undecided(framework, before).map(({ code }) => ({
      kind: 'to decide' as const,
      code,
      from: [code],
      to: [code],
    })),
    ...framework.changes.map((change) => ({ ...change, code: nameOfChange(change) })),
  ];
  if (!rows.length) return <p className="text-ink-3">No milestone is changed so far.</p>;
  const nameIn = (of: Framework, code: string) => of.milestones.find((each) => each.code === code)?.name;
  return (
    <TakeBackForm action={takeBackDraftChange} version={version}>
      <ul className="draft-changes">
        {rows.slice(0, most).map(({ kind, code, from, to }) => (
          <li key={code}>
            <span className="draft-change-kind">{kind}</span>
            <span>
              {to.length === 0 && (
                <>
                  <code>{code}</code> <del>{nameIn(before, code)}</del>
                </>
              )}
              {from.join() !== to.join() && from.length > 0 && to.length > 0 && (
                <>
                  <code>{from.join(', ')}</code> →{' '}
                </>
              )}
              {to.map((each, at) => (
                <span key={each}>
                  {at > 0 && ', '}
                  <Link href={`/admin/framework/draft/${each}`}>
                    {each} {nameIn(framework, each)}
                  </Link>
                </span>
              ))}
            </span>
            <button
              type="submit"
              className="button secondary small"
              name="code"
              value={code}
              aria-label={`Take it back: ${kind} ${code}`}
            >
              Take it back
            </button>
          </li>
        ))}
        {rows.length > most && <li>and {rows.length - most} more, each marked below</li>}
      </ul>
    </TakeBackForm>
  );
}
