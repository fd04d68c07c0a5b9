import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { division, type Era, header, madeUpPage, paragraph, rollCall, rows } from "./fixtures/made-up-page.ts";
import { describeReport, importOfficialReport, readOfficialReport } from "./official-report.ts";

const eras: readonly Era[] = ["2003", "2016", "2026"];
const nobody = { people: [], bills: [] };

function read(html: string) {
  return describeReport(readOfficialReport(html), "made-up.html");
}
/** One made-up division on an otherwise empty page. */
function readOne(era: Era, parts: Partial<Parameters<typeof division>[1]>) {
  const whole = {
    question:
      "that motion S9M-00012, in the name of Rowan Ash, on the Care of Hedgehogs (Scotland) Bill (made up) at stage 1, be agreed to",
    roll: { for: [rows.ash, rows.birch], against: [rows.cedar] },
    result: "The result of the division is: For 2, Against 1, Abstentions 0.",
    decision: "Motion agreed to.",
    ...parts,
  };
  return read(madeUpPage(division(era, whole)));
}

describe.each(eras)("on a page in the markup of %s", (era) => {
  test("every name is counted under the list it stands in", () => {
    const { divisions } = readOne(era, {
      roll: { for: [rows.ash, rows.birch], against: [rows.cedar], abstain: [rows.dogwood, rows.elm] },
      result: "The result of the division is: For 2, Against 1, Abstentions 2.",
    });
    expect(divisions).toEqual([
      {
        reference: "S9M-00012",
        announced: { for: 2, against: 1, abstain: 2 },
        counted: { for: 2, against: 1, abstain: 2 },
        result: "agreed",
        votes: [
          { name: "Ash, Rowan", seat: "Glen Example", party: "SNP", vote: "for", proxyCastBy: null },
          { name: "Birch, Dr Silvia", seat: "Nowhere, Elsewhere and Anywhere", party: "Lab", vote: "for", proxyCastBy: null },
          { name: "Cedar, Ola", seat: "North Example", party: "Con", vote: "against", proxyCastBy: "Rowan Ash" },
          { name: "Dogwood, Lord James", seat: "Strath Example", party: null, vote: "abstain", proxyCastBy: null },
          { name: "Elm-O’Hare, Màiri", seat: "Na h-Eileanan Example", party: "LD", vote: "abstain", proxyCastBy: null },
        ],
      },
    ]);
  });

  test("a member whose line lost its break is not lost", () => {
    const { divisions } = readOne(era, { roll: { for: [`${rows.ash} ${rows.birch}`], against: [rows.cedar] } });
    expect(divisions[0]?.counted).toEqual({ for: 2, against: 1, abstain: 0 });
  });

  test("a result that differs from the names is told and not mended", () => {
    const { divisions, receipt } = readOne(era, { result: "The result of the division is: For 3, Against 1, Abstentions 0." });
    expect(divisions[0]?.announced.for).toBe(3);
    expect(divisions[0]?.counted.for).toBe(2);
    expect(receipt.contradictory.join()).toContain(
      "announced is 3 for, 1 against, 0 abstentions, the names printed count 2 for, 1 against",
    );
  });

  test("several divisions keep their own names, references and results", () => {
    const { divisions } = read(
      madeUpPage(
        division(era, {
          question:
            "that amendment S9M-00012.1, in the name of Ola Cedar, which seeks to amend motion S9M-00012, in the name of Rowan Ash, on hedgehogs, be agreed to",
          roll: { for: [rows.cedar], against: [rows.ash, rows.birch] },
          result: "The result of the division is: For 1, Against 2, Abstentions 0.",
          decision: "Amendment disagreed to.",
        }) +
          division(era, {
            question: "that motion S9M-00012, in the name of Rowan Ash, on hedgehogs, be agreed to",
            roll: { for: [rows.ash, rows.birch], against: [rows.cedar] },
            result: "The result of the division is: For 2, Against 1, Abstentions 0.",
            decision: "Motion agreed to,",
          }) +
          paragraph(era, "That the Parliament notes that hedgehogs are for everyone, and votes for hedgehogs."),
      ),
    );
    expect(divisions.map(({ reference, result, votes }) => [reference, result, votes.length])).toEqual([
      ["S9M-00012.1", "disagreed", 3],
      ["S9M-00012", "agreed", 3],
    ]);
  });

  test("a question agreed to without a division makes none", () => {
    const page = madeUpPage(
      paragraph(era, "The question is, that motion S9M-00044, in the name of Jamie Fir, on moss, be agreed to.") +
        paragraph(era, "Motion agreed to."),
    );
    expect(read(page).divisions).toEqual([]);
  });
});

