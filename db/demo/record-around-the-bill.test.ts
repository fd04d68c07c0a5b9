import { describe, expect, test } from "vitest";
import { positionsAsOn } from "#app/domain/positions/as-on.ts";
import { changesOfMind } from "#app/domain/positions/changes-of-mind.ts";
import { sortDay } from "#app/lib/dates.ts";
import { realFacts } from "./first-start.ts";
import { unresolvedReferences } from "./unresolved.ts";

const { letters, requests, meetings, statements, positions, commitments, figures, topics, replyRules } = realFacts;
const bill = "s6-right-to-addiction-recovery-scotland-bill";
const letter = (slug: string) => letters.find((each) => each.slug === slug);

test("the real facts stand without the made-up ones", () => {
  expect(unresolvedReferences(realFacts)).toEqual([]);
  expect(JSON.stringify(realFacts)).not.toMatch(/"isMadeUp":true|made-up-/);
});

describe("the letters between the two governments", () => {
  test("stand as a graph in which the reply of 10 January 2022 answers three letters that are known only through it", () => {
    const answered = (letter("L05")?.links ?? []).map((link) => [link.kind, link.inferred, letter(link.letter)]);
    expect(answered).toMatchObject([
      ["replies_to", false, { slug: "L02", knownThroughLetter: "L05", textFound: false, heldBy: [], sent: { on: "2021-10-08" } }],
      ["replies_to", false, { slug: "L03", knownThroughLetter: "L05", textFound: false, heldBy: [], sent: { on: "2021-11-25" } }],
      ["replies_to", false, { slug: "L04", knownThroughLetter: "L05", textFound: false, heldBy: [], sent: { on: "2021-12-22" } }],
    ]);
  });

  test("go on from it: one reply is inferred, one is known through another, and three men hold the office in turn", () => {
    expect(letter("L06")?.links).toMatchObject([{ letter: "L05", inferred: true }]);
    expect(letter("L08")).toMatchObject({ knownThroughLetter: "L09", links: [{ letter: "L07", inferred: false }] });
    expect(["L06", "L07", "L09"].map((slug) => letter(slug)?.to[0])).toMatchObject([
      { person: "kit-malthouse", printedOffice: "Minister of State for Crime, Policing and Probation" },
      { person: "tom-pursglove", printedOffice: "Minister of State for Crime and Policing" },
      { person: "jeremy-quin", printedOffice: "Minister of State for Crime, Policing and Fire" },
    ]);
    expect(letter("L07")?.salutation).toBe("Dear Tom");
  });

  test("ask for a four nations meeting on an estimated day, and the ministerial is tied to it as an inference that says so", () => {
    expect(letter("L01")?.sent).toMatchObject({ on: null, notBefore: "2021-05-27", notAfter: "2021-07-31", estimate: "2021-06-13" });
    const request = requests.find((each) => each.letter === "L01");
    expect(request).toMatchObject({ quote: "a future four nations meeting", state: "open" });
    expect(request?.ties).toMatchObject([{ role: "answered_by", kind: "meeting", target: "M01", inferred: true }]);
    expect(request?.ties[0]?.note).toContain("may not be the meeting");
    expect(meetings.find(({ slug }) => slug === "M01")?.date.on).toBe("2021-10-11");
  });

  test("ask for a meeting, a detailed response and an urgent meeting, of which one is answered", () => {
    expect(requests.filter((each) => each.letter !== "L01").map(({ slug, state, ties }) => [slug, state, ties.length])).toEqual([
      ["L07-meeting", "open", 0],
      ["L07-detailed-response", "answered", 1],
      ["L09-urgent-meeting", "open", 0],
    ]);
  });

  test("have no clock: no period with a source is known, so none is made up and nothing is late", () => {
    expect(replyRules).toEqual([]);
    expect(letters.filter(({ clockSteps }) => clockSteps !== undefined)).toEqual([]);
  });
});

