const tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/** A roman figure in small letters, for 1 to 99; "" beyond. */
export function romanFigure(value: number): string {
  if (value < 1 || value > 99) return "";
  return `${tens[Math.floor(value / 10)] ?? ""}${ones[value % 10] ?? ""}`;
}

/** The value of a roman figure up to xcix; null when it is none. */
export function romanValue(figure: string): number | null {
  for (let value = 1; value <= 99; value += 1) if (romanFigure(value) === figure) return value;
  return null;
}
