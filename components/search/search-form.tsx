import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { type Kind, kindAddress } from '@/lib/search/kinds';

/** One box, a plain form: what was looked for is in the address, and nowhere else. */
export function SearchForm({ text, kind }: { text: string; kind?: Kind | undefined }) {
  return (
    <search>
      <form action="/search" className="flex items-end gap-2">
        {kind && <input type="hidden" name="kind" value={kindAddress(kind)} />}
        <div className="w-full max-w-[520px]">
          <TextInput
            name="q"
            type="search"
            label="Look for words"
            hint="“In quotes” keeps words together, -word leaves it out, or means either."
            maxLength={200}
            autoComplete="off"
            defaultValue={text}
            autoFocus={text === ''}
          />
        </div>
        <Button type="submit">Find</Button>
      </form>
    </search>
  );
}
