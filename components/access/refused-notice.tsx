import { Disclosure } from '@/components/ui/disclosure';
import type { Refused } from '@/lib/access/posted';
import { KeptWords } from './kept-words';

/**
 * Without JavaScript a refused form brings the page back from its top, sometimes without the form: so the page begins
 * with why, and with what was typed.
 */
export function RefusedNotice({ why, words }: Refused) {
  return (
    <div className="form-message error mb-4" role="alert">
      <strong>! Not saved. {why}</strong>
      {words.length > 0 && (
        <Disclosure summary="What you typed">
          <KeptWords words={words} />
        </Disclosure>
      )}
    </div>
  );
}