test.each([
  [
    "The result of the division on motion S9M-00077, in the name of Jamie Fir, on the budget for 2031, is: For 2, Against 1, Abstentions 0.",
    "S9M-00077",
  ],
  ["The result of the division on S9M-00077, in the name of Jamie Fir, is: For 2, Against 1, Abstentions 0.", "S9M-00077"],
  [
    "The result of the division on amendment S9M-00077.2.1, in the name of Jamie Fir, which seeks to amend amendment S9M-00077.2, is: For 2, Against 1, Abstentions 0.",
    "S9M-00077.2.1",
  ],
  ["The result of the division is as follows: For 2, Against 1, Abstentions 0.", "S9M-00012"],
  ["The result of the vote is: For: 2; Against: 1; Abstentions: 0.", "S9M-00012"],
  ["The result of the division is: For 2, Against 1, with no abstentions.", "S9M-00012"],
  ["The result of the division is: For 2, Against 1.", "S9M-00012"],
  ["The result of the division is: 2 for, 1 against, 0 abstentions.", "S9M-00012"],
  ["The result of the division is: For&nbsp;2, Against&nbsp;1, Abstentions&nbsp;0.", "S9M-00012"],
  ["The result of the division is:</p><p>For 2</p><p>Against 1</p><p>Abstentions 0", "S9M-00012"],
  ["The result of the division on motion S9M&#8209;00077 is: For 2, Against 1, Abstention 0.", "S9M-00077"],
])("a result announced as “%s” is understood", (result, reference) => {
  const { divisions, receipt } = readOne("2016", {
    result,
    question: "that motion S9M-00012, in the name of Rowan Ash, on hedgehogs, be agreed to",
  });
  expect(divisions.map((one) => [one.reference, one.announced, one.result])).toEqual([
    [reference, { for: 2, against: 1, abstain: 0 }, "agreed"],
  ]);
  expect(receipt.contradictory.filter((line) => !line.includes("question names"))).toEqual([]);
});

describe("an amendment to a bill", () => {
  test("has its number, and no reference is borrowed for it from another question", () => {
    const page = readOne("2026", {
      question: "that amendment 23A, in the name of Ola Cedar, be agreed to",
      result: "The result of the division on amendment 23A, in the name of Ola Cedar, is: For 2, Against 1, Abstentions 0.",
      decision: "Amendment 23A agreed to.",
    });
    expect(page.divisions[0]?.reference).toBeNull();
    expect(page.details[0]?.amendmentNumber).toBe("23A");
  });

  test("is told apart from others of the same meeting, so that none overwrites another", () => {
    const on = (number: number) =>
      division("2016", {
        question: `that amendment ${number}, in the name of Ola Cedar, be agreed to`,
        roll: { for: [rows.ash], against: [rows.birch, rows.cedar] },
        result: `The result of the division on amendment ${number}, in the name of Ola Cedar, is: For 1, Against 2, Abstentions 0.`,
        decision: `Amendment ${number} disagreed to.`,
      });
    const { facts } = importOfficialReport(madeUpPage(on(1) + on(2), { item: "Care of Hedgehogs (Scotland) Bill: Stage 3" }), {
      file: null,
      fileSha256: null,
      known: nobody,
    });
    expect(new Set(facts.divisions.map((one) => one.slug)).size).toBe(2);
    expect(facts.divisions.map((one) => [one.kind, one.stage])).toEqual([
      ["bill_amendment", "stage_3"],
      ["bill_amendment", "stage_3"],
    ]);
  });
});

