/** A session that was held, as far as its dates are known; `startsAt` is an ISO instant. */
export type Held = { number: number; startsAt: string; mentor: string };
