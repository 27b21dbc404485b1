import type { Route } from 'next';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { milestoneChoices } from '@/lib/frameworks/choices';
import type { Framework } from '@/lib/frameworks/document';
import { askMeNoMore } from '@/lib/people/profile-actions';
import { AskAboutForm } from './ask-about-form';

type AskAboutProps = {
  framework: Framework;
  person: { name: string; mine: boolean };
  /** milestone codes */
  offers: string[];
  /** codes the viewer may offer: their own met milestones */
  met: string[];
};

/** "Ask me about …" from signed-off milestones, shown only where the person wants it (S14). */
export function AskAbout({ framework, person, offers, met }: AskAboutProps) {
  const more = met.filter((code) => !offers.includes(code));
  if (offers.length === 0 && !(person.mine && more.length > 0)) return null;
  const nameOf = (code: string) => framework.milestones.find((one) => one.code === code)?.name ?? code;
  const hidden = framework.milestones.map((one) => one.code).filter((code) => !more.includes(code));
  return (
    <Sheet id="ask-about" title={person.mine ? 'People may ask you about' : `Ask ${person.name} about`}>
      {offers.length > 0 ? (
        <ul className="rows">
          {offers.map((code) => (
            <li key={code} className="row-between">
              <span>
                <Link href={`/framework/milestones/${code}` as Route}>{nameOf(code)}</Link>{' '}
                <span className="text-13 text-ink-3">{code}</span>
              </span>
              {person.mine && (
                <OneButton
                  action={askMeNoMore}
                  fields={{ milestone: code }}
                  kind="quiet"
                  name={`No more: ${code}`}
                >
                  No more
                </OneButton>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">Nothing yet. What you have shown is worth asking you about.</p>
      )}
      {person.mine && more.length > 0 && (
        <Disclosure summary="Offer something">
          <AskAboutForm key={more.length} options={milestoneChoices(framework, hidden)} />
        </Disclosure>
      )}
    </Sheet>
  );
}
