/** Spreadsheets run a cell that begins with one of these as a formula; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV after RFC 4180: UTF-8 without a mark, commas, lines that end in CRLF. A cell that a spreadsheet would run is made text. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
