import { OneButton } from '@/components/ui/one-button';
import { carryFrameworkDraft } from '@/lib/frameworks/actions';
import type { Draft } from '@/lib/frameworks/drafts-queries';

/** Why a draft cannot be published as it is, and the way on. */
export function DraftNotice({ draft }: { draft: Draft }) {
  const { framework, basedOn, behind, version } = draft;
  if (framework && !behind) return null;
  return (
    <div className="form-message error mb-6 grid gap-3" role="note">
      {behind ? (
        <>
          <p>
            Version {behind.inForce} is in force by now; this draft was begun from version {basedOn.version}.
            Carried over, it changes version {behind.inForce} instead.
          </p>
          <Collisions behind={behind} />
          <OneButton action={carryFrameworkDraft} fields={{ version }}>
            Carry it over to version {behind.inForce}
          </OneButton>
        </>
      ) : (
        <p>This draft cannot be read as a framework. Download it, put it aside, and begin anew.</p>
      )}
    </div>
  );
}

function Collisions({ behind: { collide, lost, inForce } }: { behind: NonNullable<Draft['behind']> }) {
  if (!collide.length && !lost.length)
    return <p>Nothing collides: both say something about different things.</p>;
  return (
    <ul className="grid gap-1">
      {collide.map((code) => (
        <li key={code}>
          <code>{code}</code> was changed in both: the draft keeps its words, and you say once more what they
          mean.
        </li>
      ))}
      {lost.map(({ code, name, behaviours, betterOff }) => (
        <li key={code}>
          <code>{code}</code> is no longer in version {inForce}. Its words in this draft are left out: {name};{' '}
          {behaviours.join('; ')}; {betterOff}.
        </li>
      ))}
    </ul>
  );
}
