import type { LoaderFunctionArgs } from "@remix-run/node";
import { contextFor } from "#app/http/context.server.ts";
import { publicCacheHeaders } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { isDownloadFormat, writeVersion } from "#app/services/versions/write-version.server.ts";

/** A version to take away: `download.akn` as Akoma Ntoso, `download.txt` as plain text with its pages and lines, `download.json` as its tree. */
export async function loader(args: LoaderFunctionArgs) {
  const format = new URL(args.request.url).pathname.split(".").at(-1) ?? "";
  if (!isDownloadFormat(format)) throw new AppError("not-found", "There is no such file.");
  const { slug = "", version = "" } = args.params;
  const file = await writeVersion(await contextFor(args), slug, version, format);
  return new Response(file.content, {
    headers: {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${file.name}"`,
      ...publicCacheHeaders(),
    },
  });
}
