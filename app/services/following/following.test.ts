import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { NewEvent } from "#app/domain/events/event.ts";
import { corrected, recorded } from "#app/domain/events/record-event.ts";
import { type Actor, visitor } from "#app/domain/permissions/roles.ts";
import { type Context, contextOf } from "#app/services/context.server.ts";
import type { Database } from "#db/connection.server.ts";
import { fillWithHedgehogs, hedgehogs, people } from "#db/fixtures/hedgehogs.ts";
import { insertEvents } from "#db/queries/events.server.ts";
import { listMails } from "#db/queries/outbox.server.ts";
import { bothEngines } from "#db/test-database.server.ts";
import { askToFollow } from "./ask-to-follow.server.ts";
import { confirmFollow } from "./confirm-follow.server.ts";
import { readFollowLink } from "./follow-by-link.server.ts";
import { forgetAddresses } from "./forget-addresses.server.ts";
import { isFollowing, readFollows } from "./read-follows.server.ts";
import { startFollowing } from "./start-following.server.ts";
import { stopFollowing } from "./stop-following.server.ts";
import { unsubscribe } from "./unsubscribe.server.ts";
import { writeDigests } from "./write-digests.server.ts";

const site = { publicUrl: "https://assent.example" };
const { bill, otherBill } = hedgehogs;
const stranger = "stranger@example.org";

