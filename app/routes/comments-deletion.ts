import type { ActionFunctionArgs } from "@remix-run/node";
import { placeOfComment } from "#app/domain/comments/place.ts";
import { requireActor } from "#app/http/context.server.ts";
import { safeRedirectTarget } from "#app/http/redirects.ts";
import { redirectWithNotice } from "#app/http/respond.server.ts";
import { AppError } from "#app/lib/errors.ts";
import { deleteComment } from "#app/services/comments/delete-comment.server.ts";
import { readComment } from "#app/services/comments/read-comment.server.ts";

/** The address is only sent to. */
export function loader() {
  throw new AppError("not-found", "There is no such page.");
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireActor(args);
  const id = args.params.id ?? "";
  const { about } = await readComment(context, id, "comment.delete");
  await deleteComment(context, id);
  const page = safeRedirectTarget(new URL(args.request.url).searchParams.get("next"), `/${about.kind}s/${about.slug}`);
  return redirectWithNotice(args, placeOfComment(page, id), "Your comment is deleted. You can bring it back where it stood.");
}
