const event = 'rung:said';

/** Says one sentence in this page's status region. */
export function say(sentence: string): void {
  sayNext(sentence);
  dispatchEvent(new Event(event));
}

/** Leaves one sentence to the page that comes next: this one is about to go, and its status region with it. */
export function sayNext(sentence: string): void {
  sessionStorage.setItem(event, sentence);
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
