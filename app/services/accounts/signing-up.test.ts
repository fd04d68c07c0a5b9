import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readActor } from "#app/auth/sessions.server.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import type { Database } from "#db/connection.server.ts";
import { cast } from "#db/fixtures/cast.ts";
import { findAccountByEmail } from "#db/queries/accounts.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { askPasswordReset } from "./ask-password-reset.server.ts";
import { confirmEmail, linkConfirmsEmail } from "./confirm-email.server.ts";
import { disableAccount } from "./disable-account.server.ts";
import { resendConfirmation } from "./resend-confirmation.server.ts";
import { linkResetsPassword, resetPassword } from "./reset-password.server.ts";
import { signIn } from "./sign-in.server.ts";
import { signOut } from "./sign-out.server.ts";
import { signUp } from "./sign-up.server.ts";
import { type Cast, eventsOf, loadCast, mailsTo, publicUrl, secretIn, settings } from "./test-accounts.server.ts";

let database: Database;
let people: Cast;
beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
});
afterAll(() => database.close());

const hamish = (email: string) => ({ name: "Hamish", email, password: "a hat full of rain", publicUrl });
const accountOf = (email: string) => findAccountByEmail(database.reader, email);
const fieldsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.field));
const newestSecret = async (email: string) => secretIn((await mailsTo(database, email)).at(-1)?.text);
const actorOf = async (cookie: string) => (await readActor(database, cookie.split(";")[0]!, people.asVisitor().now, settings)).actor;
const cookieOf = (outcome: Outcome<{ cookie: string }>) => (outcome.ok ? outcome.value.cookie : "refused");

describe("signing up", () => {
  test("makes an account that waits for its address, and sends the link", async () => {
    expect(await signUp(people.asVisitor(), hamish(" Hamish@Example.org "))).toEqual({ ok: true, value: null });
    const account = await accountOf("hamish@example.org");
    expect(account).toMatchObject({ name: "Hamish", email: "Hamish@Example.org", role: "account", confirmedAt: null });
    expect(await eventsOf(database, account!.id)).toEqual(["account.signed_up"]);
    const [mail] = await mailsTo(database, "Hamish@Example.org");
    expect(mail?.text).toContain("https://assent.example/confirm-email?token=");
    expect(mail?.text).not.toContain("Hamish");
  });
  test("the link in the mail is not in the database in a form that opens anything", async () => {
    await signUp(people.asVisitor(), hamish("fingerprint@example.org"));
    const secret = await newestSecret("fingerprint@example.org");
    const tokens = await database.reader.selectFrom("account_tokens").selectAll().execute();
    expect(JSON.stringify(tokens)).not.toContain(secret);
  });
  test("names everything that is wrong at once, and writes nothing", async () => {
    const outcome = await signUp(people.asVisitor(), { name: " ", email: "no address", password: "short", publicUrl });
    expect(fieldsOf(outcome)).toEqual(["name", "email", "password"]);
    expect(await accountOf("no address")).toBeNull();
  });
  test("with an address that is known says the same, changes nothing and tells its holder", async () => {
    const before = await accountOf(cast.iain.email);
    expect(await signUp(people.asVisitor(), hamish(cast.iain.email.toUpperCase()))).toEqual({ ok: true, value: null });
    expect(await accountOf(cast.iain.email)).toEqual(before);
    const mails = await mailsTo(database, cast.iain.email);
    expect(mails.map((mail) => mail.kind)).toEqual(["account-known"]);
    await signUp(people.asVisitor(5), hamish(cast.iain.email));
    expect(await mailsTo(database, cast.iain.email)).toHaveLength(1);
  });
});

