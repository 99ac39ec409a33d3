/** A map that keeps so many values at most: the one that was asked for longest ago goes first. */
export class Kept<T> {
  private readonly values = new Map<string, T>();

  constructor(private readonly most: number) {}

  /** The value of the key; made, where none is kept. */
  of(key: string, make: () => T): T {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
