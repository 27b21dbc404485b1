'use client';

import { useRouter } from 'next/navigation';
import { lazy, Suspense, useEffect, useState } from 'react';

const MarkerMenu = lazy(() => import('./marker-menu'));

/**
 * Draws nothing until a text field with `data-markers` (the mentorship it belongs to) has the focus: then it brings the
 * menu of suggestions. Without a script markers are simply typed. What they became is drawn anew when the field is left.
 */
export function MarkerHelp() {
  const router = useRouter();
  const [field, setField] = useState<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    let news = false;
    const enter = (target: EventTarget | null) => {
      if (target instanceof HTMLTextAreaElement && target.dataset.markers) setField(target);
    };
    const focus = (event: FocusEvent) => enter(event.target);
    const refresh = () => {
      if (!news || document.activeElement instanceof HTMLTextAreaElement) return;
      news = false;
      router.refresh();
    };
    const kept = () => {
      news = true;
      refresh();
    };
    const blur = () => setTimeout(refresh);
    enter(document.activeElement);
    document.addEventListener('focusin', focus);
    document.addEventListener('focusout', blur);
    document.addEventListener('rung:kept', kept);
    return () => {
      document.removeEventListener('focusin', focus);
      document.removeEventListener('focusout', blur);
      document.removeEventListener('rung:kept', kept);
    };
  }, [router]);
  return (
    field && (
      <Suspense>
        <MarkerMenu field={field} />
      </Suspense>
    )
  );
}
