import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';

type CandidateSearchProps = { handle: string; search: string };

/** Narrows the possible mentors; a plain form, so that a search has an address. */
export function CandidateSearch({ handle, search }: CandidateSearchProps) {
  return (
    <search>
      <form action="/mentorships/new" className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="for" value={handle} />
        <div className="w-full max-w-[360px]">
          <TextInput
            name="q"
            type="search"
            label="Find a mentor by name or title"
            maxLength={120}
            defaultValue={search}
          />
        </div>
        <Button type="submit">Find</Button>
      </form>
    </search>
  );
}
