import { connect } from '../connection.ts';

/** The published versions, oldest first; the last one is in force. Documents are as they were read from their files. */
export async function readPublished(ownerUrl: string): Promise<{ version: string; document: unknown }[]> {
  const sql = connect(ownerUrl, { max: 1 });
  try {
    const rows = await sql<{ version: string; document: unknown }[]>`
      select version, document from framework_versions order by published_at, version`;
    return [...rows];
  } finally {
    await sql.end();
  }
}
