import type { ReactNode } from 'react';

type TableProps = {
  /** unique on the page */
  id: string;
  caption: ReactNode;
  /** the caption is for screen readers only, when a heading above says the same */
  quietCaption?: boolean;
  className?: string;
  /** thead and tbody; numbers take class "num" */
  children: ReactNode;
};

/** A table with a caption; too wide a table scrolls inside its own region, never the page (reach-1). */
export function Table({ id, caption, quietCaption, className = '', children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by key
    <section className="table-region" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table className={`table ${className}`} id={id}>
        <caption id={`${id}-caption`} className={quietCaption ? 'sr-only' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  );
}
