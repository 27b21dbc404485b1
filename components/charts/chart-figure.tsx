import type { ReactNode } from 'react';

type ChartFigureProps = {
  /** "ladder", "braid" …: the class its rules hang on */
  kind: string;
  /** the formula or the reading rule in words */
  rule?: ReactNode;
  /** the same facts as rows */
  table?: ReactNode;
  children: ReactNode;
};

/** Frame of every chart: drawing, rule in words, the rows behind it on demand. */
export function ChartFigure({ kind, rule, table, children }: ChartFigureProps) {
  return (
    <figure className={`chart ${kind}`}>
      {children}
      {rule && <figcaption className="chart-rule">{rule}</figcaption>}
      {table && (
        <details className="disclosure chart-table">
          <summary>Show as table</summary>
          {table}
        </details>
      )}
    </figure>
  );
}
