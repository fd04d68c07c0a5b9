import type { ActionFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { showComment } from "#app/services/comments/show-comment.server.ts";

/** The undo of hiding. */
export async function action(args: ActionFunctionArgs) {
  await showComment(await requireActor(args), args.params.id ?? "");
  return redirectWithNotice(
    args,
    safeRedirectTarget(new URL(args.request.url).searchParams.get("next"), "/moderation"),
    "The comment is shown again.",
  );
}
