import type { ReactNode } from 'react';

type DrawingProps = {
  /** unique on the page */
  id: string;
  width: number;
  height: number;
  title: string;
  /** the chart as one sentence */
  sentence: string;
  /** a drawing with links is a group, one without is an image */
  links?: boolean;
  className?: string;
  children: ReactNode;
};

/** An SVG with its title and its sentence, in the order assistive technology reads them. */
export function Drawing({ id, width, height, title, sentence, links, className, children }: DrawingProps) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={links ? 'group' : 'img'}
      aria-labelledby={`${id}-t ${id}-d`}
      className={className}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{sentence}</desc>
      {children}
    </svg>
  );
}
