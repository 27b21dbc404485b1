import './globals.css';

import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { faces } from './fonts/faces';

export const metadata: Metadata = {
  title: { default: 'Rung', template: '%s · Rung' },
  description: 'Rung by rung: mentorship that shows its work.',
  applicationName: 'Rung',
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, email: false, address: false, date: false },
};

/** The browser's own bars take the paper colour of the theme in force. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme();
  const paper = { light: '#faf8f3', dark: '#0f141d' };
  if (theme) return { themeColor: paper[theme] };
  return {
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: paper.light },
      { media: '(prefers-color-scheme: dark)', color: paper.dark },
    ],
  };
}

/** Nothing is authorised here: a layout only dresses the page. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-theme={await chosenTheme()} data-keys={await keysOff()} className={faces}>
      <body>{children}</body>
    </html>
  );
}

/** "off" where single keys do nothing (key-12): what reads keys asks the document. */
async function keysOff(): Promise<'off' | undefined> {
  return (await cookies()).get('keys')?.value === 'off' ? 'off' : undefined;
}

/** The theme cookie, read on the server so that no script has to correct the first paint. Absent = system. */
async function chosenTheme(): Promise<'light' | 'dark' | undefined> {
  const theme = (await cookies()).get('theme')?.value;
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
