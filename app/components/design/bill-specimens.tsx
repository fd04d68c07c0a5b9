import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { AmendmentList } from "../bills/amendment-list.tsx";
import { DocumentList } from "../bills/document-list.tsx";
import { FollowPanel } from "../bills/follow-panel.tsx";
import { HaveASay } from "../bills/have-a-say.tsx";
import { OutcomeTag } from "../bills/outcome-tag.tsx";
import { ProposalTracker } from "../bills/proposal-tracker.tsx";
import { StageTracker, type TrackerStep } from "../bills/stage-tracker.tsx";
import { StatusPanel } from "../bills/status-panel.tsx";
import { type BriefBill, BriefBills } from "../record/gathered.tsx";
import { longTitle, Specimen } from "./specimen.tsx";

const idea = "the Parliament decides whether it agrees with the main idea";
const change = "a committee goes through the bill and can change it";
const fallen: TrackerStep[] = [
  {
    name: "Introduction",
    plainName: "the bill is brought to the Parliament and published",
    state: "done",
    date: "2024-05-14",
    note: "Sources differ on the day",
  },
  { name: "Stage 1", plainName: idea, state: "fell", date: "2025-10-09", href: "#votes" },
  { name: "Financial resolution", plainName: "the Parliament agrees that public money may be spent on it", state: "skipped" },
  { name: "Stage 2", plainName: change, state: "not-reached" },
  { name: "Stage 3", plainName: "all MSPs can change it once more, then decide whether to pass it", state: "not-reached" },
  { name: "Royal Assent", plainName: "the monarch formally approves it and it becomes law", state: "not-reached" },
];
const moving: TrackerStep[] = fallen.map((step, place) => ({
  ...step,
  note: null,
  state: place < 2 ? "done" : place === 3 ? "current" : step.state,
  date: place < 2 ? "2026-02-01" : null,
}));
const bill: BriefBill = {
  slug: "made-up",
  short_title: "Care of Hedgehogs (Scotland) Bill (made up)",
  outcome: "rejected_stage_1",
  enactment: "not_enacted",
  introduced_on: "2025-02-01",
  session: 6,
};

/** What a bill's pages are made of. */
export function BillSpecimens() {
  return (
    <>
      <Specimen name="Status of a bill that fell">
        <StatusPanel
          whatItIs="Would make the owners of gardens leave a way through for hedgehogs."
          whatItIsOfficially="Member's Bill, introduced by Rowan Moir (made up)"
          stands={{
            tone: "fell",
            plain: "It fell. The Parliament said no to its main idea, by 63 votes to 52.",
            official: "General principles not agreed to at Stage 1",
            date: "2025-10-09",
          }}
          lastHappened={{
            plain: "All MSPs debated and voted on the main idea.",
            official: "Stage 1 debate and Decision Time",
            date: "2025-10-09",
            href: "#votes",
            linkWords: "See who voted how",
          }}
          next={null}
          nothingNext="Nothing. A bill that has fallen does not come back; somebody would have to propose a new one."
          say={{
            kind: "closed",
            title: "Call for views",
            runBy: "the Health Committee",
            closedOn: "2024-12-20",
            href: "#bills",
            responses: 122,
          }}
        />
        <StageTracker steps={fallen} />
      </Specimen>
      <Specimen name="Status of a bill that moves">
        <StatusPanel
          whatItIs={null}
          stands={{ tone: "moving", plain: "A committee is going through it, line by line.", official: "Stage 2" }}
          lastHappened={{
            plain: "The Parliament agreed with its main idea.",
            official: "General principles agreed to",
            date: "2026-02-01",
          }}
          next={{ plain: "The committee meets again.", official: "Stage 2, day 2", date: knownDay("2026-03-03") }}
          nothingNext=""
          say={{
            kind: "open",
            title: "Call for views on the amendments",
            runBy: "the Rural Committee",
            closesOn: "2026-03-01",
            href: "#bills",
          }}
        />
        <StageTracker steps={moving} />
      </Specimen>
      <Specimen name="Have a say">
        <HaveASay say={{ kind: "none", words: "We know of no consultation or call for views on this bill." }} />
      </Specimen>
      <Specimen name="Outcomes">
        <p>
          {outcomes.map(([outcome, enactment]) => (
            <span key={`${outcome}|${enactment}`}>
              <OutcomeTag outcome={outcome} enactment={enactment} />{" "}
            </span>
          ))}
        </p>
      </Specimen>
      <Specimen name="Proposal">
        <ProposalTracker
          draftLodged={knownDay("2021-10-04")}
          consultationClosed={knownDay("2022-01-12")}
          finalLodged={unknownDay}
          rightToIntroduce={unknownDay}
          supporters={11}
          supportersNeeded={18}
          outcome="in_progress"
          bill={null}
        />
      </Specimen>
      <Specimen name="Bills in lists">
        <BriefBills
          bills={[
            { ...bill, role: "Member in charge" },
            { ...bill, slug: "made-up-2", short_title: longTitle, outcome: null, enactment: null, introduced_on: null },
          ]}
        />
      </Specimen>
      <Specimen name="Amendments">
        <AmendmentList
          amendments={[
            {
              slug: "a1",
              number: "23A",
              href: "#bills",
              stageWords: "Stage 2",
              member: { name: "Rowan Moir", href: null },
              wording: "In section 1, page 1, line 5,\nleave out <may> and insert <must>",
              wordingIsIncomplete: false,
              stateWords: "Agreed to",
              stateTone: "good",
              isMadeUp: true,
            },
            {
              slug: "a2",
              number: "24",
              href: null,
              stageWords: "Stage 2",
              member: { name: null, href: null },
              wording: "After section 12, insert—",
              wordingIsIncomplete: true,
              stateWords: null,
              isDraft: true,
            },
          ]}
        />
      </Specimen>
      <Specimen name="Documents">
        <DocumentList
          documents={[
            { title: "Bill as introduced", kindWords: "Print", reference: "SP Bill 0", url: "#bills", publishedOn: "2024-05-14" },
            { title: "Policy Memorandum", kindWords: "Accompanying document", reference: null, url: null, publishedOn: null },
          ]}
        />
      </Specimen>
      <Specimen name="Follow">
        <FollowPanel
          what="this bill"
          atomHref="#feed"
          calendarHref="#calendar"
          emailAction="#bills"
          errors={["Enter an e-mail address, like name@example.org."]}
          defaultEmail="name"
        />
      </Specimen>
    </>
  );
}

const outcomes = [
  ["in_progress", "pending"],
  ["passed", "enacted"],
  ["passed", "pending"],
  ["passed", "blocked"],
  ["passed", "not_enacted"],
  ["passed", null],
  ["rejected_stage_1", "not_enacted"],
  ["rejected_stage_3", "not_enacted"],
  ["withdrawn", "not_enacted"],
  ["fell_dissolution", "not_enacted"],
  ["fell_financial_resolution_not_agreed", "not_enacted"],
  ["fell_other", "not_enacted"],
  [null, null],
] as const;
