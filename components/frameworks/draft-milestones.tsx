import { Link } from '@/components/ui/link';
import type { Framework, Milestone } from '@/lib/frameworks/document';
import { differs } from '@/lib/frameworks/draft-edits';
import { changeNamed } from '@/lib/frameworks/take-back';

type Props = { framework: Framework; before: Framework };

/** Every milestone of the draft under its competency, with a word where it differs from the version the draft was begun from. */
export function DraftMilestones({ framework, before }: Props) {
  const was = new Map(before.milestones.map((each) => [each.code, each]));
  return (
    <div className="draft-milestones">
      {framework.competencies.map(({ code, name, track }) => (
        <section key={code} aria-labelledby={`of-${code}`}>
          <h3 id={`of-${code}`} data-track={track}>
            <Link href={`/admin/framework/draft/competencies/${code}`}>
              {code} {name}
            </Link>
            {changedName(before, code, name) && <strong>renamed</strong>}
          </h3>
          <ul>
            {framework.milestones
              .filter((each) => each.competency === code)
              .map((each) => (
                <li key={each.code}>
                  <Link href={`/admin/framework/draft/${each.code}`}>
                    {each.code} {each.name}
                  </Link>
                  <Word draft={framework} was={was.get(each.code)} now={each} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const changedName = ({ competencies }: Framework, code: string, name: string) =>
  competencies.find((each) => each.code === code)?.name !== name;

function Word({ draft, was, now }: { draft: Framework; was: Milestone | undefined; now: Milestone }) {
  if (!was) return <strong>new</strong>;
  if (!differs(was, now)) return null;
  return <strong>{changeNamed(draft, now.code)?.kind ?? 'to decide'}</strong>;
}