describe.each(bothEngines)("following a bill by e-mail, on $engine", ({ engine, open }) => {
  let database: Database;
  let minutes = 0;
  /** Each call is five minutes later than the one before, so that on PostgreSQL what was recorded is settled. */
  const as = (actor: Actor): Context => {
    minutes += 5;
    return contextOf(database, actor, new Date(Date.UTC(2026, 0, 5, 9, minutes)).toISOString());
  };
  const inDays = (days: number, actor: Actor = visitor): Context =>
    contextOf(database, actor, new Date(Date.parse(as(actor).now) + days * 86_400_000).toISOString());

  beforeAll(async () => {
    database = await open();
    await fillWithHedgehogs(database.writer);
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.writer.deleteFrom("follows").execute();
    await database.writer.deleteFrom("outbox").execute();
  });

  const mailsTo = async (address: string) => (await listMails(database.reader)).filter((mail) => mail.to === address);
  const linkIn = (text: string, path: string) => text.match(new RegExp(`${path}/([^\\s>]+)`))?.[1] ?? "no link";
  const happens = (...events: NewEvent[]) => insertEvents(database.writer, as(people.morag), events);
  const letterCame = recorded({ kind: "letter", id: "letter", title: "Letter about hedgehogs (made up)", billId: bill.id, isDraft: false });
  const billCorrected = (from: string, to: string, of: { id: string; title: string } = bill) =>
    corrected({ kind: "bill", id: of.id, title: of.title, billId: of.id, isDraft: false }, [{ field: "summary", from, to }]);
  const digestsOf = async (address: string) => (await mailsTo(address)).filter((mail) => mail.kind === "digest");
  const writeLists = () => writeDigests(as({ kind: "operator", command: "schedule" }), site);

  async function ask(email = stranger, slug: string = bill.slug): Promise<string> {
    expect(await askToFollow(as(visitor), { bill: slug, email }, site)).toMatchObject({ ok: true, value: { bill: { slug } } });
    const newest = (await mailsTo(email)).find((mail) => mail.text.includes("/follow/confirm/"));
    return linkIn(newest?.text ?? "", "/follow/confirm");
  }
  const follow = async (email = stranger, slug: string = bill.slug) => {
    await ask(email, slug);
    const mails = await mailsTo(email);
    for (const mail of mails) if (mail.kind === "confirm-follow") await confirmFollow(as(visitor), linkIn(mail.text, "/follow/confirm"));
  };

  describe("without an account", () => {
    test("nothing but a link to confirm is sent, and lists only after it was used", async () => {
      const link = await ask();
      await happens(letterCame);
      expect(await writeLists()).toBe(0);
      expect(await readFollowLink(as(visitor), link, ["confirm"])).toMatchObject({ bill: { title: bill.title }, isConfirmed: false });
      expect(await confirmFollow(as(visitor), link)).toMatchObject({ ok: true, value: { bill: { slug: bill.slug } } });
      expect(await writeLists()).toBe(0);
      await happens(letterCame);
      expect(await writeLists()).toBe(1);
      expect(await digestsOf(stranger)).toHaveLength(1);
    });
    test("reading the page behind the link confirms nothing: mail scanners open links", async () => {
      const link = await ask();
      await readFollowLink(as(visitor), link, ["confirm"]);
      await happens(letterCame);
      expect(await writeLists()).toBe(0);
    });
    test("the answer is the same for an address that follows, that asked before, and that is new", async () => {
      await follow();
      const answers = [];
      for (const email of [stranger, "new@example.org", "people.ayesha@example.org"])
        answers.push(await askToFollow(as(visitor), { bill: bill.slug, email }, site));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    });
    test("asking again for an address that follows does not stop its lists", async () => {
      await follow();
      await askToFollow(inDays(1), { bill: bill.slug, email: stranger }, site);
      await happens(letterCame);
      expect(await writeLists()).toBe(1);
      expect((await mailsTo(stranger)).some((mail) => mail.subject.startsWith("You already follow"))).toBe(true);
    });
    test("an address is not flooded, whoever asks and for however many bills", async () => {
      for (let time = 0; time < 12; time++) {
        await askToFollow(as(visitor), { bill: bill.slug, email: stranger }, site);
        await askToFollow(as(visitor), { bill: otherBill.slug, email: stranger.toUpperCase() }, site);
      }
      expect((await listMails(database.reader)).length).toBeLessThanOrEqual(5);
    });
    test("what cannot be an address is refused with its field, and a bill that is not public is not there", async () => {
      expect(await askToFollow(as(visitor), { bill: bill.slug, email: "nobody" }, site)).toMatchObject({
        ok: false,
        refusals: [{ field: "email" }],
      });
      for (const slug of [hedgehogs.draftBill.slug, "none"])
        await expect(askToFollow(as(people.morag), { bill: slug, email: stranger }, site)).rejects.toMatchObject({ kind: "not-found" });
      expect(await listMails(database.reader)).toEqual([]);
    });
    test("a link that was changed, is for another purpose, or is too old does nothing", async () => {
      const link = await ask();
      const [id, , seal] = link.split(".");
      for (const wrong of ["", "x", `${id}.stop.${seal}`, `${id}.confirm.${seal}x`, `other.confirm.${seal}`, `${id}.confirm.`])
        expect((await confirmFollow(as(visitor), wrong)).ok).toBe(false);
      expect((await confirmFollow(inDays(8), link)).ok).toBe(false);
      expect(await unsubscribe(as(visitor), link)).toBe(false);
      expect((await confirmFollow(as(visitor), link)).ok).toBe(true);
    });
    test("an address that was not confirmed is forgotten after a week, and a confirmed one is not", async () => {
      await ask("forget@example.org");
      await follow();
      expect(await forgetAddresses(inDays(8))).toBe(1);
      const left = await database.reader.selectFrom("follows").select("email").execute();
      expect(left).toEqual([{ email: stranger }]);
    });
  });

  describe("with an account", () => {
    test("one click follows, a second changes nothing, and one click ends it", async () => {
      expect(await startFollowing(as(people.iain), bill.slug)).toMatchObject({ ok: true });
      expect(await startFollowing(as(people.iain), bill.slug)).toMatchObject({ ok: true });
      expect(await isFollowing(as(people.iain), bill.id)).toBe(true);
      expect(await readFollows(as(people.iain))).toMatchObject({ follows: [{ slug: bill.slug, title: bill.title }], wantsReplies: true });
      await happens(letterCame);
      expect(await writeLists()).toBe(1);
      const [list] = await digestsOf("iain@example.org");
      expect(list!.text).toContain("https://assent.example/follows");
      await stopFollowing(as(people.iain), bill.slug);
      await happens(letterCame);
      expect(await writeLists()).toBe(0);
      expect((await readFollows(as(people.iain))).follows).toEqual([]);
    });
    test("what somebody follows is seen by nobody else", async () => {
      await startFollowing(as(people.iain), bill.slug);
      for (const actor of [people.ayesha, people.isla]) expect((await readFollows(as(actor))).follows).toEqual([]);
      await stopFollowing(as(people.isla), bill.slug);
      expect(await isFollowing(as(people.iain), bill.slug)).toBe(true);
      const events = await database.reader.selectFrom("events").select("visibility").where("subject_kind", "=", "follow").execute();
      expect(new Set(events.map((event) => event.visibility))).toEqual(new Set(["private"]));
    });
    test("an account whose address is not confirmed gets no lists", async () => {
      await database.writer.updateTable("accounts").set({ confirmed_at: null }).where("id", "=", "iain").execute();
      expect((await startFollowing(as(people.iain), bill.slug)).ok).toBe(false);
      await database.writer.updateTable("accounts").set({ confirmed_at: "2026-01-01T09:00:00Z" }).where("id", "=", "iain").execute();
    });
    test("a closed account gets no lists", async () => {
      await startFollowing(as(people.iain), bill.slug);
      await database.writer.updateTable("accounts").set({ disabled_at: "2026-01-06T09:00:00Z" }).where("id", "=", "iain").execute();
      await happens(letterCame);
      expect(await writeLists()).toBe(0);
      await database.writer.updateTable("accounts").set({ disabled_at: null }).where("id", "=", "iain").execute();
    });
    test("a visitor has nothing to look after", async () => {
      await expect(startFollowing(as(visitor), bill.slug)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(readFollows(as(visitor))).rejects.toMatchObject({ kind: "forbidden" });
    });
  });

  describe("the daily list", () => {
    test("quotes what changed, links to the bill, says why it came and how it ends", async () => {
      await follow();
      await happens(billCorrected("Ministers must feed hedgehogs.", "Ministers may feed hedgehogs."), letterCame);
      await writeLists();
      const [list] = await digestsOf(stranger);
      expect(list!.subject).toBe(`What changed: ${bill.title}`);
      expect(list!.text).toContain("summary: “Ministers must feed hedgehogs.” became “Ministers may feed hedgehogs.”");
      expect(list!.text).toContain("Letter “Letter about hedgehogs (made up)” was added to the record.");
      expect(list!.text).toContain(`https://assent.example/bills/${bill.slug}`);
      expect(list!.text).toContain("You get this list because");
      expect(list!.headers).toMatchObject({ "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" });
      expect(await unsubscribe(as(visitor), linkIn(list!.headers["List-Unsubscribe"]!, "/unsubscribe"))).toBe(true);
      await happens(letterCame);
      expect(await writeLists()).toBe(0);
    });
    test("tells each event once, however often it runs", async () => {
      await follow();
      await happens(letterCame);
      expect(await writeLists()).toBe(1);
      expect(await writeLists()).toBe(0);
      await happens(billCorrected("a", "b"));
      expect(await writeLists()).toBe(1);
      const texts = (await digestsOf(stranger)).map((mail) => mail.text);
      expect(texts.filter((text) => text.includes("Letter about hedgehogs"))).toHaveLength(1);
      expect(texts.filter((text) => text.includes("“a” became “b”"))).toHaveLength(1);
    });
    // The PostgreSQL in memory has one connection: two runs cannot meet there.
    if (engine === "SQLite")
      test("tells each event once when two runs meet", async () => {
        await follow();
        await follow("second@example.org");
        await happens(letterCame);
        const written = await Promise.all([writeLists(), writeLists(), writeLists()]);
        expect(written.reduce((sum, each) => sum + each, 0)).toBe(2);
        for (const address of [stranger, "second@example.org"]) expect(await digestsOf(address)).toHaveLength(1);
      });
    test("loses nothing and repeats nothing when it dies in the middle", async () => {
      await follow();
      await follow("second@example.org");
      await happens(letterCame);
      let lists = 0;
      const dying = {
        ...as(visitor),
        newId: () => {
          if (lists++ === 1) throw new Error("power cut");
          return `list-${engine}-${minutes}`;
        },
      };
      await expect(writeDigests(dying, site)).rejects.toThrow("power cut");
      expect(await writeLists()).toBe(1);
      for (const address of [stranger, "second@example.org"]) expect(await digestsOf(address)).toHaveLength(1);
    });
    test("is one mail for all bills that an address follows, each with its own way to stop", async () => {
      await follow();
      await follow(stranger, otherBill.slug);
      await happens(billCorrected("a", "b"), billCorrected("c", "d", otherBill));
      expect(await writeLists()).toBe(1);
      const [list] = await digestsOf(stranger);
      expect(list!.subject).toBe("What changed in 2 bills that you follow");
      const stops = [...list!.text.matchAll(/Stop following this bill: \S+\/unsubscribe\/(\S+)/g)].map((match) => match[1]!);
      expect(stops).toHaveLength(2);
      await unsubscribe(as(visitor), stops[0]!);
      await happens(billCorrected("e", "f"), billCorrected("g", "h", otherBill));
      expect(await writeLists()).toBe(1);
      const texts = (await digestsOf(stranger)).map((mail) => mail.text).join("");
      expect(texts).not.toContain("“e” became “f”");
      expect(texts).toContain("“g” became “h”");
    });
    test("does not tell what happened before somebody followed, nor of other bills", async () => {
      await happens(letterCame);
      await follow();
      await happens(billCorrected("c", "d", otherBill));
      expect(await writeLists()).toBe(0);
    });
    test("tells nothing of drafts, of editors' and private events, of comments, or of what was withdrawn from view since", async () => {
      await follow();
      const secret = "the word nobody may read";
      await happens(
        recorded({ kind: "letter", id: "draft-letter", title: secret, billId: bill.id, isDraft: true }),
        // Recorded as public, and a draft by now.
        recorded({ kind: "letter", id: "draft-letter", title: secret, billId: bill.id, isDraft: false }),
        recorded({ kind: "meeting", id: "no such meeting", title: secret, billId: bill.id, isDraft: false }),
        {
          type: "note.written",
          subjectKind: "note",
          subjectId: "n1",
          billId: bill.id,
          visibility: "private",
          particulars: { aboutKind: "bill", aboutId: bill.id, teamId: null },
        },
        {
          type: "comment.written",
          subjectKind: "comment",
          subjectId: "c1",
          billId: bill.id,
          visibility: "public",
          particulars: { aboutKind: "bill", aboutId: bill.id, inReplyTo: null },
        },
      );
      expect(await writeLists()).toBe(0);
      await happens(letterCame);
      await writeLists();
      expect(JSON.stringify(await listMails(database.reader))).not.toContain(secret);
    });
  });

  test("somebody who stopped stays stopped: an old link to confirm does not begin it again", async () => {
    const link = await ask();
    await confirmFollow(as(visitor), link);
    await happens(letterCame);
    await writeLists();
    const [list] = await digestsOf(stranger);
    const stop = linkIn(list!.text, "/unsubscribe");
    expect(await unsubscribe(as(visitor), stop)).toBe(true);
    expect(await unsubscribe(as(visitor), stop)).toBe(true);
    expect((await confirmFollow(as(visitor), link)).ok).toBe(false);
    await happens(letterCame);
    expect(await writeLists()).toBe(0);
  });
});