describe("words inside words", () => {
  test("the minister's words in the letter in the article are three levels away, two of which we hold", () => {
    const said = statements.find(({ slug }) => slug === "malthouse-quoted-in-l01");
    expect(said?.chain).toEqual([
      { words: "article", kind: "source", slug: "pj-2021-four-nations" },
      { words: "letter", kind: "letter", slug: "L01" },
      "words of the addressee",
    ]);
    expect(letter("L01")?.quotations.map(({ text }) => text)).toContain(said?.quote);
  });

  test("a statement names the page in which it was read, except where that is not known", () => {
    const outermost = statements.filter(({ chain: [first] }) => typeof first !== "object" || first.kind === null);
    expect(outermost.map(({ slug }) => slug)).toEqual(["constance-2022-fair-hearing", "lord-advocate-2023-09-11"]);
  });
});

describe("positions", () => {
  const held = positions.map((position) => ({
    ...position,
    holder: position.person ?? position.organisation ?? position.printedHolder,
    subject: position.bill ?? position.question ?? "",
  }));
  const of = (holder: string, subject: string) => held.filter((position) => position.holder === holder && position.subject === subject);

  test("of Douglas Ross on a pilot room show exactly two changes, in a certain order", () => {
    const changes = changesOfMind(of("douglas-ross", "a-pilot-drug-consumption-room"));
    expect(changes.map(({ from, to, isInOrder }) => [from.stance, to.stance, sortDay(to.from)?.slice(0, 7), isInOrder])).toEqual([
      ["against", "conditional", "2021-11", true],
      ["conditional", "against", "2023-10", true],
    ]);
  });

  test("of Douglas Ross on an earlier day are those of that day", () => {
    const on = (day: string) => positionsAsOn(of("douglas-ross", "a-pilot-drug-consumption-room"), day)[0];
    expect([on("2021-11-21"), on("2022-06-01"), on("2024-01-01")]).toMatchObject([
      { kind: "certain", position: { stance: "against" } },
      { kind: "certain", position: { stance: "conditional" } },
      { kind: "certain", position: { stance: "against" } },
    ]);
  });

  test("of the Scottish Government on the bill show the way from “open minded” to against, each with its statement", () => {
    const way = of("scottish-government", bill).toSorted((a, b) => (sortDay(a.from) ?? "").localeCompare(sortDay(b.from) ?? ""));
    const quotes = way.map(({ statement }) => statements.find(({ slug }) => slug === statement)?.quote);
    expect(way.map(({ stance }) => stance)).toEqual(["undeclared", "undeclared", "undeclared", "against"]);
    expect(quotes).toEqual([
      expect.stringContaining("open minded"),
      expect.stringContaining("fair and sympathetic hearing"),
      "engage constructively",
      expect.stringContaining("concerns"),
    ]);
  });

  test("of parties are only what was reported", () => {
    const parties = realFacts.organisations.filter(({ kind }) => kind === "party").map(({ slug }) => slug);
    const own = positions.filter(({ organisation }) => organisation !== null && parties.includes(organisation));
    expect(own.map(({ stance, confidence }) => [stance, confidence])).toEqual([
      ["for", "press"],
      ["for", "press"],
      ["for", "press"],
      ["against", "press"],
      ["against", "press"],
    ]);
  });

  test("keep a vote and what the member says about it apart", () => {
    const division = realFacts.divisions.find(({ slug }) => slug === "S6M-19128");
    const voteOf = (person: string | null) => division?.votes.find((vote) => vote.person === person)?.vote;
    expect(voteOf("liam-mcarthur")).toBe("against");
    expect(division?.statements).toMatchObject([{ person: "liam-mcarthur", intendedVote: "for" }]);
    expect(positions.find(({ person }) => person === "liam-mcarthur")).toMatchObject({ stance: "for", statement: "mcarthur-2025-10-09" });
    const votes = statements.filter((statement) => statement.division === "S6M-19128");
    expect(votes.map(({ person, quote, summary }) => [quote, summary.includes(`voting ${voteOf(person)}`)])).toEqual(
      votes.map(() => [null, true]),
    );
    expect(votes.map(({ person }) => person)).toContain("liam-mcarthur");
  });
});

