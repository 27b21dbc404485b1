import { route } from '@/lib/route';
import { saveNoteInput } from '@/lib/sessions/notepad-input';
import { savePad } from '@/lib/sessions/notepad-mutations';

/** Saves one column of a session's notes: 200 with the new version, 409 with the other one, 401 when signed out. */
export const PUT = route(saveNoteInput, savePad);
