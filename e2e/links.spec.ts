import { crawl } from "./support/crawl.ts";
import { expect, test } from "./support/test.ts";

/** Of what the public sees too, a few of each kind are enough: they are all looked at once as the public. */
const seenByAll =
  /^\/(?!account|admin|comments|edit|follows|mail|moderation|notes|rules|teams)|^\/edit\/(person|office|organisation|committee|meeting|topic)/;

test("no link on any page of the public leads nowhere, and no page fails", async ({ page }) => {
  const broken: string[] = [];
  let looked = 0;
  for await (const { address, status } of crawl(page.request, ["/"])) {
    looked += 1;
    if (status !== 200) broken.push(`${status} ${address}`);
  }
  expect(broken).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});

for (const who of ["editor", "moderator", "administrator", "office"] as const) {
  test(`no link that the ${who} is given leads nowhere`, async ({ page, signInAs }) => {
    await signInAs(who);
    const broken: string[] = [];
    for await (const { address, status } of crawl(page.request, ["/", "/account"], seenByAll)) {
      if (status !== 200) broken.push(`${status} ${address}`);
    }
    expect(broken).toEqual([]);
  });
}
