import { KeyHint } from '@/components/ui/key-hint';

const kinds = [
  ['session', 'Session', 'L'],
  ['next', 'Next session', ''],
  ['goal', 'Goal', ''],
  ['agenda', 'Agenda line', 'Q'],
  ['win', 'Win', 'W'],
] as const;

/** The kinds of lines as buttons: what the keys do, for hands on a pointer (key-13). */
export function QuickKinds({
  onChoose,
  current,
}: {
  onChoose: (kind: string) => void;
  current?: string | undefined;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that fill a field, no fieldset
    <div role="group" aria-label="Begin with" className="quick-kinds">
      {kinds.map(([kind, word, keys]) => (
        <button
          key={kind}
          type="button"
          className="button quiet small"
          aria-pressed={current === kind}
          onClick={() => onChoose(kind)}
        >
          {word}
          {keys && <KeyHint keys={keys} />}
        </button>
      ))}
    </div>
  );
}
