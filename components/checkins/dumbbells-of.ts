import type { Dumbbell } from '@/components/charts/dumbbells';
import { answers } from '@/db/enums';
import type { Compared } from '@/lib/checkins/differences';
import { answerWords } from '@/lib/checkins/say-check-in';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';

/** The axis: *no opportunity yet* in its gutter, then the scale (R17). */
export const dumbbellPoints = answers.map((each) => answerWords[each]);

/** What two answered differently, as rows of the picture; a code the framework no longer has is left out. */
export function dumbbellsOf(framework: Framework, { differently }: Compared): Dumbbell[] {
  return differently.flatMap(({ milestone: code, self, mentor }) => {
    const place = placeOf(framework, code);
    if (!place) return [];
    const { milestone, competency } = place;
    const marks = { self: answers.indexOf(self), mentor: answers.indexOf(mentor) };
    return [
      {
        code,
        name: milestone.name,
        track: competency.track,
        href: `/framework/milestones/${code}`,
        ...marks,
      },
    ];
  });
}
