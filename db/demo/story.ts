/** How the demo story is written down. Days count back from today (`ago: 14` = a fortnight ago). */

export type Person = {
  handle: string;
  name: string;
  email: string;
  title: string;
  zone: string;
  line: string;
  manager?: string;
  admin?: true;
  level?: 'J' | 'M' | 'S';
  joined: number;
  leave?: { from: number; to: number };
};

export type Session = {
  ago: number;
  minutes?: number;
  kind?: 'one-to-one' | 'coffee' | 'pair-work';
  state?: 'held' | 'missed' | 'cancelled';
  why?: string;
  /** what the mentor wrote for both, for the mentor alone; what the mentee wrote */
  note?: string;
  private?: string;
  mentee?: string;
  team?: string;
  milestones?: string[];
  /** owner, text, due so many days after the session, done or not */
  actions?: [owner: 'mentor' | 'mentee', text: string, dueAfter: number, done?: boolean][];
};

export type Goal = {
  title: string;
  why: string;
  level: string;
  milestones: string[];
  by: 'mentor' | 'mentee';
  ago: number;
  dueAfter: number;
  audience?: 'pair' | 'team';
  events?: {
    ago: number;
    by: 'mentor' | 'mentee';
    to: string;
    reason?: string;
    closed?: string;
    counter?: string;
    blocker?: string;
    unblocker?: string;
  }[];
};

export type Pair = {
  mentor: string;
  mentee: string;
  purpose: 'growth' | 'onboarding' | 'technical' | 'leadership' | 'coffee';
  from: number;
  until?: number;
  everyDays: number;
  minutes: number;
  conflict?: string;
  planned?: number;
  sessions: Session[];
  goals: Goal[];
};

/** A session whose note has markers: what they became, each with the words of its line, and a takeaway from each side. */
export type Captured = {
  mentor: string;
  mentee: string;
  ago: number;
  marks: {
    kind: 'goal' | 'milestone' | 'action-item' | 'question' | 'insight';
    body: string;
    item?: string;
    goal?: string;
    milestone?: string;
  }[];
  takeaways: Partial<Record<'mentor' | 'mentee', string>>;
};

export type Item = {
  key: string;
  who: string;
  by?: string;
  kind: 'A' | 'N' | 'O' | 'R' | 'M' | 'C' | 'W';
  ago: number;
  title: string;
  body?: string;
  url?: string;
  context?: string;
  milestones: string[];
  audience?: 'private' | 'pair' | 'team';
  running?: true;
};

export type SignOff = {
  who: string;
  milestone: string;
  by: string;
  ago: number;
  on: string[];
  /** the second voice of a senior milestone, and when it spoke */
  second?: { by: string; ago: number };
  back?: string;
};

export type Waiting = { who: string; milestone: string; ago: number };
export type Asked = { item: string; milestone: string; observer: string; by: string; ago: number };
export type Standing = {
  who: string;
  milestone: string;
  by: string;
  ago: number;
  standing: 'not-yet' | 'no-opportunity-yet';
  reason: string;
};

/** What waits for the next session of a pair. */
export type Agenda = {
  mentor: string;
  mentee: string;
  purpose: Pair['purpose'];
  lines: { by: 'mentor' | 'mentee'; ago: number; body: string; private?: true }[];
  /** questions in the notes of that day's session */
  questions: { by: 'mentor' | 'mentee'; ago: number; body: string }[];
  /** who has said that the agenda is ready */
  sent?: { by: 'mentor' | 'mentee'; ago: number };
};

type Two = Pick<Pair, 'mentor' | 'mentee' | 'purpose'>;

/** What is planned. `nth` counts the sessions of a series from the next one, which is 0. */
export type Calendar = {
  series: (Two & {
    weeks: number;
    place?: 'remote' | 'on-site';
    skipped?: { nth: number; by: 'mentor' | 'mentee'; why: string };
    moved?: { nth: number; by: 'mentor' | 'mentee'; hours: number };
  })[];
  monthly: Two & { ahead: number };
  unsaid: Two & { ago: number };
  group: Omit<Two, 'mentee'> & {
    with: string[];
    ahead: number;
    topic: string;
    hands: { by: string; question: string; up: string[] }[];
  };
};
