import { route } from '@/lib/route';
import { quickReadInput } from '@/lib/sessions/capture-input';
import { readQuickly } from '@/lib/sessions/quick-queries';

/** How a line of the quick-add is read, while somebody types it; the line is in the body, because addresses are kept in logs. */
export const POST = route(quickReadInput, readQuickly);
