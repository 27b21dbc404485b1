import { randomUUID } from 'node:crypto';
import { SignedIn } from '@/components/access/signed-in';
import { CaptureList } from '@/components/sessions/capture-list';
import { QuickExamples } from '@/components/sessions/quick-examples';
import { QuickForm } from '@/components/sessions/quick-form';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { oneOf } from '@/lib/sessions/chosen-pair';
import { getCaptures } from '@/lib/sessions/quick-queries';

export const metadata = { title: 'Add a line' };

/** The quick-add as a page: for browsers without a script, and for sorting the lines kept earlier (add-3). */
export default async function Add({ searchParams }: PageProps<'/add'>) {
  const asked = oneOf((await searchParams).sort);
  const page = await read(async (tx) => ({ captures: await getCaptures(tx) }));
  const sorting = page.captures.find((one) => one.id === asked);
  return (
    <SignedIn viewer={page.viewer}>
      <PageHeader title="Add a line" lead="One line becomes a session, a goal, an agenda line or a win." />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_340px]">
        <div className="grid gap-6">
          <Sheet id="one-line" title={sorting ? 'What is it?' : 'One line'}>
            <QuickForm
              key={sorting?.id ?? 'new'}
              formKey={randomUUID()}
              line={sorting?.body ?? ''}
              capture={sorting?.id}
            />
          </Sheet>
          <CaptureList captures={page.captures} now={new Date().toISOString()} zone={page.viewer.zone} />
        </div>
        <QuickExamples />
      </div>
    </SignedIn>
  );
}