test("in a committee the convener's result counts as the Presiding Officer's does", () => {
  const body =
    header("The Convener", 7002) +
    paragraph("2016", "The question is, that amendment 4 be agreed to. Are we agreed?") +
    paragraph("2016", "Members: No.") +
    header("The Convener", 7002) +
    paragraph("2016", "There will be a division.") +
    rollCall("2016", { for: [rows.ash], against: [rows.birch] }) +
    header("The Convener", 7002) +
    paragraph(
      "2016",
      "The result of the division is: For 1, Against 1, Abstentions 0. As there is an equality of votes, I use my casting vote against the amendment.",
    ) +
    paragraph("2016", "Amendment 4 disagreed to.");
  const page = read(madeUpPage(body, { heading: "Moss and Lichen Committee (made up) [Draft]" }));
  expect(page.divisions.map((one) => [one.reference, one.result])).toEqual([[null, "disagreed"]]);
  expect(page.details[0]).toMatchObject({ castingVote: "against", chair: "The Convener" });
  expect(page.page).toMatchObject({ meeting: "Moss and Lichen Committee (made up)", isDraft: true });
  expect(page.receipt.contradictory).toEqual([]);
});

test("without a printed decision the totals decide, and a tie the casting vote", () => {
  expect(readOne("2016", { decision: null }).divisions[0]?.result).toBe("agreed");
  const tied = { roll: { for: [rows.ash], against: [rows.cedar] }, decision: null };
  const cast = readOne("2016", {
    ...tied,
    result: "The result of the division is: For 1, Against 1, Abstentions 0. I therefore exercise my casting vote in favour of the motion.",
  });
  expect(cast.divisions[0]?.result).toBe("agreed");
  const open = readOne("2016", { ...tied, result: "The result of the division is: For 1, Against 1, Abstentions 0." });
  expect(open.divisions[0]?.result).toBe("disagreed");
  expect(open.receipt.contradictory.join()).toContain("neither a casting vote nor a decision");
});

test("a printed decision that the totals deny is kept as printed and told", () => {
  const page = readOne("2016", { decision: "Motion disagreed to." });
  expect(page.divisions[0]?.result).toBe("disagreed");
  expect(page.receipt.contradictory.join()).toContain("“Motion disagreed to.” beside 2 for, 1 against");
});

test("a decision printed in three pieces of italics is read as one", () => {
  const decision = '<span class="or-italic">Motion </span><span class="or-italic">disagreed</span><span class="or-italic"> to.</span>';
  expect(
    readOne("2016", {
      decision,
      roll: { for: [rows.ash], against: [rows.birch, rows.cedar] },
      result: "The result of the division is: For 1, Against 2, Abstentions 0.",
    }).divisions[0]?.result,
  ).toBe("disagreed");
});

describe("a member's words about their own vote", () => {
  const ownVote = (words: string, reply: string) =>
    read(
      madeUpPage(
        paragraph("2016", "The question is, that motion S9M-00012, in the name of Rowan Ash, on hedgehogs, be agreed to. Are we agreed?") +
          paragraph("2016", "The vote is closed.") +
          header("Ola Cedar (North Example) (Con)", 7003) +
          paragraph("2016", words) +
          header("The Presiding Officer", 7001) +
          paragraph("2016", reply) +
          rollCall("2016", { for: [rows.ash, rows.birch], against: [rows.cedar] }) +
          header("The Presiding Officer", 7001) +
          paragraph("2016", "The result of the division on motion S9M-00012 is: For 2, Against 1, Abstentions 0.") +
          paragraph("2016", "Motion agreed to."),
      ),
    );

  test.each([
    ["On a point of order, Presiding Officer. I could not connect, but I would have voted no.", "against"],
    ["On a point of order. My device took my vote as a no, when I should have voted yes.", "for"],
    ["On a point of order. My app froze. I meant to abstain.", "abstain"],
    ["On a point of order. I am not sure that it worked. I voted yes.", "for"],
    ["On a point of order. I confirm that my vote is yes.", "for"],
    ["On a point of order. My vote was recorded as no. I would have voted yes.", "for"],
    ["On a point of order. I voted no by mistake.", null],
    ["On a point of order. My app crashed.", null],
  ])("“%s” is kept beside the vote, which stands", (words, intended) => {
    const page = ownVote(words, "I am unable to amend a recorded vote.");
    expect(page.divisions[0]?.votes.find((vote) => vote.name === "Cedar, Ola")?.vote).toBe("against");
    expect(page.details[0]?.statements).toEqual([
      {
        speaker: "Ola Cedar (North Example) (Con)",
        memberId: 7003,
        contributionId: "orscontributions_M7003E1P1C1",
        quote: words,
        intendedVote: intended,
        reply: "I am unable to amend a recorded vote.",
      },
    ]);
  });

  test("a speech before the vote is not taken for one", () => {
    expect(ownVote("I thank everyone who spoke for hedgehogs.", "Order.").details[0]?.statements).toEqual([]);
  });
});

