/** Milliseconds in which a second signal is the same wish: npm hands on what the terminal sent already. */
const SAME = 2000;

/** Aborts on the first Ctrl-C or SIGTERM. Asking again later ends at once; the database server survives that. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  let asked = 0;
  const ask = () => {
    if (stop.signal.aborted && Date.now() - asked > SAME) process.exit(130);
    asked ||= Date.now();
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  return stop.signal;
}
