/** What a spreadsheet would take for a formula, and what we put an apostrophe before ourselves. */
const risky = /^['=+\-@\t\r\n]/;

/** A cell that no spreadsheet reckons with: an apostrophe stands before what looks like a formula. */
export function neutralised(cell: string): string {
  return risky.test(cell) ? `'${cell}` : cell;
}

/** The cell without that apostrophe. The reverse of `neutralised`, for every text. */
export function withoutNeutralising(cell: string): string {
  return cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell;
}
