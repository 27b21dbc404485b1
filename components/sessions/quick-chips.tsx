import type { QuickReading } from '@/lib/sessions/quick-queries';

type QuickChipsProps = {
  reading: QuickReading;
  /** the last chip is about to go */
  marked: boolean;
  onRemove: (chip: { start: number; end: number }) => void;
  /** the whole line with an answer put in */
  onAnswer: (line: string) => void;
};

/** What was recognised, each with ×; what is left as words; and the one question that is open. */
export function QuickChips({ reading, marked, onRemove, onAnswer }: QuickChipsProps) {
  const { chips, title, implied, ask } = reading;
  return (
    <>
      {chips.length === 0 && <p className="text-13 text-ink-3">Kept as it stands, for you to sort later.</p>}
      <ul className="quick-chips">
        {chips.map((chip, n) => (
          <li
            key={`${chip.kind}${chip.start}`}
            className={`chip ${chip.kind === 'kind' ? 'quick-kind' : ''}`}
            data-marked={(marked && n === chips.length - 1) || undefined}
          >
            <span>{chip.says}</span>
            <button type="button" aria-label={`Remove ${chip.says}`} onClick={() => onRemove(chip)}>
              ×
            </button>
          </li>
        ))}
        {implied && <li className="chip">with {implied}</li>}
      </ul>
      {marked && <p className="sr-only">Press Backspace again to remove {chips.at(-1)?.says}.</p>}
      {title && <p className="quick-title">“{title}”</p>}
      {ask && (
        <p className="quick-ask">
          <strong>{ask.says}</strong>
          {ask.choices.map((choice) => (
            <button
              key={choice.insert}
              type="button"
              className="button secondary small"
              onClick={() => onAnswer(choice.line)}
            >
              {choice.label}
            </button>
          ))}
        </p>
      )}
    </>
  );
}
