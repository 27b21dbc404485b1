import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { firstHome } from '@/lib/access/doors';
import { read } from '@/lib/access/read';

/** Nobody lives at `/`: it leads to the home with the most people waiting in it. */
export default async function Root() {
  const { viewer } = await read(async () => ({}));
  redirect(firstHome(viewer) as Route);
}
