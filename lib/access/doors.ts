import type { Viewer } from './viewer';

export type Door = { href: string; label: string; key: string };

type Relations = Pick<Viewer, 'isAdmin' | 'hasMentors' | 'hasMentees' | 'hasReports'>;

/** The homes of a person, from their relations: someone who is several sees several (`brief.md` 1). Never empty. */
export function homesOf(viewer: Relations): Door[] {
  const homes: (Door | false)[] = [
    (viewer.hasMentors || !(viewer.hasMentees || viewer.hasReports || viewer.isAdmin)) && {
      href: '/path',
      label: 'My path',
      key: 'path',
    },
    viewer.hasMentees && { href: '/mentees', label: 'My mentees', key: 'mentees' },
    viewer.hasReports && { href: '/team', label: 'My team', key: 'team' },
    viewer.isAdmin && { href: '/admin', label: 'Admin', key: 'admin' },
  ];
  return homes.filter((home) => home !== false);
}

/** Where `/` leads: the home with the most people waiting in it. */
export function firstHome(viewer: Relations): string {
  const homes = homesOf(viewer);
  const order = ['team', 'mentees', 'path', 'admin'];
  return order.map((key) => homes.find((home) => home.key === key)).find(Boolean)?.href ?? '/path';
}

/** The rest of the main menu, the same for everybody in a mentorship. */
export function roomsOf(viewer: Relations): Door[] {
  const paired = viewer.hasMentors || viewer.hasMentees;
  const rooms: (Door | false)[] = [
    (paired || viewer.hasReports) && { href: '/sessions', label: 'Sessions', key: 'sessions' },
    (paired || viewer.hasReports) && { href: '/goals', label: 'Goals', key: 'goals' },
    viewer.hasMentees && { href: '/sign-off', label: 'Sign-off', key: 'sign-off' },
    { href: '/framework', label: 'Framework', key: 'framework' },
    { href: '/search', label: 'Search', key: 'search' },
  ];
  return rooms.filter((room) => room !== false);
}
