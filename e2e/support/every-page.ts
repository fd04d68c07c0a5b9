import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, type Page } from "@playwright/test";
import { choose } from "./choose.ts";
import { linkIn } from "./mail.ts";
import type { PersonKey } from "./people.ts";
import { recordAmendment } from "./record.ts";
import type { Site } from "./server.ts";
import { askForAccount, newcomer } from "./sign-up.ts";

/** A page as somebody comes to it. */
export type SeenPage = {
  /** As it stands in app/routes.ts. */
  route: string;
  as: PersonKey | "visitor";
  /** Its address, or the way to it. */
  at: string | ((page: Page, site: Site) => Promise<string>);
  status?: number;
};

const bill = "/bills/s6-right-to-addiction-recovery-scotland-bill";
const orchards = "/bills/made-up-community-orchards-scotland-bill";
const asIntroduced = `${orchards}/text/made-up-community-orchards-scotland-bill-as-introduced`;
const visitor = (route: string, at: SeenPage["at"] = `/${route}`): SeenPage => ({ route, as: "visitor", at });
const as = (who: PersonKey, route: string, at: SeenPage["at"] = `/${route}`): SeenPage => ({ route, as: who, at });

/** Every page there is, at least once. */
export const everyPage: readonly SeenPage[] = [
  visitor("", "/"),
  visitor("bills"),
  visitor("bills", "/bills?q=recovery&outcome=rejected_stage_1&columns=title,outcome,topic"),
  visitor("bills", "/bills?q=zebra"),
  visitor("bills/:slug", bill),
  visitor("bills/:slug", `${orchards}?timeline=all`),
  visitor("bills/:slug", "/bills/s6-gender-recognition-reform-scotland-bill"),
  visitor("bills/:slug", "/bills/s7-scottish-local-government-elections-candidacy-rights-of-commonwealth-citizens-bill"),
  as("editor", "bills/:slug", bill),
  visitor("bills/:slug/amendments", `${bill}/amendments`),
  visitor("bills/:slug/as-it-would-read", `${orchards}/as-it-would-read?version=as-introduced&set=everything`),
  visitor("bills/:slug/as-it-would-read", `${orchards}/as-it-would-read?version=as-introduced&set=agreed&view=side-by-side&words=shown`),
  visitor("amendments/:slug", "/amendments/made-up-community-orchards-scotland-bill-stage-2-39"),
  visitor("amendments/:slug/if-agreed", "/amendments/made-up-community-orchards-scotland-bill-stage-2-7/if-agreed"),
  visitor("bills/:slug/amendments", `${orchards}/amendments?conflict=pre-emption&columns=number,wording,conflicts,vote`),
  visitor("bills/:slug/amendments", `${orchards}/amendments?q=zebra`),
  as("editor", "bills/:slug/amendments", `${orchards}/amendments`),
  visitor("bills/:slug/marshalled-list", `${orchards}/marshalled-list?stage=stage_2`),
  visitor("bills/:slug/marshalled-list", `${orchards}/marshalled-list?stage=stage_2&by=machine&disposed=keep`),
  visitor("bills/:slug/daily-list", `${orchards}/daily-list?stage=stage_2`),
  visitor("bills/:slug/daily-list", `${bill}/daily-list`),
  visitor("bills/:slug/groupings", `${orchards}/groupings?stage=stage_2`),
  visitor("bills/:slug/groupings", `${orchards}/groupings?stage=stage_2&order=decisions`),
  as("editor", "bills/:slug/groupings/edit", `${orchards}/groupings/edit?stage=stage_2`),
  as("editor", "bills/:slug/groupings/edit", `${orchards}/groupings/edit?stage=stage_3&suggest=all`),
  as("editor", "bills/:slug/order-of-consideration", `${orchards}/order-of-consideration`),
  as("editor", "bills/:slug/amendments/lodging", `${orchards}/amendments/lodging`),
  as("editor", "edit/amendment/:id/decision", "/edit/amendment/made-up-community-orchards-scotland-bill-stage-2-16/decision"),
  as("editor", "amendments/:slug", (page) => recordAmendment(page, "s6-land-reform-scotland-bill", "7")),
  visitor("bills/:slug/text", `${orchards}/text`),
  visitor("bills/:slug/text", `${bill}/text`),
  visitor("bills/:slug/text/compare", `${orchards}/text/compare`),
  as("editor", "bills/:slug/text/new", `${orchards}/text/new`),
  visitor("bills/:slug/text/provisions/:address", `${orchards}/text/provisions/section-2`),
  visitor("bills/:slug/text/:version", `${asIntroduced}?page=4&line=12`),
  as("editor", "bills/:slug/text/:version", asIntroduced),
  visitor("bills/:slug/text/:version/verification", `${orchards}/text/made-up-community-orchards-scotland-bill-as-passed/verification`),
  visitor("proposals"),
  visitor("proposals/:slug", "/proposals/s6-proposed-right-to-recovery-bill"),
  visitor("votes"),
  visitor("votes/:slug", "/votes/S6M-19128"),
  as("editor", "votes/:slug", "/votes/S6M-19128?member=glasgow"),
  visitor("letters"),
  visitor("letters/:slug", "/letters/L05"),
  as("editor", "letters/:slug", "/letters/L05"),
  visitor("letters/:slug/thread", "/letters/L05/thread"),
  visitor("letters/waiting"),
  visitor("meetings"),
  visitor("meetings/:slug", "/meetings/M00"),
  as("editor", "meetings", "/meetings?state=held"),
  visitor("commitments"),
  visitor("commitments", "/commitments?q=zebra"),
  as("editor", "commitments", "/commitments?state=met&sort=due"),
  visitor("commitments/:slug", "/commitments/made-up-promise-guidance-on-harvest"),
  as("editor", "commitments/:slug", "/commitments/sturgeon-2021-10-07-visit"),
  visitor("bills/:slug/commitments", `${orchards}/commitments`),
  visitor("bills/:slug/commitments", "/bills/s6-dog-theft-scotland-bill/commitments"),
  as("editor", "edit/commitment/from-report", "/edit/commitment/from-report"),
  visitor("figures"),
  visitor("figures", "/figures?q=zebra"),
  visitor("figures/:slug", "/figures/drug-deaths-2020"),
  visitor("statements"),
  as("editor", "statements", "/statements?q=zebra"),
  visitor("statements/:slug", "/statements/malthouse-2021-11-open-mind"),
  as("editor", "statements/:slug", linkOn("/statements", "/statements/")),
  visitor("positions"),
  visitor("positions/:slug", "/positions/ross-pilot-2021-11"),
  as("editor", "positions/:slug", "/positions/ross-pilot-2021-11"),
  visitor("questions"),
  visitor("questions/:slug", "/questions/a-pilot-drug-consumption-room?on=2021-11-15"),
  as("editor", "questions/:slug", "/questions/a-pilot-drug-consumption-room?day=31&month=2&year=2021"),
  visitor("bills/:slug/positions", `${bill}/positions`),
  visitor("bills/:slug/positions", `${orchards}/positions`),
  visitor("people"),
  visitor("people/:slug", "/people/douglas-ross"),
  as("editor", "people/:slug", "/people/angela-constance"),
  visitor("offices"),
  visitor("offices/:slug", linkOn("/offices", "/offices/")),
  visitor("organisations"),
  visitor("organisations/:slug", "/organisations/favor-uk"),
  visitor("committees"),
  visitor("committees/:slug", linkOn("/committees", "/committees/")),
  visitor("topics"),
  visitor("topics/:slug", "/topics/addiction-and-recovery"),
  visitor("topics/:slug", "/topics/misuse-of-drugs-act-1971"),
  visitor("changes"),
  visitor("receipts"),
  visitor("receipts/:id", linkOn("/receipts", "/receipts/")),
  visitor("sources"),
  visitor("sources", "/sources?q=zebra"),
  visitor("sources/:slug", "/sources/rtr-bill-page"),
  visitor("bills/:slug/sources", `${bill}/sources`),
  as("editor", "bills/:slug/sources", `${bill}/sources`),
  visitor("sign-up"),
  visitor("sign-up", "/sign-up?sent"),
  visitor("sign-in"),
  visitor("confirm-email", signedUp),
  visitor("confirm-email/again"),
  visitor("password/forgotten"),
  visitor("password/reset", forgotten),
  as("campaigner", "account"),
  as("campaigner", "account/name"),
  as("campaigner", "account/password"),
  as("campaigner", "account/closure"),
  as("office", "teams"),
  as("office", "teams/:slug", linkOn("/teams", "/teams/")),
  as("office", "teams/:slug/invitations", linkOn("/teams", "/teams/", "/invitations")),
  as("office", "teams/:slug/removal", async (page) => linkOn(await linkOn("/teams", "/teams/")(page), "/removal")(page)),
  as("colleague", "teams/:slug/departure", linkOn("/teams", "/teams/", "/departure")),
  visitor("team-invitation"),
  as("office", "bills/:slug/draft-amendment", "/bills/made-up-community-orchards-scotland-bill/draft-amendment?place=section-2"),
  as("office", "drafts"),
  as("office", "notes", noteWritten),
  as("office", "notes/:id/edit", async (page) => linkOn(await noteWritten(page), "/edit")(page)),
  as("administrator", "admin/accounts"),
  as("administrator", "admin/accounts/:id", linkOn("/admin/accounts", "/admin/accounts/")),
  as("administrator", "admin/accounts/:id/disablement", linkOn("/admin/accounts", "/admin/accounts/", "/disablement")),
  visitor("help"),
  visitor("help/glossary"),
  visitor("help/about"),
  visitor("help/accessibility"),
  visitor("help/privacy"),
  visitor("help/data"),
  visitor("help/contact"),
  visitor("help/:slug", linkOn("/help", "/help/how")),
  as("campaigner", "comments", linkOn(bill, "parent=")),
  as("campaigner", "comments/:id/edit", linkOn(bill, "/edit?")),
  as("campaigner", "comments/:id/history", async (page) => (await linkOn(bill, "/edit?")(page)).replace(/\/edit.*/, "/history")),
  as("campaigner", "comments/:id/report", linkOn(bill, "/report")),
  as("moderator", "comments/:id/hiding", linkOn(bill, "/hiding")),
  as("moderator", "moderation"),
  visitor("bills/:slug/follow", `${bill}/follow`),
  as("campaigner", "bills/:slug/follow", `${bill}/follow`),
  visitor("follow/confirm/:link", askedToFollow),
  as("campaigner", "follows"),
  as("administrator", "mail"),
  as("editor", "edit"),
  as("editor", "edit/division/new", "/edit/division/new?bill=s6-dog-theft-scotland-bill"),
  as("editor", "edit/division/:id/roll-call", "/edit/division/S6M-19128/roll-call"),
  as("editor", "edit/letter/from-text"),
  as("editor", "edit/letters/csv"),
  as("editor", "edit/statements/csv"),
  as("editor", "edit/letter/:id/text", "/edit/letter/L05/text"),
  as("editor", "edit/letter/:id/attachments", "/edit/letter/L05/attachments"),
  as("editor", "edit/letter/:id/attachments/:attachment", attached),
  as("editor", "edit/letter/:id/clock", "/edit/letter/L05/clock"),
  as("editor", "edit/rules/:kind/new", "/edit/rules/calendar/new"),
  as("editor", "edit/rules/:kind/new", "/edit/rules/reply/new"),
  as("editor", "edit/rules/:kind/new", "/edit/rules/rule/new"),
  as("editor", "edit/rules/:kind/:id", linkOn("/rules", "/edit/rules/rule/")),
  as("editor", "edit/findings"),
  as("editor", "edit/findings/confirmation", linkOn("/edit/findings", "/findings/confirmation")),
  as("editor", "edit/findings/dismissal", linkOn("/edit/findings", "/findings/dismissal")),
  as("editor", "edit/findings/reply", async (page) =>
    (await linkOn("/edit/findings", "/findings/dismissal")(page)).replace("dismissal", "reply"),
  ),
  ...[
    "bill",
    "proposal",
    "stage_event",
    "document",
    "consultation",
    "amendment",
    "letter",
    "meeting",
    "statement",
    "position",
    "figure",
  ].map((kind) => as("editor", "edit/:kind/new", `/edit/${kind}/new`)),
  ...["person", "organisation", "committee", "topic"].map((kind) => as("editor", "edit/:kind/new", `/edit/${kind}/new`)),
  as("editor", "edit/:kind/:id", "/edit/bill/s6-right-to-addiction-recovery-scotland-bill"),
  as("editor", "edit/:kind/:id", "/edit/letter/L05"),
  as("editor", "edit/:kind/:id/history", "/edit/bill/s6-right-to-addiction-recovery-scotland-bill/history"),
  as("editor", "edit/:kind/:id/publication", "/edit/bill/s6-dog-theft-scotland-bill/publication"),
  as("editor", "edit/:kind/:id/removal", linkOn("/bills/s6-dog-theft-scotland-bill/advance", "/edit/stage_event/", "/removal")),
  as("editor", "edit/:kind/:id/claims", "/edit/bill/s6-dog-theft-scotland-bill/claims"),
  as("editor", "bills/:slug/advance", "/bills/s6-land-reform-scotland-bill/advance"),
  as("editor", "bills/:slug/rule-variations", "/bills/s6-land-reform-scotland-bill/rule-variations"),
  as("editor", "rules"),
  visitor("rules"),
  visitor("design"),
  { route: "*", as: "visitor", at: "/nowhere", status: 404 },
];

