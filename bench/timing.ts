/** Ways of asking, by their names. */
export type Ways = Readonly<Record<string, () => Promise<unknown>>>;

const WARM_UP = 20;
const CLIENTS = 8;
const SECONDS = 4;

/** How long a way takes one at a time, in milliseconds; the ways in turns, so that all meet the same machine. */
export async function alone(ways: Ways, rounds: number): Promise<Record<string, { p50: number; p95: number }>> {
  const times = new Map<string, number[]>();
  for (let round = -Math.min(WARM_UP, rounds); round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    }
  }
  const at = (all: number[], share: number) => all.sort((a, b) => a - b)[Math.floor(all.length * share)] ?? 0;
  return Object.fromEntries([...times].map(([name, all]) => [name, { p50: at(all, 0.5), p95: at(all, 0.95) }]));
}

/** How many answers a second each way gives to eight clients that ask again as soon as they are answered. */
export async function atOnce(ways: Ways): Promise<Record<string, number>> {
  const rates: Record<string, number> = {};
  for (const [name, way] of Object.entries(ways)) {
    const start = performance.now();
    const end = start + SECONDS * 1_000;
    let answers = 0;
    const client = async (): Promise<void> => {
      while (performance.now() < end) {
        await way();
        answers += 1;
      }
    };
    await Promise.all(Array.from({ length: CLIENTS }, client));
    rates[name] = answers / ((performance.now() - start) / 1_000);
  }
  return rates;
}
