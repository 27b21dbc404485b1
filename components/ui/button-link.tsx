import type { Route } from 'next';
import type { ComponentProps } from 'react';
import { type ButtonKind, buttonClass } from './button-class';
import { Link } from './link';

type ButtonLinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string;
  kind?: ButtonKind;
  small?: boolean;
};

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({ href, kind = 'secondary', small, className, ...rest }: ButtonLinkProps) {
  return <Link href={href as Route} className={buttonClass(kind, small, className)} {...rest} />;
}
