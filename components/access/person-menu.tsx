import type { Route } from 'next';
import { Avatar } from '@/components/ui/avatar';
import { Link } from '@/components/ui/link';
import { Menu } from '@/components/ui/menu';
import type { Viewer } from '@/lib/access/viewer';

/** The person's own links, and the way out. Signing out is a plain form: it works without JavaScript. */
export function PersonMenu({ viewer }: { viewer: Viewer }) {
  return (
    <Menu
      id="person-menu"
      label={<Avatar name={viewer.name} />}
      name={`${viewer.name}: menu`}
      className="person-button"
    >
      <p className="menu-title">{viewer.name}</p>
      <Link href={'/add' as Route}>Add a line</Link>
      <Link href={`/people/${viewer.handle}` as Route}>My page</Link>
      <Link href={'/mentorships' as Route}>My mentorships</Link>
      <Link href={'/evidence' as Route}>My evidence</Link>
      <Link href={'/endorsements' as Route}>Asked of me</Link>
      <Link href={'/packets' as Route}>Packets</Link>
      <Link href="/notes">Notes and readers</Link>
      <Link href="/account">Account</Link>
      <form action="/api/sign-out" method="post">
        <button type="submit">Sign out</button>
      </form>
    </Menu>
  );
}
