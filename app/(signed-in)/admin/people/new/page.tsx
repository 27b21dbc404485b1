import { randomUUID } from 'node:crypto';
import { SignedIn } from '@/components/access/signed-in';
import { NewPersonForm } from '@/components/people/new-person-form';
import { ZoneList } from '@/components/people/zone-list';
import { PageHeader } from '@/components/ui/page-header';
import { Sheet } from '@/components/ui/sheet';
import { read } from '@/lib/access/read';
import { enabledOnly } from '@/lib/frameworks/enabled';
import { getFramework } from '@/lib/frameworks/queries';
import { addNewPerson } from '@/lib/people/actions';
import { getPeopleToChoose } from '@/lib/people/queries';

export const metadata = { title: 'Add a person' };

export default async function NewPerson() {
  const { viewer, people, published } = await read(async (tx) => {
    if (!tx.viewer.isAdmin) return null;
    const [people, published] = await Promise.all([getPeopleToChoose(tx), getFramework(tx)]);
    return { people, published };
  });
  const levels = enabledOnly(published.framework).levels;
  return (
    <SignedIn viewer={viewer} current="admin">
      <PageHeader
        title="Add a person"
        eyebrow="Admin"
        lead="Everybody in Rung can see their name and title."
      />
      <Sheet id="person" title="Who joins">
        <ZoneList />
        <NewPersonForm
          action={addNewPerson}
          formKey={randomUUID()}
          managers={people.map(({ id, name, title }) => ({
            value: id,
            label: title ? `${name}, ${title}` : name,
          }))}
          levels={levels.map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Sheet>
    </SignedIn>
  );
}