describe("what sources say differently", () => {
  test("the day of the ministerial, and when Douglas Ross changed his mind, are claims with one chosen and a reason", () => {
    const claims = [
      meetings.find(({ slug }) => slug === "M01")?.claims,
      positions.find(({ slug }) => slug === "ross-pilot-2021-11")?.claims,
    ].map((all) => all?.map(({ value, chosen, note }) => [value, chosen, chosen ? Boolean(note) : null]));
    expect(claims).toEqual([
      [
        ["2021-10-11", true, true],
        ["2021-10-12", false, null],
      ],
      [
        ["2021-11-22", true, true],
        ["over the weekend (20 and 21 November 2021)", false, null],
        ["last week", false, null],
      ],
    ]);
  });
});

describe("commitments, figures and topics", () => {
  test("the promised letter on savings is open and no letter meets it; the agreed visit is met by an inference", () => {
    const [visit, savings] = ["sturgeon-2021-10-07-visit", "ross-2025-03-11-letter-on-savings"].map((slug) =>
      commitments.find((each) => each.slug === slug),
    );
    expect(savings).toMatchObject({ state: "open", kind: "write_letter", made: { on: "2025-03-11" } });
    expect(savings?.quote).toContain("with £38 million of savings");
    expect(savings?.ties.filter(({ role }) => role === "met_by")).toEqual([]);
    expect(savings?.ties).toContainEqual(expect.objectContaining({ role: "with", kind: "letter", target: "K01" }));
    expect(visit).toMatchObject({ state: "met" });
    expect(visit?.ties).toContainEqual(
      expect.objectContaining({ role: "met_by", kind: "meeting", target: "visit-bluevale-2021-11-22", inferred: true }),
    );
  });

  test("drug deaths are one series, and a quoted figure names where it was quoted", () => {
    const deaths = figures.filter(({ what }) => what === "drug-misuse deaths in Scotland");
    expect(deaths.map(({ value, period }) => [value, period])).toEqual([
      ["1,339", "2020"],
      ["1,051", "2022"],
      ["1,017", "2024"],
    ]);
    expect(deaths[2]?.ties).toMatchObject([{ role: "quoted_in", kind: "statement", target: "ross-2025-10-09-opening" }]);
  });

  test("the Act is a topic of its own, and the three names for one kind of place stay three", () => {
    expect(topics.filter(({ kind }) => kind === "act")).toMatchObject([{ slug: "misuse-of-drugs-act-1971", citation: "1971 c. 38" }]);
    const names = ["Drug consumption rooms", "Overdose prevention facilities", "Safer drug consumption facilities"];
    expect(topics.map(({ name }) => name).filter((name) => names.includes(name))).toHaveLength(3);
  });
});

describe("what was sought and not found is not filled in", () => {
  const recovery = realFacts.bills.find(({ slug }) => slug === bill);

  test("no number in print, long title, text, or address of an accompanying document", () => {
    expect(recovery).toMatchObject({ spBillNumber: null, longTitle: null });
    expect(realFacts.versions.filter((version) => version.bill === bill)).toEqual([]);
    expect(realFacts.amendments.filter((amendment) => amendment.bill === bill)).toEqual([]);
    const accompanying = ["bill_as_introduced", "explanatory_notes", "policy_memorandum", "financial_memorandum", "committee_report"];
    for (const document of recovery?.documents ?? [])
      if (accompanying.includes(document.kind)) expect([document.url, document.reference ?? null], document.kind).toEqual([null, null]);
  });

  test("no text of any real letter, no day of the first, no letter of savings, no letter of the Government to the committee", () => {
    expect(letters.filter(({ text }) => text)).toEqual([]);
    expect(letter("L01")).toMatchObject({ textFound: false, sent: { on: null } });
    expect(letter("K01")).toMatchObject({ kind: "promised_letter", textFound: false, sent: { on: null }, heldBy: [] });
    const onTheBill = letters.filter(({ bills }) => bills.includes(bill));
    expect(onTheBill.map(({ slug }) => slug)).toEqual(["K01", "homeless-network-scotland-2022-01-12"]);
  });
});
