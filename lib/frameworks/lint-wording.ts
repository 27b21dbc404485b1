import type { Framework, Milestone } from './document';
import { listedKinds, parseEvidenceRule } from './evidence-rule';
import type { Finding } from './lint';

/** Words about temperament instead of acts (R37). */
const personality =
  /\b(aggressive|ambitious|assertive|attitude|brilliant|charismatic|charming|cheerful|confiden(t|ce)|dedicated|easy-going|energetic|enthusias(m|tic)|extr[ao]vert(ed)?|friendly|genius|gifted|hard-working|humble|introvert(ed)?|likeable|mature|mindset|motivated|natural leader|nervous(ly)?|nice|ninja|outgoing|passion(ate)?|personality|positive|professionalism|quick learner|rock ?star|self-starter|shy|smart|talent(ed)?|temperament|tough)\b/i;

/** Verbs of enabling and deciding, which belong to the top level (S28). */
const enabling =
  /^(aligns|asks for|bridges|convinces|decides|delegates|enables|guides|is (a|the) (go-to|team captain)|keeps .*(aligned|running)|leads|mentors|orchestrates|presents|sets|steers)\b/i;

const mostCompetencies = 15;

/** Wording worth a second look. None of it stops publishing. */
export function lintWording(framework: Framework): Finding[] {
  const count = framework.competencies.length;
  const long = {
    at: 'competencies',
    says: `${count} competencies: a full assessment takes more than 75 minutes`,
  };
  return [
    ...(count > mostCompetencies ? [long] : []),
    ...framework.milestones.flatMap((milestone) => [
      ...judgesPersons(milestone),
      ...verbTest(framework, milestone),
      ...onlyOneWay(framework, milestone),
    ]),
  ];
}

function judgesPersons({ code, name, behaviours }: Milestone): Finding[] {
  const words = [name, ...behaviours].flatMap((text) => personality.exec(text)?.[0] ?? []);
  return words.map((word) => ({ at: code, says: `"${word}" judges a person, not an act` }));
}

function verbTest(framework: Framework, { code, name, level }: Milestone): Finding[] {
  const [lowest, top] = [framework.levels[0], framework.levels.at(-1)];
  const isEnabling = enabling.test(name);
  if (level === lowest?.code && isEnabling)
    return [{ at: code, says: `${lowest.name} texts say what a person does` }];
  const odd = level === top?.code && lowest !== top && !isEnabling;
  return odd ? [{ at: code, says: `${top.name} texts say what a person enables or decides` }] : [];
}

/** Several ways to meet each soft-skill milestone, for example writing instead of speaking. */
function onlyOneWay(framework: Framework, milestone: Milestone): Finding[] {
  const track = framework.competencies.find((each) => each.code === milestone.competency)?.track;
  if (track !== 'soft-skill' || milestone.behaviours.length > 1 || kindsOf(milestone) > 1) return [];
  return [{ at: milestone.code, says: 'offers a single way to meet it' }];
}

function kindsOf({ evidence }: Milestone): number {
  try {
    return listedKinds(parseEvidenceRule(evidence)).length;
  } catch {
    return 0; // the evidence lint reports it
  }
}
