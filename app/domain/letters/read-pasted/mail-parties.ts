import type { MailHeading } from "./landmarks.ts";
import { isName, partyOf } from "./party-lines.ts";
import type { PastedParty, Suggestion } from "./pasted-letter.ts";

/** The people of an e-mail's heading. An address without a name, and a name in another order, are kept as they are printed. */
export function readMailParties(headings: readonly MailHeading[], name: "from" | "to" | "cc"): readonly Suggestion<PastedParty>[] {
  return headings
    .filter((heading) => heading.name === name)
    .flatMap(({ value, line }) =>
      splitPeople(value).map((words) => ({
        value: mailParty(words),
        line: line.number,
        words: value,
        sure: "printed" as const,
        why: null,
      })),
    );
}

/** At semicolons; at commas only where each part is a whole name or has its address. */
function splitPeople(value: string): readonly string[] {
  const parts = (separator: string) =>
    value
      .slice(0, 5000)
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  if (value.includes(";")) return parts(";");
  const byComma = parts(",");
  const isList = byComma.every((part) => /[<@]/.test(part) || isName(withoutAddress(part)));
  return isList ? byComma : [value].filter((part) => part !== "");
}

function mailParty(words: string): PastedParty {
  const text = withoutAddress(words);
  if (text === "") return { name: words.replaceAll(/[<>]/g, "").trim(), office: null };
  return partyOf(text) ?? { name: text, office: null };
}

function withoutAddress(words: string): string {
  return words
    .replace(/<[^<>]{0,200}>/, "")
    .replace(/\[?mailto:[^\s\]]{0,200}\]?/i, "")
    .replace(/\(?\b[^\s@()]{1,80}@[^\s@()]{1,120}\)?/, "")
    .replaceAll(/^["'“‘\s]+|["'”’\s]+$/g, "");
}
