import type { Draft } from '@/lib/frameworks/drafts-queries';

/** Why a draft cannot be published as it is, in words. */
export function DraftNotice({ draft: { framework, basedOn } }: { draft: Draft }) {
  if (framework && basedOn.inForce) return null;
  return (
    <div className="form-message error mb-6">
      {framework
        ? `Version ${basedOn.version}, from which this draft was begun, is no longer in force. Download the draft, put it aside, and begin anew; the file can be taken in again.`
        : 'This draft cannot be read as a framework. Download it, put it aside, and begin anew.'}
    </div>
  );
}
