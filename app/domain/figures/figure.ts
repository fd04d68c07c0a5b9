/** The unit to stand beside a figure as printed, null where the figure says it itself: "77%" needs no "per cent", "£38 million" no "pounds". */
export function unitBeside(value: string, unit: string | null): string | null {
  const said = [
    { sign: /%|per cent/, words: /^per cent\b/ },
    { sign: /£/, words: /^pounds\b/ },
  ].find(({ sign, words }) => sign.test(value) && words.test(unit ?? ""));
  return (said ? unit?.replace(said.words, "") : unit)?.trim() || null;
}
