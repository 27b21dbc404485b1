import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { timeAxis } from '@/components/charts/time-axis';
import { AudienceChip } from '@/components/ui/audience-chip';
import { initials } from '@/components/ui/avatar';
import { FormMessage } from '@/components/ui/form-message';
import { StateGlyph } from '@/components/ui/state-glyph';
import { TextInput } from '@/components/ui/text-input';
import { Time } from '@/components/ui/time';
import { sayMeeting } from '@/lib/people/say-meeting';
import { sayDate } from '@/lib/people/say-time';
import { sayAgo } from '@/lib/say-ago';

const now = '2026-11-22T12:00:00Z';
const time = (at: string, zone = 'Europe/Berlin') =>
  renderToStaticMarkup(<Time at={at} now={now} zone={zone} />);

describe('time-1: text is relative, the absolute time with its zone is always at hand', () => {
  test.each([
    ['2026-11-20T11:00:00Z', '2 days ago'],
    ['2026-11-21T12:00:00Z', 'yesterday'],
    ['2026-11-22T11:59:30Z', 'just now'],
    ['2026-11-22T15:10:00Z', 'in 3 hours'],
    ['2026-11-29T12:00:00Z', 'in 7 days'],
  ])('%s reads %s', (at, words) => {
    expect(sayAgo(at, now, 'Europe/Berlin').ago).toBe(words);
    expect(time(at)).toContain(`>${words}</time>`);
  });

  test('beyond 7 days the absolute form comes first', () => {
    expect(time('2026-11-10T14:00:00Z')).toContain('>Tue, 10 Nov 2026, 15:00 (12 days ago)</time>');
  });

  test('datetime and title hold the instant in the zone of the reader', () => {
    const html = time('2026-11-22T11:00:00Z', 'America/New_York');
    expect(html).toContain('dateTime="2026-11-22T11:00:00.000Z"');
    expect(html).toMatch(/title="Sunday,? 22 November 2026 at 06:00 (GMT-5|EST)"/u);
  });
});

test('time-1: a short month reads the same wherever it stands', () => {
  for (let month = 1; month <= 12; month += 1) {
    const day = `2025-${String(month).padStart(2, '0')}-10`;
    const said = sayDate(day).replace(' 2025', '');
    const at = `${day}T12:00:00Z`;
    expect(said).toMatch(/^10 [A-Z][a-z]{2}$/u);
    expect(time(at)).toContain(`, ${said} 2025`);
    expect(sayMeeting(at, 'UTC')).toContain(`${said},`);
    expect(timeAxis(at, at, 0, 1, 4).marks[0]?.label).toMatch(said.slice(3));
  }
});

test('sight-1: an audience is said in words', () => {
  const words = (element: React.ReactElement) => renderToStaticMarkup(element).replaceAll(/<[^>]*>/gu, '');
  expect(words(<AudienceChip audience="private" />)).toBe('Only you');
  expect(words(<AudienceChip audience="pair" other="Priya" />)).toBe('You and Priya');
  expect(words(<AudienceChip audience="team" other="Priya" whose="her" />)).toBe(
    'You, Priya and her manager',
  );
});

test('edit-4: an error stands at its field, linked and marked', () => {
  const html = renderToStaticMarkup(
    <TextInput name="date" label="Day" hint="When you met" error="Choose a day." />,
  );
  expect(html).toContain('aria-describedby="date-hint date-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('<label for="date">Day</label>');
  expect(html).toMatch(/id="date-error">Choose a day\.</u);
  expect(renderToStaticMarkup(<TextInput name="date" label="Day" />)).not.toContain('aria-');
});

test('edit-4: the summary leads to each refused field, and is silent without one', () => {
  const html = renderToStaticMarkup(<FormMessage errors={[{ id: 'date', message: 'Choose a day.' }]} />);
  expect(html).toContain('<a href="#date">Choose a day.</a>');
  expect(renderToStaticMarkup(<FormMessage />)).toBe('');
});

test('a state is never a mark alone: its word stands beside it or in its name', () => {
  expect(renderToStaticMarkup(<StateGlyph state="stalled" track="technical" word="overdue" />)).toContain(
    'overdue',
  );
  expect(renderToStaticMarkup(<StateGlyph state="achieved" track="soft-skill" quiet />)).toContain(
    'aria-label="achieved"',
  );
});

test('initials survive one name, many names and other scripts', () => {
  expect(['Priya Nair', 'Ana', ' łukasz  van der Şahin ', '李 明', ''].map(initials)).toEqual([
    'PN',
    'A',
    'ŁŞ',
    '李明',
    '',
  ]);
});
