import type { ReactNode } from 'react';

type VeiledProps = { audience: string; children: ReactNode };

/** Words of a private note, wherever they are shown: blurred until clicked or focused (sight-2). Others stand as they are. */
export function Veiled({ audience, children }: VeiledProps) {
  if (audience !== 'private') return children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the veil lifts when it is focused by key, too
    // biome-ignore lint/a11y/useSemanticElements: a group of words within a line, no fieldset
    <span className="veil" tabIndex={0} role="group" aria-label="Private, veiled until focused">
      <span>{children}</span>
    </span>
  );
}
