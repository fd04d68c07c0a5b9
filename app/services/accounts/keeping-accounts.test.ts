import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readActor } from "#app/auth/sessions.server.ts";
import type { AppError } from "#app/lib/errors.ts";
import type { Outcome } from "#app/lib/outcome.ts";
import { contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { type CastName, cast, castNow } from "#db/fixtures/cast.ts";
import { findAccount } from "#db/queries/accounts.server.ts";
import { enqueueMail } from "#db/queries/outbox.server.ts";
import { listTeamMembers } from "#db/queries/teams.server.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { changeName } from "./change-name.server.ts";
import { changePassword } from "./change-password.server.ts";
import { closeAccount } from "./close-account.server.ts";
import { disableAccount, enableAccount } from "./disable-account.server.ts";
import { forgetWhatRanOut } from "./forget-what-ran-out.server.ts";
import { giveRole } from "./give-role.server.ts";
import { makeAdministrator } from "./make-administrator.server.ts";
import { readAccounts } from "./read-accounts.server.ts";
import { readOwnAccount } from "./read-own-account.server.ts";
import { resetPassword } from "./reset-password.server.ts";
import { signIn } from "./sign-in.server.ts";
import { signUp } from "./sign-up.server.ts";
import { type Cast, eventsOf, loadCast, mailsTo, publicUrl, secretIn, settings } from "./test-accounts.server.ts";

let database: Database;
let people: Cast;
beforeEach(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
});
afterEach(() => database.close());

const fieldsOf = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.field));
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was thrown",
    (fault: AppError) => fault.kind,
  );
const enter = async (name: CastName, password: string = cast[name].password) => {
  const outcome = await signIn(people.asVisitor(), { email: cast[name].email, password }, settings);
  return outcome.ok ? outcome.value.cookie.split(";")[0]! : "refused";
};
const actorOf = async (cookie: string) => (await readActor(database, cookie, castNow, settings)).actor;
const operator = () => contextOf(database, { kind: "operator", command: "make-administrator" }, castNow);

describe("one's own account", () => {
  test("a changed password signs out everywhere but here, and its holder is told", async () => {
    const elsewhere = await enter("rory");
    const input = { presentPassword: cast.rory.password, password: "passing through again", publicUrl };
    const changed = await changePassword(await people.as("rory"), input, settings);
    expect(await actorOf(elsewhere)).toEqual({ kind: "visitor" });
    expect(await actorOf(changed.ok ? changed.value.cookie.split(";")[0]! : "")).toMatchObject({ name: "Rory" });
    expect(await enter("rory")).toBe("refused");
    expect((await eventsOf(database, people.idOf("rory"))).at(-1)).toBe("account.password_changed");
    expect((await mailsTo(database, cast.rory.email)).at(-1)?.kind).toBe("account-password-changed");
  });
  test("a password is changed by who knows the present one, and not to an easy one", async () => {
    const input = { presentPassword: "a guess", password: "1234567890", publicUrl };
    expect(fieldsOf(await changePassword(await people.as("rory"), input, settings))).toEqual(["presentPassword", "password"]);
    expect(await enter("rory")).not.toBe("refused");
  });
  test("a changed name stands at once", async () => {
    expect(await changeName(await people.as("rory"), { name: "  Rory   the Red " })).toEqual({ ok: true, value: { name: "Rory the Red" } });
    expect(await readOwnAccount(await people.as("rory"))).toMatchObject({ name: "Rory the Red", email: cast.rory.email, teams: [] });
    expect((await eventsOf(database, people.idOf("rory"))).at(-1)).toBe("account.name_changed");
    expect(fieldsOf(await changeName(await people.as("rory"), { name: "See www.example.org" }))).toEqual(["name"]);
  });
  test("a visitor has none", async () => {
    expect(await faultOf(readOwnAccount(people.asVisitor()))).toBe("not-found");
    expect(await faultOf(changeName(people.asVisitor(), { name: "X" }))).toBe("not-found");
    expect(await faultOf(changePassword(people.asVisitor(), { presentPassword: "", password: "", publicUrl }, settings))).toBe("not-found");
    expect(await faultOf(closeAccount(people.asVisitor(), { password: "" }))).toBe("not-found");
  });
});

