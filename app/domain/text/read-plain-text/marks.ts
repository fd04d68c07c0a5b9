/** Quotation marks of a text made curly where they were straight: an opening one stands at the beginning, after a space or a bracket. Every character keeps its place. */
export function curly(text: string): string {
  return text.replaceAll('"', (_, at: number) => {
    const isBeforeWords = at + 1 < text.length && !/[\s.,;:)]/.test(text.charAt(at + 1));
    return isBeforeWords && (at === 0 || /[\s([“"—–-]/.test(text.charAt(at - 1))) ? "“" : "”";
  });
}

/** How many quotation marks open. */
export function openingMarks(text: string): number {
  return /^“*/.exec(text)?.[0].length ?? 0;
}

/** The place of the mark that closes what was opened `depth` marks before; or the depth at the end where none does. */
export function findClosing(text: string, depth: number): { readonly at: number } | { readonly depth: number } {
  let open = depth;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "“") open += 1;
    if (character === "”") {
      open -= 1;
      if (open === 0) return { at };
    }
  }
  return { depth: open };
}
