import { getFile } from '@/lib/frameworks/drafts-queries';
import { fileInput } from '@/lib/frameworks/input';
import { route } from '@/lib/route';

/** A published version, or the draft, as a file; taking it in again gives the same. */
export const GET = route(fileInput, async (tx, { version }) => {
  const file = await getFile(tx, version);
  return (
    file &&
    new Response(file.text, {
      headers: {
        'content-type': 'application/yaml; charset=utf-8',
        'content-disposition': `attachment; filename="${file.name}"`,
      },
    })
  );
});
