import { route } from '@/lib/route';
import { choicesInput } from '@/lib/sessions/capture-input';
import { getChoices } from '@/lib/sessions/choices-queries';

/** What a marker in a note could stand for, while somebody types it; asked in a body, because addresses are kept in logs. */
export const POST = route(choicesInput, getChoices);
