import { crawl } from "./support/crawl.ts";
import { expect, test } from "./support/test.ts";

/** Of what the public sees too, a few of each kind are enough: they are all looked at once as the public. */
const seenByAll =
  /^\/(?!account|admin|comments|edit|follows|mail|moderation|notes|rules|teams)|^\/edit\/(person|office|organisation|committee|meeting|topic|statement|position|figure|commitment|request|source|question|letter|division|amendment)/;

/** The data of a page that sends a visitor to sign in is answered with 202 and the place to go to: the page itself is followed there. */
const isBroken = ({ address, status }: { address: string; status: number }) =>
  status !== 200 && !(status === 202 && new URL(address, "http://localhost").pathname.endsWith(".data"));

test("no link on any page of the public leads nowhere, and no page fails", async ({ page }) => {
  const broken: string[] = [];
  let looked = 0;
  for await (const answer of crawl(page.request, ["/"])) {
    looked += 1;
    if (isBroken(answer)) broken.push(`${answer.status} ${answer.address}`);
  }
  expect(broken).toEqual([]);
  expect(looked).toBeGreaterThan(500);
});

for (const who of ["editor", "moderator", "administrator", "office"] as const) {
  test(`no link that the ${who} is given leads nowhere`, async ({ page, signInAs }) => {
    await signInAs(who);
    const broken: string[] = [];
    for await (const answer of crawl(page.request, ["/", "/account"], seenByAll)) {
      if (isBroken(answer)) broken.push(`${answer.status} ${answer.address}`);
    }
    expect(broken).toEqual([]);
  });
}
