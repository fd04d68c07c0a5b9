import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { readAmendmentDraft } from "#app/services/amendment-drafts/read-drafts.server.ts";

/** A draft's wordings as a text file, for those who may read it. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await readAmendmentDraft(await requireActor(args), args.params.id ?? "");
  const lines = [`${draft.bill.title}, ${draft.version.title}`, draft.title, "", draft.wording ?? "No wording yet."];
  const remarks = draft.remarks ? ["", "Remarks", draft.remarks] : [];
  return new Response(`${[...lines, ...remarks].join("\n")}\n`, {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "content-disposition": 'attachment; filename="draft-amendment.txt"',
      "cache-control": "no-store",
    },
  });
}
