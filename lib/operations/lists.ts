import type { Purpose } from '@/db/enums';

/** Which people a list shows, and what the admin home counts. */
export const peopleLists = [
  'all',
  'without-manager',
  'manager-left',
  'without-mentor',
  'admins',
  'left',
] as const;
export type PeopleShown = (typeof peopleLists)[number];

/** Which mentorships a list shows. */
export const mentorshipLists = ['active', 'requested', 'unanswered', 'ended', 'declined'] as const;
export type MentorshipsShown = (typeof mentorshipLists)[number];

/** A list by its word in the address; anything else is the first one. */
export function listNamed<L extends string>(lists: readonly [L, ...L[]], word: unknown): L {
  return lists.find((list) => list === word) ?? lists[0];
}

/** Instants are ISO texts. */
export type Installation = {
  people: Record<PeopleShown, number>;
  mentorships: Record<MentorshipsShown, number>;
  framework: { name: string; version: string; publishedAt: string } | null;
};

export type ListedPerson = {
  id: string;
  handle: string;
  name: string;
  title: string | null;
  email: string;
  zone: string;
  isAdmin: boolean;
  hasLeft: boolean;
  manager: string | null;
  mentors: string[];
  mentees: number;
};

export type ListedMentorship = {
  id: string;
  purpose: Purpose;
  mentor: string;
  mentorHandle: string;
  mentee: string;
  menteeHandle: string;
  requestedAt: string;
  startedAt: string | null;
  endedAt: string | null;
  mentorAccepted: boolean;
  menteeAccepted: boolean;
  everyDays: number | null;
  lastHeldAt: string | null;
  isManagerToo: boolean;
};

export type PersonRecord = {
  id: string;
  handle: string;
  name: string;
  email: string;
  title: string | null;
  zone: string;
  isAdmin: boolean;
  deactivatedAt: string | null;
  joinedAt: string;
  version: number;
  managerId: string | null;
  reports: string[];
  mentorships: { id: string; purpose: Purpose; other: string; isMentor: boolean }[];
};
