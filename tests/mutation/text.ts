/** A source text addressed as swc addresses it: by bytes, counted from 1. */
export type Span = { start: number; end: number };

export class Text {
  private readonly bytes: Buffer;
  readonly length: number;

  constructor(source: string) {
    this.bytes = Buffer.from(source, 'utf8');
    this.length = this.bytes.length + 1;
  }

  slice(start: number, end: number): string {
    return this.bytes.subarray(start - 1, end - 1).toString('utf8');
  }

  of(span: Span): string {
    return this.slice(span.start, span.end);
  }

  /** The text of `whole` with what stands between `from` and `to` replaced. */
  swap(whole: Span, from: number, to: number, by: string): string {
    return this.slice(whole.start, from) + by + this.slice(to, whole.end);
  }

  /** Counted from 1. */
  line(at: number): number {
    return this.slice(1, at).split('\n').length;
  }

  /** Where `needle` begins at or after `from`. */
  find(needle: string, from: number): number {
    return this.bytes.indexOf(needle, from - 1, 'utf8') + 1;
  }
}

/** A sentence or a word for people: it has a space, or begins like a sentence. Names of the code have neither. */
export const isForPeople = (text: string) => /\s|^[A-Z]|…|·/.test(text);
