/** What is said where there is nothing of an id, on pages and in elements. */
export interface Absences {
  notThere: (id: string) => string;
  /** Before what lies nearest. */
  nearest: string;
}
