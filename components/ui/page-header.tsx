import type { ReactNode } from 'react';

type PageHeaderProps = {
  title: ReactNode;
  /** where this page belongs, above the title */
  eyebrow?: ReactNode;
  /** one sentence of state under the title */
  lead?: ReactNode;
  chips?: ReactNode;
  actions?: ReactNode;
};

/** The top of a page: its only h1, what matters about it now, and what one can do. */
export function PageHeader({ title, eyebrow, lead, chips, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header-words">
        {eyebrow && <div className="page-eyebrow">{eyebrow}</div>}
        <h1>{title}</h1>
        {lead && <div className="page-lead">{lead}</div>}
        {chips && <div className="page-chips">{chips}</div>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}
