/** One form per address: NFKC once, then lower case, then validated (W8). Null for what is no address. */
export function emailOf(typed: string): string | null {
  const address = typed.normalize('NFKC').trim().toLowerCase();
  return address.length <= 254 && /^[^\s@"<>(),;:\\[\]]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(address)
    ? address
    : null;
}
