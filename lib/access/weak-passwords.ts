/** Words that lead every list of breached passwords; a password made of one of them and a few digits is guessed first. */
const words =
  `password passwort qwerty qwertz azerty asdfgh zxcvbn iloveyou welcome admin administrator letmein monkey dragon
football baseball basketball soccer hockey master sunshine princess shadow superman batman trustno starwars whatever michael jordan
jennifer hunter killer charlie freedom summer winter spring autumn monday friday secret login access hello computer internet samsung
google microsoft apple facebook linkedin dropbox mustang ferrari corvette harley thomas robert daniel andrew jessica ashley nicole
cookie cheese pepper ginger banana orange purple flower diamond rainbow chelsea liverpool arsenal barcelona default changeme temp
test guest user root pass passw0rd p@ssword pa55word abc abcd abcdef abcdefgh aaaaaa zzzzzz rung mentor mentorship`.split(
    /\s+/,
  );

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('@', 'a')
    .replaceAll('0', 'o')
    .replaceAll('1', 'i')
    .replaceAll('3', 'e')
    .replaceAll('$', 's')
    .replaceAll('5', 's');
const known = new Set(words.map(plain));

/** True for what an attacker tries first: a listed word with digits around it, one character repeated, a plain run. */
export function isWeakPassword(password: string): boolean {
  const lower = password.toLowerCase();
  const core = lower.replace(/^[\d\W_]+|[\d\W_]+$/g, '');
  if (new Set(lower).size <= 3) return true;
  if (isRun(lower)) return true;
  return core === '' ? lower.length < 12 : known.has(plain(core)) || known.has(core) || half(core);
}

const half = (core: string) =>
  core.length % 2 === 0 &&
  core.slice(0, core.length / 2) === core.slice(core.length / 2) &&
  known.has(plain(core.slice(0, core.length / 2)));

function isRun(text: string): boolean {
  const steps = [...text].slice(1).map((c, i) => c.charCodeAt(0) - text.charCodeAt(i));
  return steps.length > 0 && steps.every((step) => step === steps[0]);
}
