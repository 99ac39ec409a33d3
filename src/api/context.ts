/** What the resolvers of one request share. */
export interface Context {
  /** Which database answers, for people to read. */
  readonly engine: string;
}
