/**
 * Who may act: one total table, default deny. Facts are plain booleans that a mutation has read from the database;
 * a fact that was not looked up is unknown, and an unknown fact never allows anything: a *not* must be known, too. Pages ask only to decide whether to draw a button.
 */

export type Facts = {
  /** the row is about me */
  mine?: boolean;
  /** I wrote it */
  author?: boolean;
  /** I mentor this person in a running mentorship */
  mentor?: boolean;
  /** I stand in for their mentor today, by the mentor's calendar (S-7) */
  standIn?: boolean;
  /** I am the mentee of this running mentorship */
  mentee?: boolean;
  /** I am this person's direct manager today */
  manager?: boolean;
  /** I asked for it, and nobody has begun */
  asker?: boolean;
  /** I was asked to speak to this item, and it is mine to answer */
  asked?: boolean;
  admin?: boolean;
};

const pair = (f: Facts) => f.mentor || f.mentee;
const not = (fact: boolean | undefined) => fact === false;

const table = {
  'add person': (f) => f.admin,
  'publish framework': (f) => f.admin,
  'edit person': (f) => f.mine || f.admin,
  'deactivate person': (f) => f.admin,
  'set reporting line': (f) => f.admin,
  'set leave': (f) => f.mine || f.admin,
  'keep calendar': (f) => f.mine,
  'pair people': (f) => f.manager || f.admin,
  'answer mentorship': (f) => f.mine,
  'withdraw request': (f) => f.asker || f.admin,
  'hand over': (f) => f.mentor || f.manager || f.admin,
  'give stand-in': (f) => f.mentor,
  'end stand-in': (f) => f.mentor || f.standIn,
  'set capacity': (f) => f.mine,
  pause: (f) => f.mine,
  'end mentorship': (f) => pair(f) || f.admin,
  'set cadence': pair,
  'log session': pair,
  'edit session': pair,
  'prepare session': pair,
  'write note': pair,
  'edit note': (f) => f.author,
  'share note': (f) => f.author || f.mine,
  'answer about note': (f) => f.asked,
  'add action item': pair,
  'finish action item': pair,
  'change action item': pair,
  'propose goal': pair,
  'carry goal': (f) => f.mine,
  'answer goal': (f) => pair(f) && not(f.author),
  'move goal': pair,
  'add evidence': (f) => f.mine || f.mentor,
  'attach evidence': (f) => f.mine || f.mentor,
  'redact evidence': (f) => f.mine,
  'ask for endorsement': (f) => f.mine || f.mentor,
  'endorse evidence': (f) => f.asked,
  'ask for sign-off': (f) => f.mine || f.mentor,
  'sign off': (f) => (f.mentor || f.standIn) && not(f.mine),
  'second a sign-off': (f) => f.asked && not(f.mine) && not(f.mentor),
  'mark not yet': (f) => f.mentor,
  'open check-in': pair,
  'answer check-in': pair,
  'close check-in': pair,
  'mark no opportunity yet': (f) => f.mine || f.mentor,
  'ask for an opportunity': (f) => f.mine,
  'answer about an opportunity': (f) => f.mentor || f.asked,
  waive: (f) => f.manager,
  'snooze stall': (f) => f.manager,
  'wake stall': (f) => f.mine,
  'agree level': (f) => f.manager,
  'acknowledge a level talk': (f) => f.mine,
  disagree: (f) => f.mine || f.mentor,
  'ask a second rater': (f) => f.mine || f.mentor,
  'weigh a disagreement': (f) => f.asked,
  'show profile': (f) => f.mine,
  'ask for a packet': (f) => f.mine || f.manager,
  'freeze a packet': (f) => f.mine,
  'call off a packet': (f) => f.mine || f.asked,
} satisfies Record<string, (facts: Facts) => boolean | undefined>;

export type Deed = keyof typeof table;
export const deeds = Object.keys(table) as Deed[];

/** May someone for whom these facts hold do this deed? */
export const may = (deed: Deed, facts: Facts): boolean =>
  Object.hasOwn(table, deed) && table[deed](facts) === true;
