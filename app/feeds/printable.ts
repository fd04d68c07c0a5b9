/** The text without control characters: XML allows none of them, not even written as numbers, and calendars take them for damage. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
