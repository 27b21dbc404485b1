import { type AskReason, askReasons } from '@/db/enums';
import type { Framework } from '@/lib/frameworks/document';
import { activeDaysBetween, addMonths, dayOf, daysBetween, type Leave } from '@/lib/people/active-days';

/** What the two of a pair can both know about when a milestone was last looked at. Instants are ISO texts. */
export type AskFacts = {
  /** the latest closed check-in of the pair that asked about it, and whether they saw it differently there */
  asked: { milestone: string; at: string; differed: boolean }[];
  /** when something was last added that shows it and that both may read */
  shown: { milestone: string; at: string }[];
  /** of either side */
  leave: Leave[];
};

export type Question = { milestone: string; why: AskReason };
/** What is asked, competency by competency, and how many that are due have to wait for the next time. */
export type Asked = { questions: Question[]; later: number };

/** A question is meant to take this long, behaviours included. */
const secondsEach = 45;
/** What fits into ten minutes (S-5). */
export const mostQuestions = Math.floor((10 * 60) / secondsEach);
const longAgo = 6;

/** Minutes that a half of so many questions is meant to take, rounded up. */
export const minutesFor = (questions: number): number => Math.ceil((questions * secondsEach) / 60);

/**
 * Only what is due, each with why (S-5): seen differently last time, shown since, never asked, or asked more than six
 * months ago with leave of either side subtracted (R21). `framework` holds enabled levels only; `now` is an ISO instant.
 */
export function questionsOf(
  framework: Framework,
  level: string,
  facts: AskFacts,
  when: { now: string; zone: string },
): Asked {
  const due = framework.milestones
    .filter((milestone) => milestone.level === level)
    .flatMap(({ code }) => {
      const why = whyAsk(code, facts, when);
      return why ? [{ milestone: code, why }] : [];
    });
  const rank = ({ why }: Question) => askReasons.indexOf(why);
  const chosen = new Set(due.toSorted((one, other) => rank(one) - rank(other)).slice(0, mostQuestions));
  return { questions: due.filter((each) => chosen.has(each)), later: due.length - chosen.size };
}

/** Why a milestone is to be asked about; null when it is not due. */
function whyAsk(
  code: string,
  facts: AskFacts,
  { now, zone }: { now: string; zone: string },
): AskReason | null {
  const last = facts.asked.find((each) => each.milestone === code);
  if (last?.differed) return 'seen-differently';
  const shown = facts.shown.find((each) => each.milestone === code);
  if (shown && (!last || Date.parse(shown.at) > Date.parse(last.at))) return 'new-evidence';
  if (!last) return 'never-asked';
  const [from, today] = [dayOf(last.at, zone), dayOf(now, zone)];
  const limit = daysBetween(from, addMonths(from, longAgo));
  return activeDaysBetween(from, today, facts.leave) > limit ? 'long-ago' : null;
}
