import { printAkomaNtoso } from "#app/domain/text/akoma-ntoso/print-akoma-ntoso.ts";
import { printPlainText } from "#app/domain/text/print-plain-text.ts";
import type { VersionText } from "#app/domain/text/version.ts";
import { dayInLondon } from "#app/lib/dates.ts";
import { AppError } from "#app/lib/errors.ts";
import type { Context } from "#app/services/context.server.ts";
import { markText, markXml } from "./made-up-mark.ts";
import { readVersion, type VersionRead } from "./read-versions.server.ts";

/** The forms in which a version can be taken away. */
const formats = ["akn", "txt", "json"] as const;
export type DownloadFormat = (typeof formats)[number];

export type VersionFile = { readonly name: string; readonly type: string; readonly content: string };

/** Whether a version can be taken away in that form. */
export function isDownloadFormat(text: string): text is DownloadFormat {
  return formats.some((format) => format === text);
}

/**
 * A version as a file: Akoma Ntoso that can be read again, plain text with page and line numbers where they are known, or its tree as JSON.
 *
 * @throws AppError "not-found" when there is none that the actor may see
 */
export async function writeVersion(context: Context, billSlug: string, versionSlug: string, format: DownloadFormat): Promise<VersionFile> {
  const read = await readVersion(context, billSlug, versionSlug);
  const name = `${read.version.slug}.${format === "akn" ? "xml" : format}`;
  const { isMadeUp } = read.version;
  switch (format) {
    case "akn":
      return {
        name,
        type: "application/akn+xml; charset=utf-8",
        content: isMadeUp ? markXml(akomaNtoso(context, read)) : akomaNtoso(context, read),
      };
    case "txt": {
      const text = printPlainText(read.text.text, { layout: read.text.layout, margins: true });
      return { name, type: "text/plain; charset=utf-8", content: isMadeUp ? markText(text) : text };
    }
    case "json":
      return { name, type: "application/json; charset=utf-8", content: JSON.stringify(describe(read), null, 1) };
  }
}

function akomaNtoso({ now }: Context, { bill, version, text }: VersionRead): string {
  const printed = printAkomaNtoso({
    title: bill.title,
    text: text.text,
    layout: text.layout,
    meta: {
      kind: version.kind === "act" ? "act" : "bill",
      uri: `/akn/gb-sct/bill/${bill.slug}`,
      version: version.slug,
      // The form asks for a day. Where that of the print is not known, it is the day on which this file was made.
      date: version.printedOn ?? dayInLondon(now),
    },
  });
  if (!printed.ok) throw new AppError("conflict", printed.refusals.map(({ message }) => message).join(" "));
  return printed.value;
}

function describe({ bill, version, text }: VersionRead): { bill: object; version: object } & VersionText {
  const { slug, kind, title, reference, printedOn, layoutNote, isMadeUp } = version;
  return {
    bill: { slug: bill.slug, title: bill.title, isMadeUp: bill.isMadeUp },
    version: { slug, kind, title, reference, printedOn, layoutNote, isMadeUp },
    ...text,
  };
}
