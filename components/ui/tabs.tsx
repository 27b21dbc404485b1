import type { Route } from 'next';
import { Link } from './link';

export type Tab = { href: string; label: string; current?: boolean; count?: number };

/** Tabs that are links: each has an address, works without JavaScript, opens in a new tab. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href as Route} aria-current={tab.current ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
