import { Disclosure } from '@/components/ui/disclosure';
import { keptWords, whyRefused } from '@/lib/access/posted';
import { KeptWords } from './kept-words';

/**
 * Without JavaScript a refused form brings the page back from its top, sometimes without the form: so the page begins
 * with why, and with what was typed.
 */
export function RefusedNotice() {
  const why = whyRefused();
  if (!why) return null;
  const words = keptWords();
  return (
    <div className="form-message error" role="alert">
      <strong>! Not saved. {why}</strong>
      {words.length > 0 && (
        <Disclosure summary="What you typed">
          <KeptWords words={words} />
        </Disclosure>
      )}
    </div>
  );
}
