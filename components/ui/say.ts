const event = 'rung:said';

/** Says one sentence in the page's status region, also when the page changes right after. */
export function say(sentence: string): void {
  sessionStorage.setItem(event, sentence);
  dispatchEvent(new Event(event));
}

/** Listens for sentences; the last unheard one comes at once. Returns how to stop. */
export function hear(listener: (sentence: string) => void): () => void {
  const take = () => {
    const sentence = sessionStorage.getItem(event);
    sessionStorage.removeItem(event);
    if (sentence) listener(sentence);
  };
  take();
  addEventListener(event, take);
  return () => removeEventListener(event, take);
}
