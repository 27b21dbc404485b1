import { sql } from 'drizzle-orm';
import { boolean, check, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { opportunityAnswers } from '../enums.ts';
import { id, instant, recordedAt } from './columns.ts';
import { people } from './people.ts';

export const opportunityAnswer = pgEnum('opportunity_answer', opportunityAnswers);

/** A mentee asks for work that would show a milestone (J-6, R35). The manager reads it only with the mentee's consent. */
export const opportunityRequests = pgTable(
  'opportunity_requests',
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    milestone: text().notNull(),
    line: text().notNull(),
    /** the mentee's consent: their manager reads this, too */
    forManager: boolean().notNull().default(false),
    askedAt: recordedAt(),
    withdrawnAt: instant(),
    answer: opportunityAnswer(),
    answerLine: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: instant(),
  },
  (t) => [
    index('opportunity_requests_person').on(t.personId, t.milestone),
    uniqueIndex('opportunity_requests_once')
      .on(t.personId, t.milestone)
      .where(sql`${t.answeredAt} is null and ${t.withdrawnAt} is null`),
    check('opportunity_requests_length', sql`char_length(${t.milestone}) <= 16`),
    check('opportunity_requests_line_length', sql`char_length(${t.line}) between 1 and 300`),
    check('opportunity_requests_answer_length', sql`char_length(${t.answerLine}) between 1 and 300`),
    check(
      'opportunity_requests_answered',
      sql`num_nulls(${t.answer}, ${t.answerLine}, ${t.answeredBy}, ${t.answeredAt}) in (0, 4)`,
    ),
  ],
);
