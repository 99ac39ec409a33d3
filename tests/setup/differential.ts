/** How the differential test is to be run, where the environment says; `npm run test:differential` hands it over so. */
export interface DifferentialSettings {
  /** How many operations are compared on each engine. */
  runs?: number;
  /** Of which row of operations; what a failure printed gives the same again. */
  seed: number;
  /** One of them alone, as a failure printed it. */
  path?: string;
}

/** With the other tests the same operations each time: what fails there then tells of a change and not of luck. */
const ALWAYS_THE_SAME = 1;

const number = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

export function differentialSettings(): DifferentialSettings {
  const { DIFFERENTIAL_RUNS, DIFFERENTIAL_SEED, DIFFERENTIAL_PATH: path } = process.env;
  const runs = number(DIFFERENTIAL_RUNS);
  return {
    seed: number(DIFFERENTIAL_SEED) ?? ALWAYS_THE_SAME,
    ...(runs === undefined ? {} : { runs }),
    ...(path === undefined ? {} : { path }),
  };
}
