import type { Route } from 'next';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
import { Link } from './link';
import { Wordmark } from './wordmark';

export type NavLink = {
  href: string;
  label: string;
  current?: boolean /** unread or waiting; 0 draws nothing */;
  count?: number;
};

type ShellProps = {
  /** where the wordmark leads */
  home?: string;
  nav: readonly NavLink[];
  /** "Log a session" (L) first; anything of class "quick-second" goes on small phones */
  quick?: ReactNode;
  /** a Menu with the person's own links */
  person?: ReactNode;
  /** a line above the page, such as "This is demo data" */
  banner?: ReactNode;
  children: ReactNode;
};

/** The frame of every signed-in page: skip link, one bar, the main landmark. Decides nothing about rights. */
export function Shell({ home = '/', nav, quick, person, banner, children }: ShellProps) {
  return (
    <>
      <a href="#main" className={`skip ${buttonClass('primary')}`}>
        Skip to content
      </a>
      <header className="topbar">
        <div className="topbar-row">
          <Link href={home as Route} className="wordmark" aria-label="Rung, home">
            <Wordmark />
          </Link>
          <TopNav nav={nav} />
          <div className="topbar-end">
            {quick}
            {person}
            <button
              type="button"
              popoverTarget="top-nav"
              className={`nav-toggle ${buttonClass('secondary')}`}
            >
              Menu
            </button>
          </div>
        </div>
      </header>
      {banner}
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** A row of links on wide screens; the same element is a popover sheet on phones. */
function TopNav({ nav }: { nav: readonly NavLink[] }) {
  return (
    <nav id="top-nav" popover="auto" className="topnav" aria-label="Main">
      {nav.map((link) => (
        <Link key={link.href} href={link.href as Route} aria-current={link.current ? 'page' : undefined}>
          {link.label}
          {Boolean(link.count) && <span className="nav-count">{link.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
