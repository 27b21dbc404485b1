import { describe, expect, test } from 'vitest';
import { commonZones, findZone } from '@/lib/people/zone';

describe('R22: a zone is typed as people know it and kept by its name', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    [' New York ', 'America/New_York'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['utc', 'UTC'],
  ])('%s is %s', (words, zone) => {
    expect(findZone(words)).toBe(zone);
  });

  test.each(['', ' ', 'Atlantis', '+02:00', 'Europe', '../Berlin', 'CET; drop'])(
    '"%s" is no zone',
    (words) => {
      expect(findZone(words)).toBeUndefined();
    },
  );

  test('every zone the platform lists may be typed, and every suggestion is one', () => {
    for (const zone of [...Intl.supportedValuesOf('timeZone'), ...commonZones]) {
      expect(findZone(zone)).toBe(zone);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
    expect(new Set(commonZones).size).toBe(commonZones.length);
  });
});
