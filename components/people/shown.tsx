import type { ComponentProps } from 'react';
import type { Framework } from '@/lib/frameworks/document';
import type { Profile } from '@/lib/people/profile-queries';
import { AskAbout } from './ask-about';
import { Wall } from './wall';

type ShownProps = {
  framework: Framework;
  person: ComponentProps<typeof AskAbout>['person'];
  profile: Profile;
  met: string[];
  /** the tab that is open; null where there are none, because the growth is not for the reader */
  tab: string | null;
  when: { now: string; zone: string };
};

/** What a person shows of their own accord: beside the first part what to ask about, beside project impact the wall (D7). */
export function Shown({ framework, person, profile, met, tab, when }: ShownProps) {
  const [first, , impact] = framework.parts;
  return (
    <div className="stack mt-6">
      {(!tab || tab === first?.code) && (
        <AskAbout framework={framework} person={person} offers={profile.offers} met={met} />
      )}
      {(!tab || tab === impact?.code) && <Wall person={person} notes={profile.wall} {...when} />}
    </div>
  );
}
