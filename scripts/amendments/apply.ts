import { applyAmendments, type ToApply } from "#app/domain/amendments/apply.ts";
import type { AmendmentResult, AppliedText } from "#app/domain/amendments/marked.ts";
import { printAkomaNtoso } from "#app/domain/text/akoma-ntoso/print-akoma-ntoso.ts";
import { printPlainText } from "#app/domain/text/print-plain-text.ts";
import { type Given, readGiven, UsageMistake } from "./given.ts";

/**
 * Puts amendments into a text and prints it; what each did goes to standard error, so that the text can be piped.
 *
 * @returns the exit code: 0 if every amendment was applied, 1 if one was not, 2 for a mistake in how the command was called
 */
export async function applyCommand(args: readonly string[]): Promise<number> {
  try {
    const given = await readGiven(args, true);
    const { index, amendments, order } = given.study;
    if (!index || !given.version) throw new UsageMistake("There is no text.");
    const chosen = amendments.filter(({ number }) => given.only.has(number));
    const applied = applyAmendments(index, chosen.flatMap(toApply), order);
    const unread = chosen.flatMap(({ number, read }): readonly AmendmentResult[] =>
      read.ok ? [] : [{ number, state: "not-applied", reason: read.problem.message, because: null }],
    );
    const results = [...applied.results, ...unread];
    process.stdout.write(printed(given, applied, results));
    if (given.format !== "json") for (const result of results) console.error(sentence(result));
    return results.every(({ state }) => state === "applied") ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error;
    console.error(error.message);
    return 2;
  }
}

function toApply({ number, read, printedLines }: Given["study"]["amendments"][number]): readonly ToApply[] {
  return read.ok ? [{ number, instruction: read.instruction, printedLines }] : [];
}

function printed({ format, version }: Given, applied: AppliedText, results: readonly AmendmentResult[]): string {
  const title = version?.title ?? "Bill";
  switch (format ?? "text") {
    case "text":
      return `${printPlainText(applied.text)}\n`;
    case "json":
      return `${JSON.stringify({ title, text: applied.text, plain: printPlainText(applied.text), results, numbers: applied.numbers })}\n`;
    case "akn": {
      const meta = { kind: "bill", uri: "/akn/gb-sct/bill/as-it-would-read", version: "as-it-would-read", date: "0001-01-01" } as const;
      const document = printAkomaNtoso({ title, text: applied.text, meta });
      if (!document.ok) throw new UsageMistake(document.refusals.map(({ message }) => message).join(" "));
      return document.value;
    }
    default:
      throw new UsageMistake(`“${format}” is no format: there are text, akn and json.`);
  }
}

function sentence(result: AmendmentResult): string {
  if (result.state !== "applied")
    return `${result.number}: ${result.state === "pre-empted" ? "pre-empted" : "not applied"}. ${result.reason}`;
  return [`${result.number}: applied.`, ...result.notes].join(" ");
}
