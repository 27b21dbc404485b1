import 'server-only';
import { emailOf } from './email';
import { credentialsOf, withinLimit } from './gate';
import { hashPassword, isPassword } from './password';

let dummy: Promise<string> | undefined;

/**
 * The person id behind an address and a password, or null. Known and unknown addresses take the same time and give
 * the same answer; 5 tries an account in 15 minutes, 20 a day, 50 a network in 15 minutes (W9).
 */
export async function authorise(
  typedEmail: string,
  password: string,
  network: string,
): Promise<string | 'wait' | null> {
  const email = emailOf(typedEmail);
  const within = await Promise.all([
    withinLimit(`sign-in:${email}`, 900, 5),
    withinLimit(`sign-in-day:${email}`, 86_400, 20),
    withinLimit(`network:${network}`, 900, 50),
  ]);
  if (within.includes(false)) return 'wait';
  const found = email && password.length <= 256 ? await credentialsOf(email) : null;
  dummy ??= hashPassword('nobody has this password');
  const right = await isPassword(password.slice(0, 256), found?.passwordHash ?? (await dummy));
  return right && found ? found.personId : null;
}
