/** Who leads a team to its goal and wants to be asked about it wears an armband: decoration, and nothing follows from it (D4). */
export const captain = 'P3-S2';

export const isCaptain = (offers: readonly string[]): boolean => offers.includes(captain);
