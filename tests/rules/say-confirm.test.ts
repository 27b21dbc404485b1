import { expect, test } from 'vitest';
import { codesToConfirm, sayConfirmForOthers, sayConfirmOfMine } from '@/lib/growth/say-confirm';

test('R19 what is to confirm is found among the standings', () => {
  const row = (milestone: string, toConfirm?: boolean) => ({
    milestone,
    ...(toConfirm !== undefined && { toConfirm }),
  });
  expect(codesToConfirm([row('T1-J1', true), row('T1-J2', false), row('T2-J1'), row('P1-J1', true)])).toEqual(
    ['T1-J1', 'P1-J1'],
  );
});

test('R19 one and many are told to the mentor', () => {
  expect(sayConfirmForOthers(1)).toBe('1 milestone of a mentee was met under an earlier wording.');
  expect(sayConfirmForOthers(3)).toBe('3 milestones of your mentees were met under an earlier wording.');
});

test('R19 the mentee reads who confirms, and without a mentor what to do', () => {
  expect(sayConfirmOfMine(1, ['Ines', 'Oleg'])).toBe(
    'Met under an earlier wording, and counts until somebody says otherwise. Ines or Oleg can confirm.',
  );
  expect(sayConfirmOfMine(2, [])).toBe(
    'Met under an earlier wording, and count until somebody says otherwise. A mentor confirms; you have none at the moment, and your manager or an admin can bring you together with one.',
  );
});
