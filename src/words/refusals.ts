/** What a value should have been, said to whoever gave another: after `Det ska vara` and `It must be`. */
export interface Refusals {
  oneOf: (values: readonly string[]) => string;
  language: (tags: readonly string[]) => string;
  day: string;
  wholeNumber: (least: number, most: number) => string;
  noLongerThan: (characters: number) => string;
  /** Where a list goes on. */
  pageOfThisList: string;
  /** Of what can be embedded. */
  addressHere: string;
}