describe("what is printed oddly", () => {
  test.each([
    ["FOR", "AGAINST"],
    ["For:", "Against:"],
    ["For (2)", "Against (1)"],
    ["Votes for", "Votes against"],
    ["<strong>For</strong>", "<em>Against</em>"],
  ])("lists headed “%s” and “%s” are found", (forHeading, againstHeading) => {
    const page = madeUpPage(
      `<p>${forHeading}</p><p>${rows.ash}<br>${rows.birch}</p><p>${againstHeading}</p><p>${rows.cedar}</p><p>The result of the division is: For 2, Against 1, Abstentions 0.</p>`,
    );
    expect(read(page).divisions[0]?.counted).toEqual({ for: 2, against: 1, abstain: 0 });
  });

  test("a heading in the same paragraph as its list is no member", () => {
    const page = madeUpPage(
      `<p>For<br>${rows.ash}<br>${rows.birch}<br>Against<br>${rows.cedar}<br><br></p><p>The result of the division is: For 2, Against 1, Abstentions 0.</p>`,
    );
    expect(read(page).divisions[0]?.counted).toEqual({ for: 2, against: 1, abstain: 0 });
  });

  test("rows in paragraphs, divs, list items or table rows of their own are rows all the same", () => {
    for (const [open, close] of [
      ["<p>", "</p>"],
      ["<div>", "</div>"],
      ["<li>", "</li>"],
      ["<table><tr><td>", "</td></tr></table>"],
    ]) {
      const page = madeUpPage(
        `<p>For</p>${open}${rows.ash}${close}${open}${rows.birch}${close}<p>Against</p>${open}${rows.cedar}${close}<p>The result of the division is: For 2, Against 1, Abstentions 0.</p>`,
      );
      expect(read(page).divisions[0]?.counted, open).toEqual({ for: 2, against: 1, abstain: 0 });
    }
  });

  test("a row broken over two lines is one member", () => {
    const page = madeUpPage(
      "<p>For</p><p>Birch, Dr Silvia (Nowhere, Elsewhere<br>and Anywhere) (Lab)<br>[Proxy vote cast by Rowan Ash]<br>Ash, Rowan<br>(Glen Example) (SNP)</p><p>The result of the division is: For 2, Against 0, Abstentions 0.</p>",
    );
    expect(read(page).divisions[0]?.votes).toMatchObject([
      { name: "Birch, Dr Silvia", seat: "Nowhere, Elsewhere and Anywhere", party: "Lab", proxyCastBy: "Rowan Ash" },
      { name: "Ash, Rowan", seat: "Glen Example", party: "SNP", proxyCastBy: null },
    ]);
  });

  test("a member without party joined to the next by a lost break is still two members", () => {
    const page = madeUpPage(
      `<p>For</p><p>${rows.dogwood}${rows.ash}</p><p>The result of the division is: For 2, Against 0, Abstentions 0.</p>`,
    );
    expect(read(page).divisions[0]?.votes).toMatchObject([
      { name: "Dogwood, Lord James", seat: "Strath Example", party: null },
      { name: "Ash, Rowan" },
    ]);
  });

  test("unclosed tags and a bracket left open do not swallow the list", () => {
    const page = madeUpPage(
      `<p><strong><span>For<p>Cedar, Ola (North Example) (Con) [Proxy vote cast by Rowan Ash<br><em>${rows.birch}<p><b>Against<p>${rows.fir}<div>${header("The Presiding Officer", 7001)}<p>The result of the division is: For 2, Against 1, Abstentions 0.`,
    );
    expect(read(page).divisions[0]).toMatchObject({
      counted: { for: 2, against: 1, abstain: 0 },
      votes: [{ proxyCastBy: "Rowan Ash" }, {}, {}],
    });
  });

  test("a misprinted row costs itself at most, and is named", () => {
    const page = madeUpPage(
      `<p>For</p><p>${rows.ash}<br>Birch, Silvia Nowhere) (Lab)<br>Cedar, Ola (North Example (Con)<br>${rows.fir}</p><p>The result of the division is: For 4, Against 0, Abstentions 0.</p>`,
    );
    const { divisions, receipt } = read(page);
    expect(divisions[0]?.votes.map((vote) => [vote.name, vote.seat, vote.party])).toEqual([
      ["Ash, Rowan", "Glen Example", "SNP"],
      ["Cedar, Ola", "North Example", "Con"],
      ["Fir, Jamie", "Carse Example and Kinross-shire", "Green"],
    ]);
    expect(receipt.contradictory.join("\n")).toContain("“Birch, Silvia Nowhere) (Lab)” in the list could not be read");
    expect(receipt.contradictory.join("\n")).toContain("announced is 4 for");
  });

  test("a Gaelic passage and a time between vote and result change nothing", () => {
    const page = madeUpPage(
      `<p>The question is, that motion S9M-00012, in the name of Rowan Ash, on Gaelic, be agreed to. Are we agreed?</p>${header("Rowan Ash", 7004)}<p>Tha mi a’ bruidhinn airson na Gàidhlig.</p>${header("The member has provided the following translation:", 7004)}<p>I speak for Gaelic.</p>17:26&nbsp;Meeting&nbsp;suspended.&nbsp;<br><br><p>For</p><p>${rows.ash}</p><p>17:31</p><p>Against</p><p>${rows.cedar}</p><p>The result of the division is: For 1, Against 1, Abstentions 0.</p><p>Motion disagreed to.</p>`,
    );
    expect(read(page).divisions).toMatchObject([
      { reference: "S9M-00012", counted: { for: 1, against: 1, abstain: 0 }, votes: [{ name: "Ash, Rowan" }, { name: "Cedar, Ola" }] },
    ]);
  });

  test("members listed as not having voted are given no vote", () => {
    const page = madeUpPage(
      `<p>For</p><p>${rows.ash}</p><p>Did not vote</p><p>${rows.birch}</p><p>The result of the division is: For 1, Against 0, Abstentions 0.</p>`,
    );
    expect(read(page).divisions[0]?.votes).toHaveLength(1);
  });

  test("a speech that quotes an old result makes no division", () => {
    const page = madeUpPage(
      `${header("Ola Cedar (North Example) (Con)", 7003)}<p>For</p><p>In 2029 the result of the division was: For 60, Against 59, Abstentions 0. Against, indeed.</p>`,
    );
    expect(read(page).divisions).toEqual([]);
  });

  test("a list that breaks off is named as incomplete and not imported", () => {
    const page = madeUpPage(
      `<p>The question is, that amendment 1 be agreed to. Are we agreed?</p><p>For</p><p>${rows.ash}<br>${rows.birch}</p>`,
    );
    const described = read(page);
    expect(described.divisions).toEqual([]);
    expect(described.importable).toBe(0);
    expect(described.receipt.missing.join()).toContain("2 names without an announced result");
  });

  test("a vote that is taken again counts once", () => {
    const page = madeUpPage(
      `<p>For</p><p>${rows.ash}</p><p>Against</p><p>${rows.birch}</p><p>There was a fault. We will vote again.</p><p>For</p><p>${rows.ash}<br>${rows.birch}</p><p>Against</p><p>${rows.cedar}</p><p>The result of the division is: For 2, Against 1, Abstentions 0.</p>`,
    );
    expect(read(page).divisions.map((one) => one.counted)).toEqual([{ for: 2, against: 1, abstain: 0 }]);
  });

  test("a result announced in error, before the system was repaired and the vote taken again, does not count", () => {
    const page = madeUpPage(
      `<p>The first is, that motion S9M-00012, in the name of Rowan Ash, that the Hedgehogs (Scotland) Bill be passed, be agreed to. Are we agreed?</p><p>The result of the division is: For 0, Against 3, Abstentions 0. The motion is therefore disagreed to.</p>${header("Rowan Ash", 7004)}<p>On a point of order. I clearly voted yes.</p>${header("The Presiding Officer", 7001)}<p>We will rerun the vote.</p><p>For</p><p>${rows.ash}<br>${rows.birch}</p><p>Against</p><p>${rows.cedar}</p><p>The result of the division is: For 2, Against 1, Abstentions 0.</p><p>Motion agreed to.</p>`,
    );
    const { divisions, details, receipt } = read(page);
    expect(divisions).toMatchObject([{ reference: "S9M-00012", announced: { for: 2, against: 1, abstain: 0 }, result: "agreed" }]);
    expect(details[0]?.question).toBe(
      "that motion S9M-00012, in the name of Rowan Ash, that the Hedgehogs (Scotland) Bill be passed, be agreed to",
    );
    expect(receipt.contradictory.join()).toContain("before the vote was taken again");
  });

  test("a result printed above its lists is that division's result", () => {
    const page = madeUpPage(
      `<p>The question is, that amendment 2 be agreed to.</p><p>The result of the division is: For 1, Against 1, Abstentions 0.</p><p>Amendment 2 disagreed to.</p><p>For</p><p>${rows.ash}.</p><p>Against</p><p>${rows.birch} *</p>`,
    );
    const { divisions, receipt } = read(page);
    expect(divisions).toMatchObject([
      { announced: { for: 1, against: 1, abstain: 0 }, result: "disagreed", votes: [{ name: "Ash, Rowan" }, { name: "Birch, Dr Silvia" }] },
    ]);
    expect(receipt.contradictory).toEqual([]);
  });

  test("a page read again when its bill has become known is the same division", () => {
    const html = madeUpPage(
      division("2026", {
        question: "that amendment 2 be agreed to",
        roll: { for: [rows.ash] },
        result: "The result of the division is: For 1, Against 0, Abstentions 0.",
        decision: null,
      }),
      { item: "Hedgehogs (Scotland) Bill: Stage 3" },
    );
    const slugs = [nobody, { people: [], bills: [{ slug: "s7-hedgehogs", session: 7, titles: ["Hedgehogs (Scotland) Bill"] }] }].map(
      (known) => importOfficialReport(html, { file: null, fileSha256: null, known }).facts.divisions[0]?.slug,
    );
    expect(slugs[0]).toBe(slugs[1]);
  });

  test("a name printed under both lists is told", () => {
    const page = readOne("2016", {
      roll: { for: [rows.ash], against: [rows.ash] },
      result: "The result of the division is: For 1, Against 1, Abstentions 0.",
    });
    expect(page.receipt.contradictory.join()).toContain("Ash, Rowan is printed twice");
  });

  test("an empty file and a page that is something else have no divisions", () => {
    for (const html of ["", "<p>For</p>", "not html at all (really) (no)", "<h1>404</h1>"]) expect(read(html).divisions).toEqual([]);
  });
});

