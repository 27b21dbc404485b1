import { ButtonLink } from './button-link';
import { KeyHint } from './key-hint';

type QuickActionProps = { href: string; label: string; keys: string; primary?: boolean };

/** A button of the top bar with its key: "Log a session" L, "Add a win" W. The second one yields on small phones. */
export function QuickAction({ href, label, keys, primary }: QuickActionProps) {
  return (
    <ButtonLink
      href={href}
      kind={primary ? 'primary' : 'secondary'}
      aria-keyshortcuts={keys}
      className={primary ? '' : 'quick-second'}
    >
      {label}
      <KeyHint keys={keys} />
    </ButtonLink>
  );
}
