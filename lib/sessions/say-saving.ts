import { isDirty, type Saving } from './saving';

/** The badge of an editor, in words. It never says "saved" while two versions stand against each other (save-5). */
export function saySaving(s: Saving, savedAt: string | null): string {
  if (s.theirs) return 'Not saved – two versions';
  if (s.trouble) return troubles[s.trouble];
  if (s.sent !== null) return 'Saving …';
  if (isDirty(s)) return 'Not saved yet';
  if (s.kept.version === 0) return '';
  return savedAt ? `Saved ${savedAt} · rev ${s.kept.version}` : `rev ${s.kept.version}`;
}

const troubles = {
  offline: 'Not saved – no connection. Your words are kept in this browser and go as soon as it is back.',
  'signed out': 'Not saved – you are signed out. Your words are kept in this browser.',
  refused: 'Not saved – this note takes no words from you any more. They are kept in this browser.',
} satisfies Record<string, string>;
