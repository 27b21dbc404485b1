/**
 * Keeps what is typed between the key that opens the quick-add and the moment its field is there, so that no letter is
 * lost and none acts as a shortcut. `stop()` ends that and hands out the letters.
 */
export function holdKeys(): { stop: () => string } {
  let held = '';
  const hold = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey || event.key.length > 1) return;
    held += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', hold, true);
  return {
    stop: () => {
      removeEventListener('keydown', hold, true);
      return held;
    },
  };
}
