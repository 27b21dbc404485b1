import type { ReactNode } from 'react';

type SheetProps = {
  /** the section's anchor, unique on the page */
  id: string;
  title: ReactNode;
  /** what the index tab is called by a screen reader, if the title is more than text */
  name?: string;
  level?: 2 | 3;
  tone?: 'sheet' | 'sunken';
  /** quiet words or links at the right of the title */
  aside?: ReactNode;
  foot?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** One section of a page: hairline, title, and the index tab that is its own link. */
export function Sheet({
  id,
  title,
  name,
  level = 2,
  tone = 'sheet',
  aside,
  foot,
  className = '',
  children,
}: SheetProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const spoken = name ?? (typeof title === 'string' ? title : id);
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={`sheet ${tone === 'sunken' ? 'sunken' : ''} ${className}`}
    >
      <div className="sheet-head">
        <Heading id={`${id}-title`}>{title}</Heading>
        {aside && <div className="sheet-aside">{aside}</div>}
      </div>
      <a className="index-tab" href={`#${id}`}>
        <span className="sr-only">Link to {spoken}</span>
      </a>
      {children}
      {foot && <div className="sheet-foot">{foot}</div>}
    </section>
  );
}
