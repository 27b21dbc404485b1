import type { ReactNode } from 'react';

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean /** same name = only one open at a time */;
  name?: string;
  children: ReactNode;
};

/** More, on demand, with the native element. */
export function Disclosure({ summary, open, name, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} name={name}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
