import type { ReactNode } from 'react';
import { LadderMark } from './wordmark';

type NoticeProps = {
  title: string;
  text: ReactNode /** a reference for the server log */;
  code?: string;
  children?: ReactNode;
};

/** A whole page that says one thing. */
export function Notice({ title, text, code, children }: NoticeProps) {
  return (
    <main className="notice" id="main">
      <LadderMark size={32} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
      {code && (
        <p className="text-13 text-ink-3">
          Reference <code>{code}</code>
        </p>
      )}
    </main>
  );
}
