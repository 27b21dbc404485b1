import type { Route } from 'next';
import type { ComponentProps } from 'react';

type LinkProps<Path extends string> = Omit<ComponentProps<'a'>, 'href'> & { href: Route<Path> };

/**
 * A link to a page of ours, its path checked by the compiler. A plain anchor without a script of its own: SoftLinks
 * turns the page without loading it anew, and the framework's own link would weigh 3 kB on every page.
 */
export function Link<Path extends string>(props: LinkProps<Path>) {
  return <a {...props} />;
}
