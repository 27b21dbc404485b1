import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';

type PeopleSearchProps = { show: string; search: string };

/** Finds people by a part of name, address or title; a plain form, so that a search has an address. */
export function PeopleSearch({ show, search }: PeopleSearchProps) {
  return (
    <search>
      <form action="/admin/people" className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="show" value={show} />
        <div className="w-full max-w-[360px]">
          <TextInput
            name="q"
            type="search"
            label="Find by name, e-mail or title"
            maxLength={120}
            defaultValue={search}
          />
        </div>
        <Button type="submit">Find</Button>
      </form>
    </search>
  );
}
