import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AppError } from "#app/lib/errors.ts";
import { type Cast, eventsOf, loadCast, mailsTo, publicUrl, secretIn } from "#app/services/accounts/test-accounts.server.ts";
import type { Database } from "#db/connection.server.ts";
import { type CastName, cast, castTeams } from "#db/fixtures/cast.ts";
import { openTestDatabase } from "#db/test-database.server.ts";
import { acceptInvitation } from "./accept-invitation.server.ts";
import { createTeam } from "./create-team.server.ts";
import { giveOwnership } from "./give-ownership.server.ts";
import { inviteToTeam, withdrawInvitation } from "./invite-to-team.server.ts";
import { leaveTeam } from "./leave-team.server.ts";
import { readInvitation, readTeam, readTeams } from "./read-teams.server.ts";
import { removeMember } from "./remove-member.server.ts";

let database: Database;
let people: Cast;
let slug: string;
let teamId: string;
let minutes = 0;
const as = (name: CastName) => people.as(name, minutes++);
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was thrown",
    (fault: AppError) => fault.kind,
  );

beforeAll(async () => {
  database = await openTestDatabase();
  people = await loadCast(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  const made = await createTeam(await as("iain"), { name: "Hedge group", kind: "campaign" });
  if (!made.ok) throw new Error("refused");
  slug = made.value.slug;
  teamId = made.value.id;
});
afterEach(async () => {
  await database.writer.deleteFrom("teams").where("name", "=", "Hedge group").execute();
});

async function invite(email: string): Promise<string> {
  await inviteToTeam(await as("iain"), slug, { email, publicUrl });
  return secretIn((await mailsTo(database, email)).at(-1)?.text);
}
async function letIn(name: CastName): Promise<void> {
  await acceptInvitation(await as(name), await invite(cast[name].email));
}
const membersFor = async (name: CastName) =>
  (await readTeam(await as(name), slug)).members.map((member) => `${member.name}: ${member.role}`);

describe("making a team", () => {
  test("makes its maker the owner, and is known to nobody else", async () => {
    expect(await membersFor("iain")).toEqual(["Iain: owner"]);
    expect((await readTeams(await as("iain"))).map((team) => team.name)).toEqual(["Hedge group", castTeams.office.name]);
    expect(await eventsOf(database, teamId)).toEqual(["team.created", "team.member_joined"]);
    for (const name of ["ayesha", "shona", "isla", "morag"] as const)
      expect(await faultOf(readTeam(await as(name), slug))).toBe("not-found");
    expect(await readTeams(people.asVisitor())).toEqual([]);
  });
  test("says all that is missing", async () => {
    const outcome = await createTeam(await as("iain"), { name: "", kind: "party" });
    expect(outcome.ok ? [] : outcome.refusals.map((refusal) => refusal.field)).toEqual(["name", "kind"]);
    expect(await faultOf(createTeam(people.asVisitor(), { name: "X", kind: "office" }))).toBe("not-found");
  });
  test("two teams may have one name, and each has its own address", async () => {
    const other = await createTeam(await as("ayesha"), { name: "Hedge group", kind: "campaign" });
    expect(other.ok && other.value.slug).toBe(`${slug}-2`);
  });
});

describe("inviting", () => {
  test("sends a link by which the invited person joins, once", async () => {
    const token = await invite(cast.rory.email);
    expect(await readInvitation(await as("rory"), token)).toMatchObject({ team: "Hedge group", invitedBy: "Iain", isForYou: true });
    expect(await acceptInvitation(await as("rory"), token)).toEqual({ ok: true, value: { slug, team: "Hedge group" } });
    expect(await membersFor("rory")).toEqual(["Iain: owner", "Rory: member"]);
    expect((await acceptInvitation(await as("rory"), token)).ok).toBe(false);
    expect((await eventsOf(database, teamId)).slice(-2)).toEqual(["team.member_invited", "team.member_joined"]);
  });
  test("lets nobody else in by a link that was passed on", async () => {
    const token = await invite(cast.rory.email);
    expect((await acceptInvitation(await as("ayesha"), token)).ok).toBe(false);
    expect(await readInvitation(await as("ayesha"), token)).toMatchObject({ isForYou: false });
    expect(await faultOf(acceptInvitation(people.asVisitor(), token))).toBe("not-found");
    expect(await membersFor("iain")).toEqual(["Iain: owner"]);
  });
  test("is seen by owners, taken back by them, and then opens nothing", async () => {
    const token = await invite(cast.rory.email);
    await letIn("shona");
    expect((await readTeam(await as("shona"), slug)).invitations).toEqual([]);
    const [open] = (await readTeam(await as("iain"), slug)).invitations;
    expect(open?.email).toBe(cast.rory.email);
    await withdrawInvitation(await as("iain"), slug, open?.id ?? "");
    expect(await readInvitation(await as("rory"), token)).toBeNull();
    expect((await acceptInvitation(await as("rory"), token)).ok).toBe(false);
    expect((await eventsOf(database, teamId)).at(-1)).toBe("team.invitation_withdrawn");
  });
  test("a second invitation takes the place of the first", async () => {
    const [first, second] = [await invite(cast.rory.email), await invite(cast.rory.email)];
    expect((await acceptInvitation(await as("rory"), first)).ok).toBe(false);
    expect((await acceptInvitation(await as("rory"), second)).ok).toBe(true);
  });
  test("runs out after two weeks", async () => {
    const token = await invite(cast.rory.email);
    expect(await readInvitation(await people.as("rory", minutes + 14 * 24 * 60), token)).toBeNull();
  });
  test("is refused for no address and for whoever is there already", async () => {
    const tries = ["nobody", cast.iain.email.toUpperCase()];
    for (const email of tries) expect((await inviteToTeam(await as("iain"), slug, { email, publicUrl })).ok).toBe(false);
  });
  test("is for owners", async () => {
    await letIn("shona");
    for (const name of ["shona", "ayesha", "isla"] as const) {
      expect(await faultOf(inviteToTeam(await as(name), slug, { email: cast.rory.email, publicUrl }))).toBe("not-found");
      expect(await faultOf(withdrawInvitation(await as(name), slug, "any"))).toBe("not-found");
    }
  });
});

describe("going", () => {
  test("who is removed finds the team no more", async () => {
    await letIn("rory");
    expect(await removeMember(await as("iain"), slug, people.idOf("rory"))).toEqual({ ok: true, value: { name: "Rory" } });
    expect(await faultOf(readTeam(await as("rory"), slug))).toBe("not-found");
    expect((await eventsOf(database, teamId)).at(-1)).toBe("team.member_removed");
  });
  test("members remove nobody, and owners not themselves", async () => {
    await letIn("rory");
    expect(await faultOf(removeMember(await as("rory"), slug, people.idOf("iain")))).toBe("not-found");
    expect(await faultOf(removeMember(await as("isla"), slug, people.idOf("iain")))).toBe("not-found");
    expect(await faultOf(removeMember(await as("iain"), slug, people.idOf("ayesha")))).toBe("not-found");
    expect((await removeMember(await as("iain"), slug, people.idOf("iain"))).ok).toBe(false);
  });
  test("the only owner stays until another is made", async () => {
    await letIn("rory");
    expect((await leaveTeam(await as("iain"), slug)).ok).toBe(false);
    expect(await faultOf(giveOwnership(await as("rory"), slug, people.idOf("rory")))).toBe("not-found");
    expect(await giveOwnership(await as("iain"), slug, people.idOf("rory"))).toEqual({ name: "Rory" });
    expect(await leaveTeam(await as("iain"), slug)).toEqual({ ok: true, value: { name: "Hedge group", wasLast: false } });
    expect(await membersFor("rory")).toEqual(["Rory: owner"]);
    expect((await eventsOf(database, teamId)).slice(-2)).toEqual(["team.ownership_given", "team.member_left"]);
  });
  test("with the last one the team goes", async () => {
    expect(await leaveTeam(await as("iain"), slug)).toEqual({ ok: true, value: { name: "Hedge group", wasLast: true } });
    expect(await faultOf(readTeam(await as("iain"), slug))).toBe("not-found");
  });
});

test("what happens in a team is told to nobody outside it", async () => {
  await letIn("rory");
  const rows = await database.reader.selectFrom("events").select("visibility").where("subject_kind", "in", ["team", "account"]).execute();
  expect(new Set(rows.map((row) => row.visibility))).toEqual(new Set(["private"]));
});
