import type { ReactNode } from 'react';
import { QuickDoor } from '@/components/sessions/quick-door';
import { KeepFocus } from '@/components/ui/keep-focus';
import { QuickAction } from '@/components/ui/quick-action';
import { Shell } from '@/components/ui/shell';
import { type Shortcut, Shortcuts } from '@/components/ui/shortcuts';
import { SoftLinks } from '@/components/ui/soft-links';
import { Toaster } from '@/components/ui/toaster';
import { homesOf, roomsOf } from '@/lib/access/doors';
import type { Refused } from '@/lib/access/posted';
import type { Viewer } from '@/lib/access/viewer';
import { ForgetCopies } from './forget-copies';
import { PersonMenu } from './person-menu';
import { RefusedNotice } from './refused-notice';

type SignedInProps = {
  viewer: Viewer & { refused?: Refused | undefined };
  /** the door of the menu this page belongs to: path, mentees, team, admin, sessions, goals, sign-off, framework */
  current?: string;
  /** keys of this page alone, for the sheet that ? opens */
  keys?: readonly Shortcut[];
  children: ReactNode;
};

/** The frame of every signed-in page: the doors this person has, their quick actions, their menu. */
export function SignedIn({ viewer, current, keys = [], children }: SignedInProps) {
  const doors = [...homesOf(viewer), ...roomsOf(viewer)];
  const paired = viewer.hasMentors || viewer.hasMentees;
  const everywhere = shortcutsOf(doors, paired).filter((one) => !keys.some((own) => own.keys === one.keys));
  return (
    <Shell
      nav={doors.map(({ href, label, key }) => ({ href, label, current: key === current }))}
      quick={
        <>
          {paired && <QuickAction href="/sessions/new" label="Log a session" keys="L" primary />}
          <QuickDoor />
        </>
      }
      person={<PersonMenu viewer={viewer} />}
      banner={viewer.isDemo && <DemoLine />}
    >
      {viewer.refused && <RefusedNotice {...viewer.refused} />}
      {children}
      <SoftLinks />
      <KeepFocus />
      <Toaster />
      <ForgetCopies />
      <Shortcuts list={[...keys, ...everywhere]} />
    </Shell>
  );
}

const letters: Record<string, string> = {
  sessions: 'gs',
  goals: 'go',
  team: 'gd',
  framework: 'gf',
  mentees: 'gm',
  'sign-off': 'gq',
  admin: 'ga',
  path: 'gp',
};

function shortcutsOf(doors: { href: string; label: string; key: string }[], paired: boolean): Shortcut[] {
  const rooms = doors.flatMap(({ key, label, href }) =>
    letters[key] ? [{ keys: letters[key], says: label, href }] : [],
  );
  return [
    { keys: 'c', says: 'Add a line: session, goal, win …', href: '#quick-add' },
    ...(paired ? [{ keys: 'l', says: 'Log a session', href: '#quick-add=session' }] : []),
    { keys: 'w', says: 'Add a sticky win', href: '#quick-add=win' },
    ...(paired ? [{ keys: 'q', says: 'Add a line to an agenda', href: '#quick-add=agenda' }] : []),
    { keys: 'gh', says: 'Home', href: '/' },
    ...rooms,
    ...(rooms.some((room) => room.keys === 'gm') || !paired
      ? []
      : [{ keys: 'gm', says: 'My mentor', href: '/mentorships' }]),
    { keys: '/', says: 'Search', href: '/search' },
    { keys: 'g,', says: 'My account', href: '/account' },
  ];
}

function DemoLine() {
  return (
    <aside className="demo-line" aria-label="About this demo">
      This is a demo team: everything here is made up, and one command removes it.{' '}
      <a href="/sign-in" target="_self">
        Become someone else
      </a>
    </aside>
  );
}
