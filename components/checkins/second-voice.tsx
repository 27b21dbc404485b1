import { Sheet } from '@/components/ui/sheet';
import { Time } from '@/components/ui/time';
import { askObserver } from '@/lib/evidence/actions';
import type { Asked, EvidenceRow } from '@/lib/evidence/record';
import { ObserverForm } from './ask-forms';

type SecondVoiceProps = {
  milestone: string;
  asked: Asked[];
  items: EvidenceRow[];
  people: { id: string; name: string; title: string | null }[];
  zone: string;
  now: string;
};

/** Who was asked to speak to an item, what came of it, and asking one more. */
export function SecondVoice({ milestone, asked, items, people, zone, now }: SecondVoiceProps) {
  const open = items.filter(
    (item) => item.audience !== 'private' && !item.redactedAt && item.kind !== 'O' && item.kind !== 'C',
  );
  return (
    <Sheet id="second-voice" title="A second voice">
      <div className="grid gap-4">
        <p className="text-ink-2">
          Somebody who was there, and is neither the mentee nor a mentor, says in their own words what they
          saw.
        </p>
        {asked.length > 0 && (
          <ul className="grid gap-2">
            {asked.map((one) => (
              <li key={one.request}>
                <strong>{one.observer}</strong>{' '}
                <span className="text-13 text-ink-3">
                  {answerWords(one)} <Time at={one.answeredAt ?? one.askedAt} zone={zone} now={now} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {open.length > 0 ? (
          <ObserverForm
            action={askObserver}
            milestone={milestone}
            items={open.map((item) => ({ value: item.id, label: item.title }))}
            people={people.map(({ id, name, title }) => ({
              value: id,
              label: title ? `${name}, ${title}` : name,
            }))}
          />
        ) : (
          <p className="text-ink-2">It takes an item that others may read. Attach one first.</p>
        )}
      </div>
    </Sheet>
  );
}

function answerWords({ answeredAt, declined }: Asked): string {
  if (declined) return 'declined';
  return answeredAt ? 'answered' : 'asked';
}