/** Not in the list, and why. */
const elsewhere: Record<string, string> = {
  fault: "is not asked for by people: the server shows it, and 404 is in the list",
  "unsubscribe/:link": "is looked at where a mail leads to it, in campaigner.spec.ts",
  "edit/:kind/:id/undoing": "leads to the history",
  "edit/findings/reopening": "leads to the findings",
  "edit/:kind/:id/claims/choice": "leads to the history",
  "edit/division/:id/vote-statements": "leads to the roll-call",
};

/** The addresses in app/routes.ts that show a page and that nobody comes to above. */
export function pagesNobodySees(): string[] {
  const routes = readFileSync(resolve(import.meta.dirname, "../../app/routes.ts"), "utf8");
  const pages = [...routes.matchAll(/route\("([^"]+)", "routes\/[^"]+\.tsx"/g)].map(([, route = ""]) => route);
  const seen = new Set(everyPage.map(({ route }) => route));
  return pages.filter((route) => !seen.has(route) && !(route in elsewhere));
}

/** The first link of a page that contains the words, with something behind it. */
function linkOn(address: string, containing: string, behind = "") {
  return async (page: Page): Promise<string> => {
    await page.goto(address);
    const link = page.getByRole("main").locator(`a[href*="${containing}"]:not([href*="/new"])`).first();
    return `${await link.getAttribute("href")}${behind}`;
  };
}

