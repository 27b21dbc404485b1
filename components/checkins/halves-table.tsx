import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import type { RatingKind } from '@/db/enums';
import type { CheckIn } from '@/lib/checkins/check-in-record';
import { answerWords } from '@/lib/checkins/say-check-in';
import type { Framework } from '@/lib/frameworks/document';
import { placeOf } from '@/lib/frameworks/place';

/** What was answered, one row per question, one column per half the viewer may read. */
export function HalvesTable({ checkIn, framework }: { checkIn: CheckIn; framework: Framework }) {
  const shown: RatingKind[] = checkIn.revealed ? ['self', 'mentor'] : [checkIn.role];
  const half = (kind: RatingKind) => checkIn.halves.find((each) => each.kind === kind);
  const given = (code: string, kind: RatingKind) =>
    checkIn.ratings.find((each) => each.kind === kind && each.milestone === code)?.answer;
  const name = { self: checkIn.mentee.name, mentor: checkIn.mentor.name };
  return (
    <Table id="halves" caption="What was answered" quietCaption className="compared">
      <thead>
        <tr>
          <th scope="col">Milestone</th>
          {shown.map((kind) => (
            <th key={kind} scope="col">
              {name[kind]}
              {half(kind)?.afterReveal && <small className="quiet"> after reveal</small>}
              {!half(kind) && <small className="quiet"> not handed in</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checkIn.asked.map(({ milestone: code }) => (
          <tr key={code}>
            <th scope="row">
              <Link href={`/framework/milestones/${code}` as Route}>{code}</Link>{' '}
              {placeOf(framework, code)?.milestone.name}
            </th>
            {shown.map((kind) => {
              const answer = given(code, kind);
              return (
                <td key={kind} className={differs(checkIn, code) ? 'differs' : undefined}>
                  {answer ? answerWords[answer] : <span className="quiet">not assessed</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function differs(checkIn: CheckIn, code: string): boolean {
  const both = checkIn.ratings.filter((each) => each.milestone === code);
  return both.length === 2 && both[0]?.answer !== both[1]?.answer;
}