describe("the page about itself", () => {
  test("an American date is not read as a British one", () => {
    expect(read(madeUpPage("", { date: "Tuesday, March 4, 2031" })).page.heldOn).toBe("2031-03-04");
    expect(read(madeUpPage("", { heading: "Plenary, 21 Jun 2000", date: "" })).page.heldOn).toBe("2000-06-21");
  });

  test("without a printed date the address tells the day, and the ids", () => {
    const page = read(header("The Presiding Officer", 7001));
    expect(page.page).toMatchObject({ heldOn: "2031-06-04", meetingId: 99001, iob: 880011 });
  });

  test("a copy from a mirror is refused, so that no fact rests on it", () => {
    const html = madeUpPage(
      division("2016", {
        question: "that motion S9M-00012, in the name of Rowan Ash, on hedgehogs, be agreed to",
        roll: { for: [rows.ash] },
        result: "The result of the division is: For 1, Against 0, Abstentions 0.",
        decision: null,
      }),
    );
    const { facts, receipt } = importOfficialReport(
      `<!-- Source: https://orainsdorch.scotparldev.net/official-report?meeting=99001&iob=1 -->${html}`,
      { file: null, fileSha256: null, known: nobody },
    );
    expect(facts.divisions).toEqual([]);
    expect(receipt.missing[0]).toContain("scotparldev.net");
  });
});