describe("closing an account", () => {
  test("erases the person everywhere but in the words of their comments", async () => {
    const { writer } = database;
    const iain = people.idOf("iain");
    await enter("iain");
    await writer
      .insertInto("notes")
      .values({ id: "n", subject_kind: "bill", subject_id: "b", author_id: iain, ring: "me", body: "private words", created_at: castNow })
      .execute();
    await writer
      .insertInto("comments")
      .values({ id: "c", subject_kind: "bill", subject_id: "b", author_id: iain, body: "public words", created_at: castNow })
      .execute();
    await enqueueMail(writer, { id: "m", to: "Iain@Example.org", subject: "Hello", text: "Hello", kind: "digest", now: castNow });
    expect(await closeAccount(await people.as("iain"), { password: cast.iain.password })).toEqual({ ok: true, value: null });

    const everything = JSON.stringify(
      await Promise.all(
        (
          [
            "accounts",
            "login_sessions",
            "account_tokens",
            "team_members",
            "notes",
            "note_versions",
            "outbox",
            "events",
            "comments",
          ] as const
        ).map((table) => database.reader.selectFrom(table).selectAll().execute()),
      ),
    );
    expect(everything).not.toMatch(/iain@example\.org|"Iain"|private words/i);
    expect(everything).toContain("public words");
    expect(await findAccount(database.reader, iain)).toMatchObject({ name: "A former member", role: "account" });
    expect(await enter("iain")).toBe("refused");
    expect((await eventsOf(database, iain)).at(-1)).toBe("account.closed");
  });
  test("hands the team to who was there longest", async () => {
    await closeAccount(await people.as("iain"), { password: cast.iain.password });
    const members = await listTeamMembers(database.reader, people.teamIdOf("office"));
    expect(members.map(({ name, role }) => ({ name, role }))).toEqual([{ name: "Shona", role: "owner" }]);
  });
  test("asks for the password", async () => {
    expect(fieldsOf(await closeAccount(await people.as("iain"), { password: "a guess" }))).toEqual(["password"]);
    expect(await enter("iain")).not.toBe("refused");
  });
  test("is not for the only administrator", async () => {
    expect((await closeAccount(await people.as("isla"), { password: cast.isla.password })).ok).toBe(false);
    await giveRole(await people.as("isla"), people.idOf("morag"), "administrator");
    expect((await closeAccount(await people.as("isla"), { password: cast.isla.password })).ok).toBe(true);
  });
  test("lets its address be used for a new account", async () => {
    await closeAccount(await people.as("rory"), { password: cast.rory.password });
    await signUp(people.asVisitor(), { name: "Rory", email: cast.rory.email, password: "back for a while", publicUrl });
    expect((await mailsTo(database, cast.rory.email)).map((mail) => mail.kind)).toEqual(["account-confirm"]);
  });
});

describe("what administrators do", () => {
  test("a role counts from the next request", async () => {
    const cookie = await enter("rory");
    expect(await giveRole(await people.as("isla"), people.idOf("rory"), "moderator")).toEqual({ ok: true, value: { name: "Rory" } });
    expect(await actorOf(cookie)).toMatchObject({ role: "moderator" });
    expect((await eventsOf(database, people.idOf("rory"))).at(-1)).toBe("account.role_given");
  });
  test("the last administrator stays one, and stays enabled", async () => {
    const isla = await people.as("isla");
    expect((await giveRole(isla, people.idOf("isla"), "account")).ok).toBe(false);
    expect((await disableAccount(isla, people.idOf("isla"))).ok).toBe(false);
    expect(await findAccount(database.reader, people.idOf("isla"))).toMatchObject({ role: "administrator", disabledAt: null });
  });
  test("a disabled account is signed out everywhere until it is enabled", async () => {
    const cookie = await enter("rory");
    await disableAccount(await people.as("isla"), people.idOf("rory"));
    expect(await actorOf(cookie)).toEqual({ kind: "visitor" });
    expect(await enter("rory")).toBe("refused");
    await enableAccount(await people.as("isla"), people.idOf("rory"));
    expect(await actorOf(cookie)).toEqual({ kind: "visitor" });
    expect(await enter("rory")).not.toBe("refused");
    expect((await eventsOf(database, people.idOf("rory"))).slice(-2)).toEqual(["account.disabled", "account.enabled"]);
  });
  test("a closed account is not opened again", async () => {
    await closeAccount(await people.as("rory"), { password: cast.rory.password });
    expect((await enableAccount(await people.as("isla"), people.idOf("rory"))).ok).toBe(false);
  });
  test("accounts are found by name, address and role", async () => {
    const isla = await people.as("isla");
    const found = async (text: string, role: "editor" | null = null) =>
      (await readAccounts(isla, { text, role, page: 1 })).accounts.map((account) => account.name);
    expect(await found("")).toEqual(["Ayesha", "Callum", "Fergus", "Iain", "Isla", "Morag", "Rory", "Shona"]);
    expect(await found("SHONA")).toEqual(["Shona"]);
    expect(await found("callum@")).toEqual(["Callum"]);
    expect(await found("", "editor")).toEqual(["Fergus", "Morag"]);
    expect(await found("%")).toEqual([]);
  });
  test("nobody else finds anything there", async () => {
    for (const name of ["morag", "callum", "iain"] as const) {
      const context = await people.as(name);
      expect(await faultOf(readAccounts(context, { text: "", role: null, page: 1 }))).toBe("not-found");
      expect(await faultOf(giveRole(context, people.idOf(name), "administrator"))).toBe("not-found");
      expect(await faultOf(disableAccount(context, people.idOf("isla")))).toBe("not-found");
      expect(await faultOf(enableAccount(context, people.idOf("isla")))).toBe("not-found");
    }
    expect(await faultOf(giveRole(people.asVisitor(), people.idOf("rory"), "editor"))).toBe("not-found");
  });
});

