import { SignedIn } from '@/components/access/signed-in';
import { AskPacketForm } from '@/components/growth/packet-forms';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { askPacket } from '@/lib/growth/packet-actions';
import { aYearBefore } from '@/lib/growth/packet-period';
import { getAddressees } from '@/lib/growth/packets-queries';
import { getGrowthOf } from '@/lib/growth/queries';
import { levelOf } from '@/lib/growth/record';
import { dayOf } from '@/lib/people/active-days';
import { handleIn } from '@/lib/people/handle';
import { getPersonByHandle } from '@/lib/people/queries';

export const metadata = { title: 'A new packet' };

export default async function NewPacket({ searchParams }: { searchParams: Promise<{ for?: unknown }> }) {
  const { for: asked } = await searchParams;
  const page = await read(async (tx) => {
    const handle = asked === undefined ? tx.viewer.handle : (handleIn(asked) ?? '');
    const [published, person, growth, readers] = await Promise.all([
      getFramework(tx),
      getPersonByHandle(tx, handle),
      getGrowthOf(tx, handle),
      getAddressees(tx, handle),
    ]);
    if (!person || !growth || !(person.mine || person.manager)) return null;
    return { framework: enabledOnly(published.framework), person, growth, readers };
  });
  const { viewer, framework, person, readers } = page;
  const today = dayOf(new Date().toISOString(), viewer.zone);
  const nameOf = (code: string) => framework.levels.find((each) => each.code === code)?.name ?? code;
  const level = levelOf(framework, page.growth);
  const gates = framework.gates.map(({ from, to }) => ({
    value: from,
    label: `From ${nameOf(from)} to ${nameOf(to)}`,
  }));
  return (
    <SignedIn viewer={viewer}>
      <PageHeader
        title={person.mine ? 'A packet about you' : `A packet about ${person.name}`}
        lead={
          person.mine
            ? 'You approve every quotation, then freeze it. What is missing is in it as well.'
            : `${person.name} sees it first, approves every quotation, and freezes it. What is missing is in it as well.`
        }
      />
      {readers.length === 0 ? (
        <EmptyState>
          Nobody manages {person.mine ? 'you' : person.name} at the moment, so there is nobody to address it
          to.
        </EmptyState>
      ) : (
        <Sheet id="ask" title="What it is about">
          <AskPacketForm
            action={askPacket}
            formKey={crypto.randomUUID()}
            person={person.id}
            gates={gates}
            gate={gates.find((each) => each.value === level)?.value ?? gates.at(-1)?.value}
            readers={readers.map(({ id, name }) => ({
              value: id,
              label: id === viewer.id ? `${name} (you)` : name,
            }))}
            reader={readers.find((each) => each.id === viewer.id)?.id ?? readers[0]?.id}
            from={aYearBefore(today)}
            until={today}
          />
        </Sheet>
      )}
    </SignedIn>
  );
}
