import type { Route } from 'next';
import { Dumbbells } from '@/components/charts/dumbbells';
import { Wheel, type WheelWedge } from '@/components/charts/wheel';
import { dumbbellPoints, dumbbellsOf } from '@/components/checkins/dumbbells-of';
import { Link } from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import type { LastRevealed } from '@/lib/checkins/check-in-record';
import { compareHalves } from '@/lib/checkins/differences';
import type { Framework } from '@/lib/frameworks/document';
import type { GrowthRecord } from '@/lib/growth/record';
import { fillOf, type Ring, sayWheel, wheelOf } from '@/lib/growth/wheel';

type WheelSheetProps = {
  framework: Framework;
  growth: Pick<GrowthRecord, 'standings'>;
  person: { name: string; mine: boolean };
  /** undefined for whoever may not read the halves, and where there are none */
  answered: LastRevealed | undefined;
};

/** Skills at a glance: the wheel, and beside it what the two saw differently (look.md 6.3). */
export function WheelSheet({ framework, growth, person, answered }: WheelSheetProps) {
  const wedges = wheelOf(framework, growth.standings, answered ?? null);
  const compared = answered && compareHalves(answered.ratings);
  const rows = compared ? dumbbellsOf(framework, compared) : [];
  return (
    <Sheet id="wheel-sheet" title="Skills at a glance">
      <div className="wheel-and-more">
        <Wheel
          id="wheel"
          title={person.mine ? 'Your skills' : `The skills of ${person.name}`}
          sentence={sayWheel(wedges, answered ?? null)}
          levels={framework.levels.map((each) => each.name)}
          wedges={wedges.map(drawn)}
          rule={sayRule(framework, answered)}
        />
        {answered && rows.length > 0 && (
          <section aria-labelledby="wheel-differ">
            <h3 id="wheel-differ">Where we see it differently</h3>
            <Dumbbells
              id="wheel-dumbbells"
              rows={rows.slice(0, mostRows)}
              points={dumbbellPoints}
              names={{ self: answered.mentee, mentor: answered.mentor }}
              sentence={sayRows(rows.length)}
            />
            <p className="mt-3">
              <Link href={`/check-ins/${answered.id}` as Route}>The whole check-in</Link>
            </p>
          </section>
        )}
      </div>
    </Sheet>
  );
}

/** Beside the wheel the largest differences are enough; the check-in holds them all. */
const mostRows = 5;
const sayRows = (n: number) =>
  n > mostRows
    ? `The ${mostRows} largest differences of ${n} among the milestones both answered.`
    : `${n} of the milestones both answered.`;

const drawn = (wedge: ReturnType<typeof wheelOf>[number]): WheelWedge => ({
  code: wedge.code,
  name: wedge.name,
  track: wedge.track,
  href: `/framework/${wedge.code}`,
  rings: wedge.rings.map((ring) => ({
    fill: fillOf(ring),
    self: ring.self && ring.self.n / ring.self.of,
    none: ring.met.of === 0,
    says: sayRing(ring),
  })),
});

function sayRing({ met, mentor, self }: Ring): string {
  const halves = [
    mentor && `the mentor sees ${mentor.n} of ${mentor.of} at level`,
    self && `the mentee ${self.n} of ${self.of}`,
  ].filter(Boolean);
  return [`${met.n} of ${met.of} met`, ...halves].join(', ');
}

function sayRule(framework: Framework, answered: LastRevealed | undefined): string {
  const rings = `Rings from the inside out: ${framework.levels.map((each) => each.name).join(', ')}.`;
  const level = framework.levels.find((each) => each.code === answered?.level)?.name;
  if (!answered || !level) return `${rings} Each is filled by what is met.`;
  return `${rings} Filled by what is met; at ${level} by the answers of ${answered.mentor} in the last check-in, with those of ${answered.mentee} as an arc. No opportunity yet and empty answers stay out.`;
}
