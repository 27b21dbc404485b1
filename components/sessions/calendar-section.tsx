import { OneButton } from '@/components/ui/one-button';
import { TextInput } from '@/components/ui/text-input';
import { Time } from '@/components/ui/time';
import type { FormState } from '@/lib/form-state';

type Action = (before: FormState, form: FormData) => Promise<FormState>;
type CalendarSectionProps = {
  /** null: there is no live address */
  feed: { names: boolean; address: string | null; createdAt: string; readAt: string | null } | null;
  when: { now: string; zone: string };
  /** made by the server for each drawing of the page, so that two clicks make one address */
  formKey: string;
  make: Action;
  revoke: Action;
  name: Action;
};

/** My calendar address: what it shows, to whom, and how to end it (inbox-6). */
export function CalendarSection({ feed, when, formKey, make, revoke, name }: CalendarSectionProps) {
  return (
    <div className="grid grid-cols-1 gap-5">
      <p className="quiet max-w-[64ch]">
        A calendar program can read your sessions from a private address. Whoever has the address sees when
        you meet and “1:1”, nothing else, unless you let it show names. Programs look again when they like;
        Google does so about once a day.
      </p>
      {feed ? <Live feed={feed} when={when} revoke={revoke} name={name} /> : null}
      <OneButton action={make} fields={{ key: formKey }}>
        {feed ? 'Make a new address' : 'Make my calendar address'}
      </OneButton>
    </div>
  );
}

type LiveProps = Pick<CalendarSectionProps, 'when' | 'revoke' | 'name'> & {
  feed: NonNullable<CalendarSectionProps['feed']>;
};

function Live({ feed, when, revoke, name }: LiveProps) {
  return (
    <>
      <TextInput
        name="calendar-address"
        label="Your calendar address"
        readOnly
        spellCheck={false}
        value={
          feed.address ?? 'made under another secret of this installation: it works, and can’t be shown again'
        }
        hint={
          <>
            Made <Time {...when} at={feed.createdAt} />,{' '}
            {feed.readAt ? (
              <>
                last read <Time {...when} at={feed.readAt} />
              </>
            ) : (
              'not read yet'
            )}
            . It shows {feed.names ? 'times, kinds and names' : 'times and “1:1” only'}.
          </>
        }
      />
      <div className="flex flex-wrap gap-3">
        <OneButton action={name} fields={{ names: feed.names ? 'no' : 'yes' }}>
          {feed.names ? 'Leave names out' : 'Let it show names'}
        </OneButton>
        <OneButton action={revoke} fields={{}}>
          End this address
        </OneButton>
      </div>
    </>
  );
}
