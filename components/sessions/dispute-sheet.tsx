import { OneButton } from '@/components/ui/one-button';
import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import type { Dispute } from '@/lib/sessions/dispute-queries';
import { answerDispute } from '@/lib/sessions/plan-actions';
import type { SessionHead } from '@/lib/sessions/record';
import { stateWords } from '@/lib/sessions/say-session';
import { isCorrectable } from '@/lib/sessions/state';
import { DisputeForm } from './dispute-form';
import { whoWords } from './session-row';

type DisputeSheetProps = {
  session: SessionHead;
  disputes: Dispute[];
  viewer: { id: string; zone: string };
  now: string;
};

/** After seven days an outcome changes only when both agree; each word about it is kept (R23). */
export function DisputeSheet({ session, disputes, viewer, now }: DisputeSheetProps) {
  const settled = session.state !== 'planned' && !isCorrectable(session.settledAt, now);
  const waiting = disputes.some((one) => !one.answeredAt);
  const mayAsk = settled && session.open && !waiting;
  if (!mayAsk && disputes.length === 0) return null;
  return (
    <Sheet id="dispute" title="Seen differently">
      {disputes.length > 0 && (
        <ol className="rows">
          {disputes.map((one) => (
            <li key={one.id} className="grid gap-2">
              <DisputeWords dispute={one} viewer={viewer} now={now} />
              {!one.answeredAt && session.open && one.raisedById !== viewer.id && (
                <Answer dispute={one.id} claims={one.claims} state={session.state} />
              )}
            </li>
          ))}
        </ol>
      )}
      {mayAsk && (
        <DisputeForm session={session.id} state={session.state} other={whoWords(session, viewer.id)} />
      )}
    </Sheet>
  );
}

function DisputeWords({
  dispute,
  viewer,
  now,
}: { dispute: Dispute } & Pick<DisputeSheetProps, 'viewer' | 'now'>) {
  const who = dispute.raisedById === viewer.id ? 'You' : dispute.raisedBy;
  return (
    <>
      <span>
        {who} said: <strong>{stateWords[dispute.claims].toLowerCase()}</strong>
        <span className="text-13 text-ink-3">
          , <Time at={dispute.raisedAt} now={now} zone={viewer.zone} /> · {standing(dispute)}
        </span>
      </span>
      {dispute.reason && <span className="written text-ink-2">{dispute.reason}</span>}
    </>
  );
}

function standing({ answeredAt, agreed }: Dispute): string {
  if (!answeredAt) return 'waits for the other side';
  return agreed ? 'agreed' : 'not agreed: the record stays';
}

function Answer({ dispute, claims, state }: { dispute: string; claims: string; state: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      <OneButton action={answerDispute} fields={{ dispute, agreed: 'yes' }} kind="primary">
        Yes, it was {claims}
      </OneButton>
      <OneButton action={answerDispute} fields={{ dispute, agreed: 'no' }}>
        No, it was {state}
      </OneButton>
    </div>
  );
}
