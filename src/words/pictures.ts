/** What a picture of a chart says beside what every chart does: it is one file, and says all itself. */
export interface PictureWords {
  under: string;
  noLevel: string;
  truncated: string;
  shown: (count: number) => string;
  notShown: (count: number) => string;
  open: (name: string, count: number) => string;
}
