import type { ActionFunctionArgs } from "@remix-run/node";
import { requireActor } from "#app/http/context.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { showComment } from "#app/services/comments/show-comment.server.ts";

/** The address is only sent to. */
export function loader() {
  throw new AppError("not-found", "There is no such page.");
}

/** The undo of hiding. */
export async function action(args: ActionFunctionArgs) {
  await showComment(await requireActor(args), args.params.id ?? "");
  return redirectWithNotice(
    args,
    safeRedirectTarget(new URL(args.request.url).searchParams.get("next"), "/moderation"),
    "The comment is shown again.",
  );
}