describe("confirming the address", () => {
  test("works once, with the password that was chosen, and signs in", async () => {
    await signUp(people.asVisitor(), hamish("once@example.org"));
    const token = await newestSecret("once@example.org");
    expect(await linkConfirmsEmail(people.asVisitor(), token)).toBe(true);
    expect(fieldsOf(await confirmEmail(people.asVisitor(), { token, password: "another's guess" }, settings))).toEqual(["password"]);
    const confirmed = await confirmEmail(people.asVisitor(), { token, password: "a hat full of rain" }, settings);
    expect(await actorOf(cookieOf(confirmed))).toMatchObject({ name: "Hamish", role: "account", teamIds: [] });
    expect(await linkConfirmsEmail(people.asVisitor(), token)).toBe(false);
    expect((await confirmEmail(people.asVisitor(), { token, password: "a hat full of rain" }, settings)).ok).toBe(false);
    expect(await eventsOf(database, (await accountOf("once@example.org"))!.id)).toEqual(["account.signed_up", "account.email_confirmed"]);
  });
  test("is too late after a week", async () => {
    await signUp(people.asVisitor(), hamish("late@example.org"));
    const token = await newestSecret("late@example.org");
    expect(await linkConfirmsEmail(people.asVisitor(7 * 24 * 60 - 1), token)).toBe(true);
    expect((await confirmEmail(people.asVisitor(7 * 24 * 60), { token, password: "a hat full of rain" }, settings)).ok).toBe(false);
  });
  test("nobody is led to confirm an account with a password that a stranger chose", async () => {
    await signUp(people.asVisitor(), hamish("victim@example.org"));
    const own = await newestSecret("victim@example.org");
    await signUp(people.asVisitor(1), { ...hamish("victim@example.org"), password: "chosen by a stranger" });
    const strangers = await newestSecret("victim@example.org");
    expect((await confirmEmail(people.asVisitor(2), { token: own, password: "a hat full of rain" }, settings)).ok).toBe(false);
    expect((await confirmEmail(people.asVisitor(2), { token: strangers, password: "a hat full of rain" }, settings)).ok).toBe(false);
    expect((await accountOf("victim@example.org"))?.confirmedAt).toBeNull();
  });
  test("the link is sent again for who waits, and every other address hears by mail how things are", async () => {
    await signUp(people.asVisitor(), hamish("again@example.org"));
    for (const email of ["again@example.org", cast.rory.email, "unknown@example.org"]) {
      expect(await resendConfirmation(people.asVisitor(1), { email, publicUrl })).toEqual({ ok: true, value: null });
    }
    expect((await mailsTo(database, "again@example.org")).map((mail) => mail.kind)).toEqual(["account-confirm", "account-confirm"]);
    expect((await mailsTo(database, cast.rory.email)).map((mail) => mail.kind)).toEqual(["account-known"]);
    expect((await mailsTo(database, "unknown@example.org")).map((mail) => mail.kind)).toEqual(["account-none"]);
  });
});

