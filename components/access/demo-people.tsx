import { Avatar } from '@/components/ui/avatar';
import { signInAsDemoPerson } from '@/lib/access/actions';
import type { DemoPerson } from '@/lib/access/gate';
import { DemoButton } from './demo-button';

/** The demo team: one click and one line each. */
export function DemoPeople({ people, next }: { people: DemoPerson[]; next?: string }) {
  return (
    <section aria-labelledby="demo-team" className="gate-demo">
      <h2 id="demo-team">Look around as one of the demo team</h2>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <DemoButton action={signInAsDemoPerson} person={person.handle} next={next}>
              <Avatar name={person.name} size="small" />
              <span>
                <strong>{person.name}</strong>
                {person.title && <span className="gate-role"> {person.title}</span>}
                <span className="gate-about">{person.line}</span>
              </span>
            </DemoButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
