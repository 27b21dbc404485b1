'use client';

import { useEffect, useState } from 'react';
import { hear } from './say';
import { Toast } from './toast';

/** The page's one status region: shows what `say` says. */
export function Toaster() {
  const [said, setSaid] = useState<{ text: string; event: number }>();
  useEffect(() => hear((text) => setSaid({ text, event: performance.now() })), []);
  return <Toast text={said?.text} event={said?.event} />;
}
