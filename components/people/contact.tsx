import type { ReactNode } from 'react';

type ContactProps = { person: { email: string; zone: string }; now: string; children?: ReactNode };

/** How to reach somebody: address, and what time it is where they are. */
export function Contact({ person, now, children }: ContactProps) {
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: person.zone,
  }).format(new Date(now));
  return (
    <span className="lead-line">
      <span>
        <a href={`mailto:${person.email}`}>{person.email}</a>
      </span>
      <span>
        {clock} in {person.zone.replaceAll('_', ' ')}
      </span>
      {children}
    </span>
  );
}
