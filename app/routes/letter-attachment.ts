import type { LoaderFunctionArgs } from "@remix-run/node";
import { answerAttachment } from "#app/http/attachment-answer.server.ts";
import { contextFor } from "#app/http/context.server.ts";
import { serveAttachment } from "#app/services/letters/serve-attachment.server.ts";

/** A file beside a letter. Never kept for others: whether it is withheld can change at any moment. */
export async function loader(args: LoaderFunctionArgs) {
  const { slug = "", id = "", name = "" } = args.params;
  const context = await contextFor(args);
  return answerAttachment(await serveAttachment(context, args.context.attachments, { slug, id, name }), args.request);
}
