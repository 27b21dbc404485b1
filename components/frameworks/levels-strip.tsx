import type { Level } from '@/lib/frameworks/document';
import { sayMinimum } from '@/lib/frameworks/say-minimum';
import { LevelName } from './level-name';

/** The levels from the lowest to the highest, each with what it is about and what counts as shown. */
export function LevelsStrip({ levels }: { levels: Level[] }) {
  return (
    <ol className="levels-strip">
      {levels.map((level) => {
        const { verb, rest } = splitVerb(level.about);
        return (
          <li key={level.code}>
            <h2>
              <LevelName level={level} size={22} />
            </h2>
            <p>
              {verb && <strong>{verb} </strong>}
              {rest}
            </p>
            <p className="quiet text-13">{sayMinimum(level.minimum).join('. ')}.</p>
          </li>
        );
      })}
    </ol>
  );
}

/** "Owns. A defined part …" begins with the verb the level is about. */
export function splitVerb(about: string): { verb: string; rest: string } {
  const [, verb = '', rest = about] = /^([^.]{2,24}\.)\s+(.*)$/s.exec(about) ?? [];
  return { verb, rest };
}
