/** Words that are in the canary world once, and the days around the moment it was made. */

/** One moment for the whole world, so that intervals meet. */
const begun = Date.now();
export const day = (n: number) => new Date(begun + n * 86_400_000);
export const date = (n: number) => day(n).toISOString().slice(0, 10);

let count = 0;
/** A word that is in the world once. */
export const canary = () => `kanari${String(++count).padStart(5, '0')}x`;
/** A text around one. */
export const words = (about: string) => `${canary()} ${about}`;

type Row = Record<string, unknown>;
/** Adds a row as the owner and returns it. */
export type Add = (table: string, row: Row) => Promise<Row & { id: string }>;
