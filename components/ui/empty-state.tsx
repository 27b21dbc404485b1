import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** one sentence: the next step, not an apology */
  children: ReactNode;
  /** one button or link */
  action?: ReactNode;
  /** one line to copy into quick-add */
  example?: string;
};

/** A place with nothing in it yet: sentence, action, example. Never a warning, never "0 %". */
export function EmptyState({ children, action, example }: EmptyStateProps) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
      {example && (
        <div className="empty-example">
          <span className="empty-example-label">For example</span>
          <code>{example}</code>
        </div>
      )}
    </div>
  );
}