describe("the first administrator", () => {
  const asked = { email: "first@example.org", name: "First", password: null, publicUrl };

  test("is made by the command, and chooses the password by a link", async () => {
    const made = await makeAdministrator(operator(), asked);
    if (!made.ok) throw new Error("refused");
    expect(made.value).toMatchObject({ email: "first@example.org", name: "First", wasMade: true });
    const token = secretIn(made.value.setPasswordLink ?? "");
    await resetPassword(people.asVisitor(), { token, password: "first of them all", publicUrl });
    const signedIn = await signIn(people.asVisitor(), { email: "first@example.org", password: "first of them all" }, settings);
    expect(await actorOf(signedIn.ok ? signedIn.value.cookie.split(";")[0]! : "")).toMatchObject({ role: "administrator" });
  });
  test("cannot sign in before", async () => {
    await makeAdministrator(operator(), asked);
    expect((await signIn(people.asVisitor(), { email: "first@example.org", password: "none" }, settings)).ok).toBe(false);
  });
  test("may have an account already, and keeps its password", async () => {
    const made = await makeAdministrator(operator(), { ...asked, email: cast.rory.email, name: null });
    expect(made).toEqual({ ok: true, value: { email: cast.rory.email, name: "Rory", wasMade: false, setPasswordLink: null } });
    expect(await actorOf(await enter("rory"))).toMatchObject({ role: "administrator" });
  });
  test("does not inherit the password of whoever signed up with that address and never confirmed it", async () => {
    await signUp(people.asVisitor(), { name: "Stranger", email: "first@example.org", password: "chosen by a stranger", publicUrl });
    const made = await makeAdministrator(operator(), asked);
    expect(made.ok && made.value.setPasswordLink).toContain("token=");
    expect((await signIn(people.asVisitor(), { email: "first@example.org", password: "chosen by a stranger" }, settings)).ok).toBe(false);
  });
  test("is made by nobody who comes over the network", async () => {
    expect(await faultOf(makeAdministrator(await people.as("isla"), asked))).toBe("not-found");
    expect(await faultOf(makeAdministrator(people.asVisitor(), asked))).toBe("not-found");
  });
  test("is not made with a bad address or an easy password", async () => {
    const made = await makeAdministrator(operator(), { ...asked, email: "first", password: "password123" });
    expect(fieldsOf(made)).toEqual(["email", "password"]);
  });
});

test("what ran out is forgotten, and the rest stays", async () => {
  await enter("rory");
  await signUp(people.asVisitor(), { name: "Late", email: "late@example.org", password: "never on time at all", publicUrl });
  const count = async (table: "login_sessions" | "account_tokens") =>
    (await database.reader.selectFrom(table).selectAll().execute()).length;
  await forgetWhatRanOut(people.asVisitor(60));
  expect([await count("login_sessions"), await count("account_tokens")]).toEqual([1, 1]);
  await forgetWhatRanOut(people.asVisitor(31 * 24 * 60));
  expect([await count("login_sessions"), await count("account_tokens")]).toEqual([0, 0]);
});
