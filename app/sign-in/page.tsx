import { DemoPeople } from '@/components/access/demo-people';
import { SignInForm } from '@/components/access/sign-in-form';
import { SignInPicture } from '@/components/access/sign-in-picture';
import { Wordmark } from '@/components/ui/wordmark';
import { signInWithPassword } from '@/lib/access/actions';
import { demoPeople } from '@/lib/access/gate';

export const metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

/** The only page for nobody. No script is needed; in the demo each person is one click away. */
export default async function SignIn({ searchParams }: Props) {
  const [{ next }, people] = await Promise.all([searchParams, demoPeople()]);
  const path = typeof next === 'string' ? next : undefined;
  return (
    <main className="gate" id="main">
      <div className="gate-column">
        <h1 className="gate-title">
          <Wordmark />
        </h1>
        <p className="gate-line">Rung by rung: mentorship that shows its work.</p>
        {people.length > 0 && <DemoPeople people={people} next={path} />}
        <SignInForm action={signInWithPassword} next={path} open={people.length === 0} />
      </div>
      <SignInPicture />
    </main>
  );
}
