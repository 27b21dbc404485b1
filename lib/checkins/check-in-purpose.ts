import type { Purpose } from '@/db/enums';

/** Every purpose but one is about growing in the framework; an open ear now and then is not assessed. */
export const mayCheckIn = (purpose: Purpose): boolean => purpose !== 'coffee';
