import { Link } from '@/components/ui/link';
import type { Framework } from '@/lib/frameworks/document';
import { differs, meaningOf } from '@/lib/frameworks/draft-edits';

type Props = { framework: Framework; before: Framework };

/** Every milestone of the draft, with a word where it differs from the version the draft was begun from. */
export function DraftMilestones({ framework, before }: Props) {
  return (
    <ul className="draft-milestones">
      {framework.milestones.map((milestone) => {
        const word = changeOf(framework, before, milestone.code);
        return (
          <li key={milestone.code}>
            <code>{milestone.code}</code>
            <Link href={`/admin/framework/draft/${milestone.code}`}>
              {milestone.name}
              {word && <strong> · {word}</strong>}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function changeOf(framework: Framework, before: Framework, code: string): string | null {
  const find = (of: Framework) => of.milestones.find((each) => each.code === code);
  const [was, now] = [find(before), find(framework)];
  if (!was || !now) return 'new';
  if (!differs(was, now)) return null;
  return meaningOf(framework, code) ?? 'changed, to decide';
}
