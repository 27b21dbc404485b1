/** The key that does the same as the control it stands in; hidden from names, announced by aria-keyshortcuts. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="key" aria-hidden="true">
      {keys}
    </span>
  );
}
