import { bareNumber } from "../label.ts";

const romans = romanNumbers();

/** How a number stands to the one before it in its list: the next one, one inserted after it, one after a gap; or none of these. */
export type Succession = "next" | "later" | null;

/** Whether a figure ("2", "(2)", "2A", "A1") can come after another in its list; the first is 1, or stands before 1. */
export function figureAfter(previous: string | null, number: string): Succession {
  const here = partsOf(number);
  if (!here) return null;
  if (previous === null) return here.figure <= 1 ? "next" : "later";
  const before = partsOf(previous);
  if (!before) return "later";
  if (here.figure === before.figure + 1) return "next";
  if (here.figure > before.figure) return "later";
  if (here.figure < before.figure) return null;
  if (before.before !== "" || here.before !== "") return here.before !== before.before ? "next" : null;
  return here.after !== before.after && here.after !== "" ? "next" : null;
}

function partsOf(number: string): { before: string; figure: number; after: string } | null {
  const match = /^([A-Z]{0,3})(\d{1,4})([A-Z]{0,4})/.exec(bareNumber(number));
  return match?.[2] ? { before: match[1] ?? "", figure: Number(match[2]), after: match[3] ?? "" } : null;
}

/** Whether a letter ("(b)", "(ba)", "(aa)" after "(z)") can come after another. */
export function letterAfter(previous: string | null, number: string): Succession {
  const here = bareNumber(number).toLowerCase();
  if (previous === null) return here === "a" || here === "za" ? "next" : "later";
  const before = bareNumber(previous).toLowerCase();
  if (here === before) return null;
  if (here.startsWith(before)) return "next";
  const step = here.charCodeAt(0) - before.charCodeAt(0);
  if (step === 1 && here.length === 1) return "next";
  if (before === "z" && here === "aa") return "next";
  if (before.length > 1 && here.length === before.length && step === 0) return here > before ? "next" : null;
  return step > 0 ? "later" : null;
}

/** Whether a small roman figure can come after another; the first is "(i)". */
export function romanAfter(previous: string | null, number: string): Succession {
  const here = romans.get(bareNumber(number));
  if (here === undefined) return /^[ivxl]+[a-z]$/.test(bareNumber(number)) && previous !== null ? "later" : null;
  if (previous === null) return here === 1 ? "next" : "later";
  const before = romans.get(bareNumber(previous).replace(/[a-h]$/, ""));
  if (before === undefined || here === before + 1) return "next";
  return here > before ? "later" : null;
}

function romanNumbers(): ReadonlyMap<string, number> {
  const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  const tens = ["", "x", "xx", "xxx", "xl"];
  const numbers = new Map<string, number>();
  tens.forEach((ten, t) => {
    ones.forEach((one, o) => {
      if (t + o > 0) numbers.set(ten + one, t * 10 + o);
    });
  });
  return numbers;
}
