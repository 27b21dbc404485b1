import { type Kind, kinds } from './kinds';

/**
 * Where each kind of text is looked for: the newest rows of every pair, person and item that the viewer stands in a
 * relation to. SQL without a value of anybody's in it. Every arm gives id, kind, at, audience, body, session_id, goal, person_id, author_id; the names `asked`
 * (words; at, id: where the page begins) and `mine` are those of the statement around. Wider than what may be read in places, never narrower: row security cuts.
 */
export function arms(kind: Kind | undefined, most: number): string {
  const chosen = kind ? [kind] : kinds;
  return chosen.flatMap((one) => sources[one].map((source) => newest(source, most))).join(' union all ');
}

/** `over` gives one row `key` per scope; `rows` are the candidates of one key. */
type Source = { over: string; rows: string };

const newest = ({ over, rows }: Source, most: number): string => `
  select hit.* from ${over}, lateral (
    select x.* from (${rows}) x where asked.at is null or (x.at, x.id) < (asked.at, asked.id) order by x.at desc, x.id desc limit ${most}) hit`;

const each = (list: string) => `mine, asked, unnest(mine.${list}) as scope (key)`;
const me = `mine, asked, (select mine.me as key from mine) as scope`;

const note = `select n.id, 'note' as kind, n.written_at as at, n.audience, n.body, n.session_id, null::int as goal,
  n.mentee_id as person_id, n.author_id from notes n where n.words @@ asked.words`;
const item = `select a.id, 'action item' as kind, a.recorded_at as at, a.audience, a.body, a.session_id, null::int as goal,
  a.mentee_id as person_id, a.author_id from action_items a where a.words @@ asked.words`;
const goal = `select g.id, 'goal' as kind, g.updated_at as at, g.audience, g.title || coalesce(E'\\n' || g.why, '') as body,
  null::uuid as session_id, g.number as goal, g.mentee_id as person_id, g.author_id from goals g where g.words @@ asked.words`;
const evidence = `select e.id, 'evidence' as kind, e.recorded_at as at, e.audience,
  e.title || coalesce(E'\\n' || e.body, '') || coalesce(E'\\n' || e.context, '') as body, null::uuid as session_id, null::int as goal,
  e.person_id, e.author_id from evidence e where e.redacted_at is null and e.words @@ asked.words`;
const line = `select l.id, 'agenda item' as kind, l.recorded_at as at, l.audience, l.body, l.session_id, null::int as goal,
  l.mentee_id as person_id, l.author_id from agenda_items l
  where l.source in ('own', 'template') and to_tsvector('english', l.body) @@ asked.words`;
const takeaway = `select t.session_id as id, 'takeaway' as kind, t.written_at as at, 'pair'::audience as audience, t.body,
  t.session_id, null::int as goal, s.mentee_id as person_id, t.person_id as author_id
  from takeaways t join sessions s on s.id = t.session_id where to_tsvector('english', t.body) @@ asked.words`;

const sources: Record<Kind, Source[]> = {
  note: [
    { over: each('pairs'), rows: `${note} and n.mentorship_id = scope.key` },
    { over: me, rows: `${note} and n.author_id = scope.key` },
    { over: each('mentees'), rows: `${note} and n.mentee_id = scope.key and n.audience = 'team'` },
    { over: each('reports'), rows: `${note} and n.mentee_id = scope.key and n.audience = 'team'` },
    { over: each('shown'), rows: `${note} and n.id = scope.key` },
  ],
  'action item': [
    { over: each('pairs'), rows: `${item} and a.mentorship_id = scope.key` },
    { over: me, rows: `${item} and a.author_id = scope.key` },
    { over: each('mentees'), rows: `${item} and a.mentee_id = scope.key and a.audience = 'team'` },
    { over: each('reports'), rows: `${item} and a.mentee_id = scope.key and a.audience = 'team'` },
  ],
  goal: [
    { over: each('pairs'), rows: `${goal} and g.mentorship_id = scope.key` },
    { over: each('standing_in'), rows: `${goal} and g.mentorship_id = scope.key` },
    { over: me, rows: `${goal} and g.author_id = scope.key` },
    { over: each('guided'), rows: `${goal} and g.mentee_id = scope.key and g.audience = 'team'` },
    { over: each('reports'), rows: `${goal} and g.mentee_id = scope.key and g.audience = 'team'` },
  ],
  evidence: [
    { over: me, rows: `${evidence} and e.person_id = scope.key` },
    { over: me, rows: `${evidence} and e.author_id = scope.key` },
    { over: each('guided'), rows: `${evidence} and e.person_id = scope.key` },
    { over: each('reports'), rows: `${evidence} and e.person_id = scope.key and e.audience = 'team'` },
    { over: each('spoken'), rows: `${evidence} and e.id = scope.key` },
  ],
  'agenda item': [
    { over: each('pairs'), rows: `${line} and l.mentorship_id = scope.key` },
    { over: me, rows: `${line} and l.author_id = scope.key` },
  ],
  takeaway: [
    { over: each('pairs'), rows: `${takeaway} and s.mentorship_id = scope.key` },
    { over: me, rows: `${takeaway} and t.person_id = scope.key` },
  ],
};
