import { cookies } from 'next/headers';
import { MySignIns } from '@/components/access/my-sign-ins';
import { PasswordForm } from '@/components/access/password-form';
import { ProfileForm } from '@/components/access/profile-form';
import { SignedIn } from '@/components/access/signed-in';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { ThemeSwitch } from '@/components/ui/theme-switch';
import { changeMyPassword, editMyProfile, endMySignIn, signOutEverywhere } from '@/lib/access/actions';
import { getMyProfile, getMySignIns } from '@/lib/access/queries';
import { read } from '@/lib/access/read';

export const metadata = { title: 'Account' };

export default async function Account() {
  const page = await read(async (tx) => {
    const [profile, signIns] = await Promise.all([getMyProfile(tx), getMySignIns(tx)]);
    return profile ? { profile, signIns } : null;
  });
  const theme = (await cookies()).get('theme')?.value;
  return (
    <SignedIn viewer={page.viewer}>
      <PageHeader title="Account" />
      <div className="stack">
        <Sheet id="me" title="Me">
          <ProfileForm
            action={editMyProfile}
            profile={page.profile}
            zones={Intl.supportedValuesOf('timeZone')}
          />
        </Sheet>
        <Sheet id="look" title="Look">
          <ThemeSwitch
            current={theme === 'light' || theme === 'dark' ? theme : 'system'}
            action="/api/theme"
          />
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
