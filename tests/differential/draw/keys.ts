/** What stands under a key of an answer. */
interface Holder {
  signature: string;
  inner: Keys;
}

/** The keys of one object of an answer: a key stands for one field with the same arguments wherever it is asked for. */
export class Keys {
  private readonly held = new Map<string, Holder>();

  /** Whether a key is free, or stands for just this. */
  fits(key: string, signature: string): boolean {
    const known = this.held.get(key);
    return known === undefined || known.signature === signature;
  }

  /** Notes what a key stands for, and gives the keys below it. */
  take(key: string, signature: string): Keys {
    const known = this.held.get(key);
    if (known) return known.inner;
    const inner = new Keys();
    this.held.set(key, { signature, inner });
    return inner;
  }

  /** Whether all keys of another object may stand here too. */
  fitsAll(others: Keys): boolean {
    return [...others.held].every(([key, { signature, inner }]) => {
      const known = this.held.get(key);
      return known === undefined || (known.signature === signature && known.inner.fitsAll(inner));
    });
  }

  takeAll(others: Keys): void {
    for (const [key, { signature, inner }] of others.held) this.take(key, signature).takeAll(inner);
  }
}
