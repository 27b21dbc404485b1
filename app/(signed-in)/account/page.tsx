import { cookies } from 'next/headers';
import { MySignIns } from '@/components/access/my-sign-ins';
import { PasswordForm } from '@/components/access/password-form';
import { ProfileForm } from '@/components/access/profile-form';
import { SignedIn } from '@/components/access/signed-in';
import { CapacitySection } from '@/components/mentorships/capacity-section';
import { LeaveSection } from '@/components/people/leave-section';
import { ZoneList } from '@/components/people/zone-list';
import { CalendarSection } from '@/components/sessions/calendar-section';
import { KeysSwitch } from '@/components/ui/keys-switch';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { ThemeSwitch } from '@/components/ui/theme-switch';
import { changeMyPassword, editMyProfile, endMySignIn, signOutEverywhere } from '@/lib/access/actions';
import { feedAddress } from '@/lib/access/feed-address';
import { getMyProfile, getMySignIns } from '@/lib/access/queries';
import { read } from '@/lib/access/read';
import { getCapacity } from '@/lib/mentorships/capacity-queries';
import { endThisLeave, noteLeave } from '@/lib/people/actions';
import { dayOf } from '@/lib/people/active-days';
import { getLeave } from '@/lib/people/queries';
import { makeCalendarAddress, nameInCalendar, revokeCalendarAddress } from '@/lib/sessions/calendar-actions';
import { getMyFeed } from '@/lib/sessions/calendar-queries';

export const metadata = { title: 'Account' };

export default async function Account() {
  const page = await read(async (tx) => {
    const found = [
      getMyProfile(tx),
      getMySignIns(tx),
      getLeave(tx, tx.viewer.id),
      getMyFeed(tx),
      getCapacity(tx),
    ] as const;
    const [profile, signIns, leave, feed, capacity] = await Promise.all(found);
    return profile ? { profile, signIns, leave, feed, capacity } : null;
  });
  const theme = (await cookies()).get('theme')?.value;
  return (
    <SignedIn viewer={page.viewer}>
      <PageHeader title="Account" />
      <div className="stack">
        <Sheet id="me" title="Me">
          <ZoneList />
          <ProfileForm action={editMyProfile} profile={page.profile} />
        </Sheet>
        <Sheet id="leave" title="Days away">
          <p className="pb-4">
            <Link href="/account/away">Going away, with somebody who stands in for you</Link>
          </p>
          <LeaveSection
            personId={page.viewer.id}
            leave={page.leave}
            today={dayOf(new Date().toISOString(), page.viewer.zone)}
            note={noteLeave}
            end={endThisLeave}
          />
        </Sheet>
        <Sheet id="capacity" title="Mentoring">
          <CapacitySection {...page.capacity} />
        </Sheet>
        <Sheet id="calendar" title="Calendar">
          <CalendarSection
            feed={page.feed ? { ...page.feed, address: feedAddress(page.feed, process.env) } : null}
            when={{ now: new Date().toISOString(), zone: page.viewer.zone }}
            formKey={crypto.randomUUID()}
            make={makeCalendarAddress}
            revoke={revokeCalendarAddress}
            name={nameInCalendar}
          />
        </Sheet>
        <Sheet id="look" title="Look">
          <ThemeSwitch
            current={theme === 'light' || theme === 'dark' ? theme : 'system'}
            action="/api/theme"
          />
        </Sheet>
        <Sheet id="keys" title="Single-key shortcuts">
          <p className="mb-3 text-ink-2">
            Keys such as L, C or G S act anywhere outside a field. Off, only shortcuts with Ctrl or ⌘ are
            left, in this browser.
          </p>
          <KeysSwitch off={(await cookies()).get('keys')?.value === 'off'} action="/api/keys" />
        </Sheet>
        <Sheet id="password" title="Password">
          <PasswordForm action={changeMyPassword} hasPassword={page.profile.hasPassword} />
        </Sheet>
        <Sheet id="sign-ins" title="Where I am signed in">
          <MySignIns
            signIns={page.signIns}
            zone={page.viewer.zone}
            end={endMySignIn}
            endAll={signOutEverywhere}
          />
        </Sheet>
      </div>
    </SignedIn>
  );
}