async function noteWritten(page: Page): Promise<string> {
  await page.goto("/letters/L07");
  await page.getByText("Write a note", { exact: true }).click();
  await page.getByLabel("Your note").fill("To be looked at.");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByRole("status")).toContainText("saved");
  return "/notes";
}

/** A made-up letter with a file beside it; gives the page of the file. */
async function attached(page: Page): Promise<string> {
  await page.goto("/edit/letter/new");
  await page.getByLabel("Subject", { exact: true }).fill("A lamp beside a letter (made up)");
  await page.getByLabel("Kind", { exact: true }).selectOption("letter");
  await page.getByLabel("How sure").selectOption({ index: 1 });
  await choose(page, "This is made up");
  await page.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("link", { name: "Files", exact: true }).click();
  await page.getByLabel("What it is").fill("A picture of a lamp");
  await page.getByLabel("The file").setInputFiles({ name: "lamp.png", mimeType: "image/png", buffer: onePoint });
  await page.getByRole("button", { name: "Attach it" }).click();
  return (await page.getByRole("link", { name: /Rename, withhold or remove/ }).getAttribute("href")) ?? "";
}

/** The smallest picture there is: one grey point. */
const onePoint = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==", "base64");

async function signedUp(page: Page, { mailbox }: Site): Promise<string> {
  const somebody = newcomer("rory", "looker");
  await askForAccount(page, somebody);
  return linkIn(await mailbox.latestMailTo(somebody.email), "/confirm-email");
}

async function forgotten(page: Page, { mailbox }: Site): Promise<string> {
  const email = "shona@demo.example.org";
  await page.goto("/password/forgotten");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("main").getByRole("button").click();
  return linkIn(await mailbox.latestMailTo(email), "/password/reset");
}

async function askedToFollow(page: Page, { mailbox }: Site): Promise<string> {
  return linkIn(await askToFollow(page, mailbox, "looker@example.org"), "/follow/confirm/");
}

async function askToFollow(page: Page, mailbox: Site["mailbox"], email: string) {
  await page.goto(`${bill}/follow`);
  await page.getByRole("main").getByLabel("Your e-mail address").fill(email);
  await page.getByRole("button", { name: "Follow by e-mail" }).click();
  return mailbox.latestMailTo(email);
}
