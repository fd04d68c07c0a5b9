/** A comment as far as its place among the others goes. */
export type Threaded = { id: string; parentId: string | null; hasBody: boolean; state: "shown" | "hidden" | "deleted" };

/** A comment with its replies, oldest first. */
export type Thread<C> = { comment: C; replies: Reply<C>[] };

/** `answers` is set where a reply is to another reply: it is shown on the same level and says whom it answers. */
export type Reply<C> = { comment: C; answers: C | null };

/**
 * Orders comments (oldest first) into threads one level deep: a phone has no room for more, and deeper replies say whom they answer.
 * A deleted comment stays as a mark where something answers it, and for its writer, who can bring it back.
 */
export function threadsOf<C extends Threaded>(comments: readonly C[]): Thread<C>[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const threads = new Map<string, Thread<C>>();
  for (const comment of comments) if (!parentOf(comment, byId)) threads.set(comment.id, { comment, replies: [] });
  for (const comment of comments) {
    const first = firstOf(comment, byId);
    if (first !== comment) threads.get(first.id)?.replies.push({ comment, answers: answered(comment, first, byId) });
  }
  return [...threads.values()]
    .map(({ comment, replies }) => ({ comment, replies: replies.filter((reply) => isKept(reply.comment, replies)) }))
    .filter(({ comment, replies }) => isKept(comment, []) || replies.length > 0);
}

function firstOf<C extends Threaded>(comment: C, byId: ReadonlyMap<string, C>): C {
  let first = comment;
  for (let above = parentOf(first, byId); above; above = parentOf(first, byId)) first = above;
  return first;
}

function answered<C extends Threaded>(comment: C, first: C, byId: ReadonlyMap<string, C>): C | null {
  const parent = parentOf(comment, byId);
  return parent && parent !== first ? parent : null;
}

function parentOf<C extends Threaded>(comment: C, byId: ReadonlyMap<string, C>): C | undefined {
  return comment.parentId === null ? undefined : byId.get(comment.parentId);
}

function isKept<C extends Threaded>(comment: C, others: readonly Reply<C>[]): boolean {
  return comment.state !== "deleted" || comment.hasBody || others.some((other) => other.answers?.id === comment.id);
}
