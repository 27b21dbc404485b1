import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import type { Framework } from '@/lib/frameworks/document';
import type { Path } from '@/lib/growth/path';
import type { GrowthRecord } from '@/lib/growth/record';
import type { Talks } from '@/lib/growth/talk-queries';
import { GateLink } from './gate-link';
import { ItemRows } from './home-lists';
import { LadderOf } from './ladder-of';
import { LastTalk } from './last-talk';

type LadderSheetProps = { framework: Framework; growth: GrowthRecord; path: Path; handle: string };

/** On one's own home: the ladder, with the way to the gate. */
export function LadderSheet({ framework, growth, path, handle }: LadderSheetProps) {
  return (
    <Sheet
      id="ladder-sheet"
      title="The ladder"
      aside={path.gate && <GateLink handle={handle} words={path.gate} />}
    >
      <LadderOf
        title="Your ladder"
        handle={handle}
        mine
        framework={framework}
        growth={growth}
        agreed={path.agreed.code}
        working={path.working.code}
        readiness={path.isNew ? null : path.readiness}
      />
    </Sheet>
  );
}

type LastSheetProps = {
  talk: Talks['last'];
  items: Parameters<typeof ItemRows>[0]['items'];
  me: string;
  paired: boolean;
  now: string;
  zone: string;
};

/** What the last session left behind. */
export function LastSheet({ talk, items, me, paired, ...when }: LastSheetProps) {
  return (
    <Sheet id="last" title="From the last session">
      {talk ? (
        <LastTalk talk={talk} {...when} />
      ) : (
        <EmptyState>
          {paired
            ? 'Your first session is ahead. Bring one question; that is enough.'
            : 'You have no mentor yet. Your manager or an admin can pair you.'}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <h3 className="mt-6">To do from your sessions</h3>
          <ItemRows items={items.slice(0, 3)} me={me} {...when} />
        </>
      )}
    </Sheet>
  );
}
