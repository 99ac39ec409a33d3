/** How the differential test is to be run, where the environment says; `npm run test:differential` hands it over so. */
export interface DifferentialSettings {
  /** How many operations are compared on each engine. */
  runs?: number;
  /** What a failure printed, to have the same operations again, or one of them alone. */
  seed?: number;
  path?: string;
}

const number = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));

export function differentialSettings(): DifferentialSettings {
  const { DIFFERENTIAL_RUNS, DIFFERENTIAL_SEED, DIFFERENTIAL_PATH: path } = process.env;
  const [runs, seed] = [number(DIFFERENTIAL_RUNS), number(DIFFERENTIAL_SEED)];
  return {
    ...(runs === undefined ? {} : { runs }),
    ...(seed === undefined ? {} : { seed }),
    ...(path === undefined ? {} : { path }),
  };
}
