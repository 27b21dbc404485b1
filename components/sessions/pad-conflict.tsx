'use client';

import type { Choice, Piece } from '@/lib/sessions/merge';
import { textOf } from '@/lib/sessions/sections';

type PadConflictProps = { pieces: readonly Piece[]; choose: (choice: Choice) => void };

const choices: [Choice, string][] = [
  ['mine', 'Keep mine'],
  ['theirs', 'Keep theirs'],
  ['both', 'Keep both'],
];

/** What two people made of the same lines, side by side; the rest was joined already (save-7). */
export function PadConflict({ pieces, choose }: PadConflictProps) {
  const disputed = pieces.filter((piece) => 'mine' in piece);
  return (
    <section className="pad-conflict" aria-label="Two versions of the same lines">
      <p>
        <strong>Not saved: two versions.</strong> These lines were changed here and, meanwhile, elsewhere. The
        rest is joined already.
      </p>
      {disputed.map((piece) => {
        const [mine, theirs] = [textOf(piece.mine), textOf(piece.theirs)];
        return (
          <div key={mine + theirs} className="pad-versions">
            <Version name="Mine" text={mine} />
            <Version name="Theirs" text={theirs} />
          </div>
        );
      })}
      <p className="pad-choices">
        {choices.map(([choice, words]) => (
          <button
            key={choice}
            type="button"
            className={`button ${choice === 'both' ? 'primary' : 'secondary'}`}
            onClick={() => choose(choice)}
          >
            {words}
          </button>
        ))}
      </p>
    </section>
  );
}

function Version({ name, text }: { name: string; text: string }) {
  return (
    <div>
      <h3>{name}</h3>
      <blockquote className="written whitespace-pre-wrap">{text || <em>taken out</em>}</blockquote>
    </div>
  );
}
