/**
 * A page, or a way to it: `from > to` opens `from` and follows its first link of the shape `to`, in which ID stands for
 * any id and N for any number, because the demo team gets new ones with every database. Where that page leads no
 * further, the next link is tried.
 */
export type Way = string;

/** `who` is handed to `enter`; null is nobody. */
export type Round = { name: string; who: string | null; ways: readonly Way[] };

const tabs = ['ladder', 'skills', 'responsibilities', 'project-impact'];
const parts = (path: string, more: string[] = []) => [...tabs, ...more].map((part) => `${path}?part=${part}`);

/** Every page, for somebody who sees it full, and for somebody who has nothing yet. */
export const everyPage: readonly Round[] = [
  { name: 'nobody', who: null, ways: ['/sign-in', '/signed-out', '/no-such-page'] },
  {
    name: 'priya, her homes and lists',
    who: 'priya',
    ways: [
      '/path',
      '/mentees',
      '/goals',
      '/evidence',
      '/mentorships',
      '/account',
      '/goals?whose=others',
      '/search',
      '/search?q=data',
      '/search?q=nothing-has-this-word&kind=goal',
    ],
  },
  {
    name: 'priya, her forms',
    who: 'priya',
    ways: [
      '/goals/new',
      '/goals/new?for=tomas',
      '/evidence/new',
      '/wins/new',
      '/add',
      '/sign-off/priya/P2-J1',
      '/sessions > /sessions/S-N > /sessions/S-N/edit',
    ],
  },
  {
    name: 'priya, what has a name',
    who: 'priya',
    ways: [
      '/goals > /goals/G-N',
      '/goals > /goals/G-N > /who/goal/ID',
      '/sessions > /sessions/S-N',
      '/sessions > /sessions/S-N > /who/note/ID',
      '/people/priya > /who/evidence/ID',
      '/evidence > /evidence/ID',
      '/packets',
      '/packets/new',
      '/packets > /packets/ID',
      '/path > /mentorships/ID',
      '/path > /mentorships/ID > /mentorships/ID/notes',
      '/check-ins',
      '/check-ins > /check-ins/ID',
      '/numbers/priya/all/T2/J',
      '/numbers/priya/met/technical/J',
      '/numbers/priya/not-yet/soft-skill/J',
    ],
  },
  {
    name: 'priya, her growth',
    who: 'priya',
    ways: ['/people/priya', ...parts('/people/priya', ['over-time']), '/people/ines', '/people/tomas'],
  },
  {
    name: 'ines, her work',
    who: 'ines',
    ways: [
      '/mentees',
      '/opportunities',
      '/sign-off',
      '/sign-off/again',
      '/sign-off > /sign-off/HANDLE/MILESTONE',
      '/sessions',
      '/sessions/new',
      '/sessions/new?with=jonas',
      '/sessions/plan',
      '/sessions/action-items',
      '/sessions/action-items?show=done',
      '/sessions/agenda/new',
      '/notes',
      '/goals',
      '/goals?person=jonas',
      '/account/away',
    ],
  },
  {
    name: 'ines, what has a name',
    who: 'ines',
    ways: [
      '/people/jonas',
      '/goals > /goals/G-N',
      '/sessions > /sessions/S-N',
      '/sessions/action-items > /sessions/S-N > /who/action-item/ID',
      '/sign-off > /evidence/ID',
      '/notes > /notes/ID',
      '/evidence/new?for=jonas&milestone=P1-J1',
      '/mentorships > /mentorships/ID',
      '/mentorships > /mentorships/ID > /mentorships/ID/hand-over',
      '/numbers/jonas/all/T3/S',
    ],
  },
  {
    name: 'kwame',
    who: 'kwame',
    ways: [
      '/path',
      '/endorsements',
      '/framework',
      ...parts('/framework'),
      '/framework/T4',
      '/framework/milestones/T6-S1',
      '/numbers/kwame/gate',
      '/packets',
      '/people/kwame/level',
    ],
  },
  {
    name: 'mirela',
    who: 'mirela',
    ways: [
      '/team',
      '/team?sort=silence&show=met',
      '/people/priya',
      '/people/jonas?part=over-time',
      '/people/jonas/level',
      '/numbers/jonas/gate',
      '/packets/new?for=jonas',
      '/packets > /packets/ID',
      '/opportunities',
      '/mentorships/new',
      '/team > /mentorships/ID',
      '/sessions',
      '/sessions > /sessions/S-N',
      '/goals',
      '/goals > /goals/G-N',
      '/people/jonas > /evidence/ID',
    ],
  },
  {
    name: 'ada',
    who: 'ada',
    ways: [
      '/admin',
      '/admin/people',
      '/admin/people?show=all',
      '/admin/people/new',
      '/admin/people/jonas',
      '/admin/people/tomas',
      '/admin/mentorships',
      '/admin/mentorships > /mentorships/ID',
      '/mentorships/new?for=tomas',
    ],
  },
  {
    name: 'hana, her half of a check-in',
    who: 'hana',
    ways: ['/mentees', '/check-ins', '/check-ins > /check-ins/ID'],
  },
  {
    name: 'tunde, a packet addressed to him',
    who: 'tunde',
    ways: ['/packets', '/packets > /packets/ID'],
  },
  {
    name: 'oleg, away and handing over',
    who: 'oleg',
    ways: ['/mentees', '/account', '/people/kwame'],
  },
  { name: 'tomas', who: 'tomas', ways: ['/path', '/goals', '/evidence', '/sessions', '/people/tomas'] },
  { name: 'sofia', who: 'sofia', ways: ['/path', '/endorsements'] },
];