describe("signing in", () => {
  test("works with the password, and the session is new each time", async () => {
    const one = await signIn(people.asVisitor(), cast.morag, settings);
    const other = await signIn(people.asVisitor(), { ...cast.morag, email: "MORAG@example.org" }, settings);
    expect(await actorOf(cookieOf(one))).toMatchObject({ kind: "account", name: "Morag", role: "editor" });
    expect(cookieOf(one)).not.toBe(cookieOf(other));
  });
  test("is refused in the same words for unknown, wrong, not confirmed and disabled", async () => {
    await signUp(people.asVisitor(), hamish("waiting@example.org"));
    await disableAccount(await people.as("isla"), people.idOf("fergus"));
    const tries = [
      { email: "nobody@example.org", password: "a hat full of rain" },
      { email: cast.morag.email, password: "a hat full of rain" },
      { email: "waiting@example.org", password: "a hat full of rain" },
      { email: cast.fergus.email, password: cast.fergus.password },
      { email: "", password: "" },
    ];
    const answers = await Promise.all(tries.map((input) => signIn(people.asVisitor(), input, settings)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ok).toBe(false);
  });
  test("signing out ends this session and no other", async () => {
    const [here, there] = [await signIn(people.asVisitor(), cast.rory, settings), await signIn(people.asVisitor(), cast.rory, settings)];
    const { sessionId } = await readActor(database, cookieOf(here).split(";")[0]!, people.asVisitor().now, settings);
    expect(await signOut(people.asVisitor(), sessionId, settings)).toContain("Max-Age=0");
    expect(await actorOf(cookieOf(here))).toEqual({ kind: "visitor" });
    expect(await actorOf(cookieOf(there))).toMatchObject({ name: "Rory" });
  });
});

describe("a forgotten password", () => {
  test("is replaced by the link, once, and every session ends", async () => {
    const before = await signIn(people.asVisitor(), cast.callum, settings);
    expect(await askPasswordReset(people.asVisitor(), { email: cast.callum.email, publicUrl })).toEqual({ ok: true, value: null });
    const token = await newestSecret(cast.callum.email);
    expect(await linkResetsPassword(people.asVisitor(), token)).toBe(true);
    expect(await resetPassword(people.asVisitor(), { token, password: "kinder still, please", publicUrl })).toEqual({
      ok: true,
      value: null,
    });
    expect(await actorOf(cookieOf(before))).toEqual({ kind: "visitor" });
    expect((await signIn(people.asVisitor(), cast.callum, settings)).ok).toBe(false);
    expect((await signIn(people.asVisitor(), { ...cast.callum, password: "kinder still, please" }, settings)).ok).toBe(true);
    expect((await resetPassword(people.asVisitor(), { token, password: "a third time lucky", publicUrl })).ok).toBe(false);
    expect((await eventsOf(database, people.idOf("callum"))).slice(-2)).toEqual([
      "account.password_reset_asked",
      "account.password_changed",
    ]);
    expect((await mailsTo(database, cast.callum.email)).map((mail) => mail.kind)).toContain("account-password-changed");
  });
  test("the link works for two hours, and an older one not at all", async () => {
    await askPasswordReset(people.asVisitor(), { email: cast.shona.email, publicUrl });
    const older = await newestSecret(cast.shona.email);
    await askPasswordReset(people.asVisitor(1), { email: cast.shona.email, publicUrl });
    const newer = await newestSecret(cast.shona.email);
    expect(await linkResetsPassword(people.asVisitor(1), older)).toBe(false);
    expect(await linkResetsPassword(people.asVisitor(120), newer)).toBe(true);
    expect(await linkResetsPassword(people.asVisitor(121), newer)).toBe(false);
  });
  test("a new password that is too easy is refused and the link is not used up", async () => {
    await askPasswordReset(people.asVisitor(3), { email: cast.shona.email, publicUrl });
    const token = await newestSecret(cast.shona.email);
    expect(fieldsOf(await resetPassword(people.asVisitor(4), { token, password: "password123", publicUrl }))).toEqual(["password"]);
    expect(await linkResetsPassword(people.asVisitor(4), token)).toBe(true);
  });
  test("asked for an unknown address looks the same, and that address is told that there is no account", async () => {
    expect(await askPasswordReset(people.asVisitor(), { email: "stranger@example.org", publicUrl })).toEqual({ ok: true, value: null });
    expect((await mailsTo(database, "stranger@example.org")).map((mail) => mail.kind)).toEqual(["account-none"]);
  });
  test("the link confirms the address of who never confirmed it", async () => {
    await signUp(people.asVisitor(), hamish("reset@example.org"));
    await askPasswordReset(people.asVisitor(1), { email: "reset@example.org", publicUrl });
    await resetPassword(people.asVisitor(2), { token: await newestSecret("reset@example.org"), password: "umbrellas for all", publicUrl });
    const signedIn = await signIn(people.asVisitor(3), { email: "reset@example.org", password: "umbrellas for all" }, settings);
    expect(signedIn.ok).toBe(true);
  });
  test("the link of a confirmation does not set a password", async () => {
    await signUp(people.asVisitor(), hamish("mixed@example.org"));
    const token = await newestSecret("mixed@example.org");
    expect((await resetPassword(people.asVisitor(), { token, password: "umbrellas for all", publicUrl })).ok).toBe(false);
  });
});
