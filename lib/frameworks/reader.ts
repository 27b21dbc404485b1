/** A framework file that cannot be read; `faults` names each place, for example "milestones[3].level: expected a text". */
export class FrameworkFault extends Error {
  readonly faults: string[];
  constructor(faults: string[]) {
    super(`The framework file cannot be read:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.name = 'FrameworkFault';
    this.faults = faults;
  }
}

/** One place in a parsed file: knows its path, and notes a fault instead of stopping at the first. */
export class Reader {
  readonly value: unknown;
  readonly path: string;
  readonly faults: string[];

  constructor(value: unknown, path = '', faults: string[] = []) {
    this.value = value;
    this.path = path;
    this.faults = faults;
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  /** The fields of a map; an unknown name is a fault, because it is nearly always a misspelt one. */
  fields<Name extends string>(...names: Name[]): Record<Name, Reader> {
    const map = isMap(this.value) ? this.value : {};
    if (!isMap(this.value)) this.fault('expected fields', undefined);
    for (const name of Object.keys(map)) {
      if (!(names as string[]).includes(name)) this.inner(name).fault('is not a field here', undefined);
    }
    const entries = names.map((name) => [name, this.inner(name, map[name])] as const);
    return Object.fromEntries(entries) as Record<Name, Reader>;
  }

  list<Item>(read: (item: Reader) => Item): Item[] {
    if (!Array.isArray(this.value)) return this.fault('expected a list', []);
    return this.value.map((item, at) => read(new Reader(item, `${this.path}[${at}]`, this.faults)));
  }

  texts(): string[] {
    return this.list((item) => item.text());
  }

  text(): string {
    const { value } = this;
    return typeof value === 'string' && value.trim() ? value : this.fault('expected a text', '');
  }

  oneOf<Word extends string>(words: readonly Word[]): Word {
    const word = words.find((each) => each === this.value);
    return word ?? this.fault(`expected one of ${words.join(', ')}`, words[0] as Word);
  }

  count(): number {
    const { value } = this;
    return Number.isInteger(value) && (value as number) >= 0
      ? (value as number)
      : this.fault('expected a whole number', 0);
  }

  yes(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fault('expected true or false', false);
  }

  record(): Record<string, string> {
    if (!isMap(this.value)) return this.fault('expected fields', {});
    const entries = Object.entries(this.value).map(([key, value]) => [key, this.inner(key, value).text()]);
    return Object.fromEntries(entries);
  }

  fault<Fallback>(what: string, fallback: Fallback): Fallback {
    this.faults.push(`${this.path || 'file'}: ${what}`);
    return fallback;
  }

  private inner(name: string, value?: unknown): Reader {
    return new Reader(value, this.path ? `${this.path}.${name}` : name, this.faults);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
