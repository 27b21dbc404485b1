import { argon2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** argon2id, 19 MiB, two passes, one lane: about 35 ms (W9). */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG = 32;

/** Hashes a password into a PHC string. Node before 24.7 has no argon2 and takes scrypt. */
export async function hashPassword(plain: string): Promise<string> {
  const salt = randomBytes(16);
  const text = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  if (!argon2) return `$scrypt$ln=15,r=8,p=1$${text(salt)}$${text(await viaScrypt(plain, salt))}`;
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${text(salt)}$${text(await viaArgon(plain, salt))}`;
}

/** Compares in constant time. False for a hash it can't read. */
export async function isPassword(plain: string, phc: string): Promise<boolean> {
  const parts = phc.split('$');
  const [salt, tag] = [parts.at(-2), parts.at(-1)].map((part) => Buffer.from(part ?? '', 'base64'));
  if (!salt || tag?.length !== TAG) return false;
  const found = await inTurn(() => (parts[1] === 'scrypt' ? viaScrypt(plain, salt) : viaArgon(plain, salt)));
  return timingSafeEqual(found, tag);
}

const viaArgon = (plain: string, nonce: Buffer): Promise<Buffer> =>
  promisify(argon2)('argon2id', {
    message: plain.normalize('NFKC'),
    nonce,
    tagLength: TAG,
    ...cost,
  }) as Promise<Buffer>;

const viaScrypt = (plain: string, salt: Buffer): Promise<Buffer> =>
  promisify(
    scrypt as (
      p: string,
      s: Buffer,
      n: number,
      o: object,
      done: (fault: Error | null, key: Buffer) => void,
    ) => void,
  )(plain.normalize('NFKC'), salt, TAG, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 }) as Promise<Buffer>;

/** At most two hashes at once: a flood of guesses must not starve everybody else. */
let running = 0;
const waiting: (() => void)[] = [];
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
