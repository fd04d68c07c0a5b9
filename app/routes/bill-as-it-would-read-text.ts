import type { LoaderFunctionArgs } from "@remix-run/node";
import { readReadingState } from "#app/domain/amendments/reading-address.ts";
import { printAkomaNtoso } from "#app/domain/text/akoma-ntoso/print-akoma-ntoso.ts";
import { printPlainText } from "#app/domain/text/print-plain-text.ts";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { type AsItWouldRead, readAsItWouldRead } from "#app/services/amendments/read-as-it-would-read.server.ts";
import { markText, markXml } from "#app/services/versions/made-up-mark.ts";

/** The text of the bill as it would read, to take away: `text` or `akoma-ntoso`. */
export async function loader(args: LoaderFunctionArgs) {
  const state = readReadingState(new URL(args.request.url).searchParams);
  const { bill, reading } = await readAsItWouldRead(await contextFor(args), args.params.slug ?? "", state);
  if (!reading) throw new AppError("not-found", "The print of this bill is not to hand.");
  const format = formats[args.params.format ?? ""];
  if (!format) throw new AppError("not-found", "There is no such form of the text.");
  const content = format.print(bill, reading);
  return new Response(bill.isMadeUp ? format.mark(content) : content, {
    headers: {
      "content-type": `${format.type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${bill.slug}-as-it-would-read.${format.ending}"`,
      ...publicCacheHeaders(),
    },
  });
}

type Format = {
  type: string;
  ending: string;
  mark: (content: string) => string;
  print: (bill: AsItWouldRead["bill"], reading: NonNullable<AsItWouldRead["reading"]>) => string;
};

const formats: Partial<Record<string, Format>> = {
  text: { type: "text/plain", ending: "txt", mark: markText, print: plainText },
  "akoma-ntoso": { type: "application/akn+xml", ending: "akn", mark: markXml, print: akomaNtoso },
};

function plainText(bill: AsItWouldRead["bill"], { print, applied, notInText, amendments }: NonNullable<AsItWouldRead["reading"]>): string {
  const names = new Map(amendments.map(({ key, number }) => [key, number]));
  const inText = applied.results.flatMap((each) => (each.state === "applied" ? [names.get(each.number) ?? each.number] : []));
  const lines = [
    bill.title,
    `The print “${print.title}” with ${inText.length === 0 ? "no amendment" : `amendments ${inText.join(", ")}`} in it: not a text that the Parliament published.`,
    ...notInText.map(({ key, reason }) => `Not in the text: amendment ${names.get(key) ?? key}. ${reason}`),
  ];
  return `${lines.join("\n")}\n\n${printPlainText(applied.text)}`;
}

function akomaNtoso(bill: AsItWouldRead["bill"], { print, applied }: NonNullable<AsItWouldRead["reading"]>): string {
  const printed = printAkomaNtoso({
    title: bill.title,
    text: applied.text,
    meta: {
      kind: "bill",
      uri: `/akn/gb-sct/bill/${bill.slug}`,
      version: `${print.name}-with-amendments`,
      date: print.printedOn ?? "0001-01-01",
    },
  });
  if (!printed.ok) throw new AppError("conflict", printed.refusals.map(({ message }) => message).join(" "));
  return printed.value;
}
