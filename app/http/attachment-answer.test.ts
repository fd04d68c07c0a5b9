import { expect, test } from "vitest";
import { answerAttachment } from "./attachment-answer.server.ts";

const sha256 = "ab".repeat(32);
const bytes = new TextEncoder().encode("%PDF-1.7 made up");
const ask = (headers: Record<string, string> = {}, method = "GET") => new Request("http://x/letters/1/attachments/2", { headers, method });
const pdf = (name: string) => answerAttachment({ bytes, mediaType: "application/pdf", name, sha256 }, ask());

test("a PDF is saved and not run: its type is not guessed, and it may load and do nothing", async () => {
  const answer = pdf("reply.pdf");
  expect(Object.fromEntries(answer.headers)).toEqual({
    "content-type": "application/pdf",
    "content-length": "16",
    "content-disposition": "attachment; filename=\"reply.pdf\"; filename*=UTF-8''reply.pdf",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    etag: `"${sha256}"`,
  });
  expect(await answer.text()).toBe("%PDF-1.7 made up");
});

test("a picture may be shown", () => {
  const answer = answerAttachment({ bytes, mediaType: "image/png", name: "scan.png", sha256 }, ask());
  expect(answer.headers.get("content-disposition")).toMatch(/^inline; filename="scan\.png"/);
});

test.each([
  ["Litir mu ghràineagan.pdf", "filename=\"Litir mu ghraineagan.pdf\"; filename*=UTF-8''Litir%20mu%20ghr%C3%A0ineagan.pdf"],
  ['a"; filename="b.exe', "filename=\"a__ filename__b.exe\"; filename*=UTF-8''a%22%3B%20filename%3D%22b.exe"],
  ["a\r\nSet-Cookie: x=1.pdf", "filename=\"a__Set-Cookie_ x_1.pdf\"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x%3D1.pdf"],
  ["it's (a) *.pdf", "filename=\"it_s (a) _.pdf\"; filename*=UTF-8''it%27s%20%28a%29%20%2A.pdf"],
  ["\uD800.pdf", "filename=\"_.pdf\"; filename*=UTF-8''%EF%BF%BD.pdf"],
])("a name cannot end its place in the answer: %j", (name, expected) => {
  expect(pdf(name).headers.get("content-disposition")).toBe(`attachment; ${expected}`);
});

test.each([`"${sha256}"`, `W/"${sha256}"`, `"other", "${sha256}"`, "*"])("a browser that has it is told so (%s)", async (known) => {
  const answer = answerAttachment({ bytes, mediaType: "application/pdf", name: "a.pdf", sha256 }, ask({ "if-none-match": known }));
  expect([answer.status, await answer.text(), answer.headers.get("etag")]).toEqual([304, "", `"${sha256}"`]);
});

test("a question about its head gets the head", async () => {
  const answer = answerAttachment({ bytes, mediaType: "application/pdf", name: "a.pdf", sha256 }, ask({}, "HEAD"));
  expect([answer.status, await answer.text(), answer.headers.get("content-length")]).toEqual([200, "", "16"]);
});
