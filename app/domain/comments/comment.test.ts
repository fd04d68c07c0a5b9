import { describe, expect, test } from "vitest";
import { checkComment, checkReason, commentState, MAX_COMMENT } from "./comment.ts";
import { placeOfComment } from "./place.ts";
import { type Threaded, threadsOf } from "./thread.ts";

describe("the wording of a comment", () => {
  test("is kept without blanks around it and with one kind of line break", () => {
    expect(checkComment("  Good.\r\nVery good.\n ")).toEqual({ ok: true, value: "Good.\nVery good." });
  });
  test("is asked for when there is none", () => {
    expect(checkComment(" \r\n ")).toEqual({ ok: false, refusals: [{ field: "body", message: "Enter your comment" }] });
  });
  test("may have the greatest length and no character more", () => {
    expect(checkComment("a".repeat(MAX_COMMENT)).ok).toBe(true);
    expect(checkComment("a".repeat(MAX_COMMENT + 1))).toMatchObject({ ok: false, refusals: [{ field: "body", message: /5,000/ }] });
  });
});

test("a reason is one line, and is never empty", () => {
  expect(checkReason(" It names\na child. ", "Say why")).toEqual({ ok: true, value: "It names a child." });
  expect(checkReason(" ", "Say why")).toEqual({ ok: false, refusals: [{ field: "reason", message: "Say why" }] });
});

test("a comment that its writer deleted is deleted, also where it had been hidden", () => {
  expect(commentState({ deletedAt: "2026-01-05T09:00:00Z", hiddenAt: "2026-01-05T08:00:00Z" })).toBe("deleted");
});

const said = (id: string, parentId: string | null = null, more: Partial<Threaded> = {}): Threaded => ({
  id,
  parentId,
  hasBody: true,
  state: "shown",
  ...more,
});
const gone = { state: "deleted", hasBody: false } as const;
const outline = (comments: readonly Threaded[]) =>
  threadsOf(comments).map(({ comment, replies }) => [
    comment.id,
    replies.map((reply) => (reply.answers ? `${reply.comment.id} to ${reply.answers.id}` : reply.comment.id)),
  ]);

describe("comments in threads", () => {
  test("a reply to a reply stands on the same level and says whom it answers", () => {
    expect(outline([said("a"), said("b"), said("a1", "a"), said("a2", "a1"), said("a3", "a2")])).toEqual([
      ["a", ["a1", "a2 to a1", "a3 to a2"]],
      ["b", []],
    ]);
  });
  test("a deleted comment leaves a mark where somebody answered it, and none where nobody did", () => {
    expect(outline([said("a", null, gone), said("b", null, gone), said("a1", "a"), said("a2", "a1", gone)])).toEqual([["a", ["a1"]]]);
  });
  test("a deleted reply leaves a mark where a later one answers it", () => {
    expect(outline([said("a"), said("a1", "a", gone), said("a2", "a1")])).toEqual([["a", ["a1", "a2 to a1"]]]);
  });
  test("its writer still sees what they deleted, so that they can bring it back", () => {
    expect(outline([said("a", null, { state: "deleted", hasBody: true })])).toEqual([["a", []]]);
  });
  test("a hidden comment keeps its place", () => {
    expect(outline([said("a", null, { state: "hidden", hasBody: false })])).toEqual([["a", []]]);
  });
});

test("whoever comes back to a page comes back to the comment, whatever part of it they left", () => {
  expect(placeOfComment("/bills/a-bill?kind=votes#comments", "1")).toBe("/bills/a-bill?kind=votes#comment-1");
});