test("votes are given to the person whose name and seat are printed, and to nobody where two bear the name", () => {
  const html = madeUpPage(
    division("2016", {
      question: "that motion S9M-00012, in the name of Rowan Ash, on the Care of Hedgehogs (Scotland) Bill at stage 1, be agreed to",
      roll: { for: [rows.ash], against: [rows.birch, rows.cedar] },
      result: "The result of the division is: For 1, Against 2, Abstentions 0.",
      decision: null,
    }),
  );
  const { facts, receipt } = importOfficialReport(html, {
    file: null,
    fileSha256: null,
    known: {
      people: [
        { slug: "rowan-ash", names: ["Rowan Ash"], seats: ["Other Example"] },
        { slug: "rowan-ash-2", names: ["Ash, Rowan"], seats: ["Glen Example"] },
        { slug: "silvia-birch", names: ["Silvia Birch"], seats: [] },
        { slug: "ola-cedar", names: ["Ola Cedar"], seats: ["Here"] },
        { slug: "ola-cedar-2", names: ["Ola Cedar"], seats: ["There"] },
      ],
      bills: [{ slug: "s9-care-of-hedgehogs", session: 9, titles: ["Care of Hedgehogs (Scotland) Bill"] }],
    },
  });
  expect(facts.divisions[0]?.votes.map((vote) => vote.person)).toEqual(["rowan-ash-2", "silvia-birch", null]);
  expect(facts.divisions[0]).toMatchObject({ bill: "s9-care-of-hedgehogs", stage: "stage_1", inNameOf: "Rowan Ash", session: 9 });
  expect(receipt.missing).toEqual(["Cedar, Ola (North Example): 2 people of that name are known and the seat does not tell them apart."]);
});

