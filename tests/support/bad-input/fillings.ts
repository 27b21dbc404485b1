/** What a person, a broken program or an enemy may put into a form. */
import { redefined } from '@/db/demo/load-framework';
import { exportedText } from '@/lib/frameworks/write';
import { shipped } from '../shipped-framework';
import type { Control, Form } from './forms';

export type Entry = readonly [name: string, value: string];
export type Filling = {
  says: string;
  entries: Entry[];
  /** where the words must stand: at a field, or anywhere in the form */
  expects: 'field' | 'words' | 'anything';
};

const LONG = 30_000;
const soon = new Date(Date.now() + 30 * 86_400_000).toISOString();
const sound: Record<string, string> = {
  date: soon.slice(0, 10),
  // At night, when nobody of the demo team meets, whenever this walk runs.
  'datetime-local': `${soon.slice(0, 10)}T03:17`,
  number: '30',
  url: 'https://example.org/notes',
  email: 'somebody@example.org',
  password: 'three unrelated words',
};
/** Emoji, right to left, a turn of direction, NUL, a surrogate alone, and what would be markup. */
export const odd = 'A 🪜 שלום \u202eabc\u202c \u0000 \ud83e <script>alert(1)</script> & "it\'s" $K1';
const days = [
  '2026-02-30',
  '9999-12-31',
  '-1',
  'yesterday',
  '275760-09-13',
  '+275760-09-13T00:00',
  '0000-00-00',
];
const numbers = ['1e309', '-1', 'NaN', '3.5', '0x10', '9'.repeat(30)];

/** A version after the demo team's. */
const soundFile = exportedText({ ...redefined(shipped), version: '2.1', changes: [] });

const isText = ({ type }: Control) =>
  ['text', 'textarea', 'search', 'url', 'email', 'password'].includes(type);
const isDay = ({ type }: Control) => type.startsWith('date');
const isHidden = ({ type }: Control) => type === 'hidden';
const isOurs = ({ name }: Control) => !name.startsWith('$ACTION');
/** A field of words: what was typed into it has to come back. */
export const isProse = (control: Control) => isText(control) && control.type !== 'password';

/** What a browser would send if everything were filled in soundly. */
function soundly(
  form: Form,
  change: (control: Control) => string | null | undefined = () => undefined,
): Entry[] {
  const groups = new Set<string>();
  const pressed = form.chooses
    ? form.controls.find((c) => c.type === 'button' && !('disabled' in c.attributes))
    : undefined;
  const chosen = new Set(form.controls.filter((c) => c.type === 'radio' && c.checked).map((c) => c.name));
  return form.controls.flatMap((control): Entry[] => {
    const changed = change(control);
    if (changed !== undefined) return changed === null ? [] : [[control.name, changed]];
    if (control.type === 'button') return control === pressed ? [[control.name, control.value]] : [];
    if (control.type === 'checkbox') {
      // Of a list at least one, what is ticked already, else the first; and whatever a browser insists on.
      const first = control.name.endsWith('[]') && !groups.has(control.name);
      groups.add(control.name);
      return control.checked || first || 'required' in control.attributes
        ? [[control.name, control.attributes.value ?? 'on']]
        : [];
    }
    if (control.type === 'radio') {
      if (chosen.has(control.name) ? !control.checked : groups.has(control.name)) return [];
      groups.add(control.name);
    }
    return [[control.name, mayBeTaken(control) ? valueFor(control) : control.value || valueFor(control)]];
  });
}

/** "Tomorrow at this hour" is, at some hours, when the demo team meets already. */
const mayBeTaken = ({ type, value }: Control) =>
  type === 'datetime-local' && value > new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 16);

function valueFor(control: Control): string {
  if (control.tag === 'select') return control.options.find((value) => value !== '') ?? '';
  if (isHidden(control)) return '';
  // A framework is taken in as a file of one.
  if (control.tag === 'textarea' && control.name === 'text') return soundFile;
  if (control.attributes.list) return '';
  return sound[control.type] ?? 'A sound sentence.';
}

const only = (which: (c: Control) => boolean, value: string | null) => (control: Control) =>
  which(control) ? value : undefined;

export const soundFilling = (form: Form): Entry[] => soundly(form);

/** Every bad filling of one form. */
export function fillingsOf(form: Form): Filling[] {
  const open = (c: Control) => !isHidden(c) && c.type !== 'button';
  const any = (which: (c: Control) => boolean) => form.controls.some(which);
  const hidden = form.controls.filter((c) => isHidden(c) && isOurs(c));
  const add = (
    says: string,
    expects: Filling['expects'],
    change: (c: Control) => string | null | undefined,
  ): Filling => ({
    says,
    expects,
    entries: soundly(form, change),
  });
  const ticks = (c: Control) => c.type === 'checkbox' || c.type === 'radio';
  // A choice that is not sent at all is missed by its form, not by a field.
  const where = any((c) => open(c) && !ticks(c)) ? 'field' : 'words';
  const emptied = (c: Control) => {
    if (ticks(c)) return null;
    return open(c) ? '' : undefined;
  };
  return [
    ...(any(open) ? [add('all empty', where, emptied)] : []),
    ...(any(open) ? [add('all fields missing', where, only(open, null))] : []),
    ...(any(open) ? [add('spaces only', 'field', only(isText, '  \t '))] : []),
    ...(any(isText) ? [add('30,000 characters', 'field', only(isText, 'x'.repeat(LONG)))] : []),
    ...(any(isText) ? [add('odd characters', 'field', only(isText, odd))] : []),
    ...(any(isDay) ? days.map((day) => add(`day ${day}`, 'field', only(isDay, day))) : []),
    ...(any((c) => c.type === 'number')
      ? numbers.map((n) =>
          add(
            `number ${n}`,
            'field',
            only((c) => c.type === 'number', n),
          ),
        )
      : []),
    ...(any((c) => c.tag === 'select')
      ? [
          add(
            'no such choice',
            'words',
            only((c) => c.tag === 'select', 'x'),
          ),
        ]
      : []),
    ...(any(ticks) ? [add('no such tick', 'words', only(ticks, 'x'))] : []),
    ...hidden.flatMap((h) => [
      ...['no-id', '-1', '\u0000', `${crypto.randomUUID()}`].map((value) =>
        add(
          `${h.name} is ${value.length > 9 ? 'foreign' : JSON.stringify(value)}`,
          'words',
          only((c) => c === h, value),
        ),
      ),
      add(
        `${h.name} missing`,
        'words',
        only((c) => c === h, null),
      ),
    ]),
    { says: 'an unknown field', expects: 'words', entries: [...soundly(form), ['isAdmin2', 'on']] },
    { says: 'sound', expects: 'anything', entries: soundly(form) },
  ];
}

/** The body of a form, byte for byte: a surrogate alone stays one, as no browser would send it. */
export function bodyOf(entries: Entry[]): { type: string; body: Buffer } {
  const boundary = 'rung-bad-input';
  const parts = entries.flatMap(([name, value]) => {
    const [head, ...rest] = value.split('\ud83e ');
    const bytes = rest.flatMap((text) => [Buffer.from([0xed, 0xa0, 0xbe, 0x20]), Buffer.from(text)]);
    const says = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`;
    return [Buffer.from(says), Buffer.from(head!), ...bytes, Buffer.from('\r\n')];
  });
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}
