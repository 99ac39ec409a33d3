import type { Random } from 'fast-check';

/** Draws by chance; the same seed draws the same. */
export class Draw {
  constructor(private readonly random: Random) {}

  /** A whole number between two, both included. */
  number(least: number, most: number): number {
    return this.random.nextInt(least, most);
  }

  /** True so often of one. */
  chance(often: number): boolean {
    return this.random.nextDouble() < often;
  }

  /** One of several; nothing of none. */
  one<T>(all: readonly T[]): T | undefined {
    return all[this.number(0, Math.max(0, all.length - 1))];
  }

  /** Some of several, in any order, none of them twice. */
  some<T>(all: readonly T[], most: number): T[] {
    const left = [...all];
    const size = Math.min(this.number(0, most), left.length);
    return Array.from({ length: size }, () => left.splice(this.number(0, left.length - 1), 1)).flat();
  }

  /** One of several, each as often as its weight says; nothing of none. */
  weighted<T>(weights: readonly number[], all: readonly T[]): T | undefined {
    let left = this.random.nextDouble() * weights.reduce((sum, weight) => sum + weight, 0);
    const index = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return all.at(index);
  }
}