const pack = new URL("../../../shared/data/", import.meta.url);
const pages = [
  "2003-03-06-meeting-4434",
  "2016-02-09-meeting-10362",
  "2019-06-13-meeting-12183",
  "2024-04-18-meeting-15804",
  "2025-10-09-meeting-16626",
  "2026-02-03-meeting-20044",
];

describe.skipIf(!existsSync(pack))("on the real pages (skipped where ../shared/data is absent)", () => {
  test("every roll-call equals the announced totals and the transcribed names, nine in all", () => {
    let found = 0;
    for (const page of pages) {
      const { divisions, receipt } = read(readFileSync(new URL(`official-report/${page}.html`, pack), "utf8"));
      expect(receipt.contradictory).toEqual([]);
      for (const { reference, announced, counted, result, votes } of divisions) {
        const transcribed = JSON.parse(readFileSync(new URL(`divisions/${reference}.json`, pack), "utf8"));
        expect(counted).toEqual(announced);
        expect({ result, announced }).toMatchObject({ result: transcribed.outcome, announced: transcribed.counted });
        const printed = (vote: { printed: string; vote: string }) => `${vote.vote}: ${vote.printed}`;
        expect(
          votes.map(
            (vote) =>
              `${vote.vote}: ${vote.name} (${vote.seat})${vote.party ? ` (${vote.party})` : ""}${vote.proxyCastBy ? ` [Proxy vote cast by ${vote.proxyCastBy}]` : ""}`,
          ),
        ).toEqual(transcribed.votes.map(printed));
        found += 1;
      }
    }
    expect(found).toBe(9);
  });

  test("Liam McArthur meant yes, is printed under Against, and the record stands", () => {
    const { divisions, details } = read(readFileSync(new URL("official-report/2025-10-09-meeting-16626.html", pack), "utf8"));
    expect(divisions[0]?.votes.find((vote) => vote.name === "McArthur, Liam")?.vote).toBe("against");
    expect(details[0]?.statements).toMatchObject([{ intendedVote: "for", reply: "I am unable to amend a recorded vote, Mr McArthur." }]);
  });
});
