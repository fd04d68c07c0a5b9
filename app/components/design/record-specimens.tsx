import { knownDay, unknownDay } from "#app/lib/dates.ts";
import { ChangeList } from "../record/change-list.tsx";
import { Claims } from "../record/claims.tsx";
import { FigureList } from "../record/figure-list.tsx";
import { LetterThread } from "../record/letter-thread.tsx";
import { PositionTable } from "../record/position-table.tsx";
import { Quotation } from "../record/quotation.tsx";
import { SourceList } from "../record/source-list.tsx";
import { Timeline } from "../record/timeline.tsx";
import { longTitle, Specimen } from "./specimen.tsx";

const minister = { name: "Ailsa Made-Up", href: "#record", office: "Minister for Hedgehogs" };
const member = { name: "Rowan Moir", href: "#record", office: null };
const source = {
  title: "Official Report, 9 October 2025 (made up)",
  publisher: "Scottish Parliament",
  url: "#record",
  confidence: "official",
  what: "the result of the vote",
  publishedOn: "2025-10-09",
  seenOn: "2026-09-18",
} as const;

/** Timelines, letters, positions, figures, sources, changes. */
export function RecordSpecimens() {
  return (
    <>
      <Specimen name="Timeline">
        <Timeline
          yearLevel={4}
          filters={[
            { label: "Everything", href: "#record", isCurrent: true, count: 5 },
            { label: "Votes", href: "#record-votes", isCurrent: false, count: 1 },
            { label: "Letters", href: "#record-letters", isCurrent: false, count: 1 },
          ]}
          entries={[
            {
              id: "t1",
              kind: "vote",
              kindWord: "Vote",
              date: knownDay("2025-10-09"),
              title: "The Parliament said no to the main idea",
              href: "#votes",
              isImportant: true,
              children: <p>General principles not agreed to: 52 for, 63 against. The bill fell.</p>,
            },
            {
              id: "t2",
              kind: "stage",
              kindWord: "Stage 1",
              date: knownDay("2025-09-23"),
              title: "The committee published its report",
              children: <p>Most members could not recommend the general principles.</p>,
            },
            {
              id: "t3",
              kind: "letter",
              kindWord: "Letter",
              date: { on: null, notBefore: "2024-06-01", notAfter: "2024-06-30", estimate: null, why: "another letter says “in June”" },
              title: longTitle,
              href: "#record",
            },
            {
              id: "t4",
              kind: "consultation",
              kindWord: "Call for views",
              date: knownDay("2024-11-01"),
              title: "The committee asked what people think",
            },
            {
              id: "t5",
              kind: "meeting",
              kindWord: "Meeting",
              date: unknownDay,
              title: "A meeting that was asked for; we do not know whether it was held",
            },
          ]}
        />
        <Timeline yearLevel={4} entries={[]} allHref="#record" />
      </Specimen>
      <Specimen name="Letters that answer letters">
        <LetterThread
          letters={[
            {
              slug: "l1",
              href: "#record",
              subject: "Winter quarters",
              from: [minister],
              to: [member],
              sent: { on: null, notBefore: null, notAfter: null, estimate: "2021-06-13", why: "from its place between dated letters" },
              links: [{ words: "Answered by", label: "letter of 10 January 2022", href: "#letter-l2", inferred: false }],
              knownOnlyThrough: "the letter of 10 January 2022",
              isMadeUp: true,
            },
            {
              slug: "l2",
              href: "#record",
              subject: "One reply to three letters",
              from: [member],
              to: [minister, { name: "Committee on Small Animals", href: null }],
              sent: knownDay("2022-01-10"),
              summary: "Says that the evidence is old and asks for newer.",
              links: [
                { words: "Answers", label: "letter of about 13 June 2021", href: "#letter-l1", inferred: false },
                { words: "Cites", label: "letter of 22 December 2021", href: "#record", inferred: true },
              ],
              knownOnlyThrough: null,
              isHere: true,
              isMadeUp: true,
            },
            {
              slug: "l3",
              href: "#record",
              subject: "Figures that were promised",
              from: [member],
              to: [minister],
              sent: unknownDay,
              links: [],
              knownOnlyThrough: null,
              stateWords: "Promised, not seen yet",
              isMadeUp: true,
            },
          ]}
        />
        <Quotation
          text="I remain open to any further evidence on hedgehogs"
          speaker="Ailsa Made-Up, Minister for Hedgehogs"
          chain={["article", "letter"]}
        />
      </Specimen>
      <Specimen name="Positions">
        <PositionTable
          caption="Who thinks what of the made-up bill"
          positions={[
            {
              slug: "p1",
              holder: minister,
              stance: "against",
              condition: null,
              from: knownDay("2025-10-09"),
              summary: "Says it would cost too much.",
              source: { label: "Official Report", href: "#record" },
              confidence: "official",
              before: { stance: "conditional", from: knownDay("2022-06-01") },
              isMadeUp: true,
            },
            {
              slug: "p2",
              holder: member,
              stance: "conditional",
              condition: "if gates count as ways through",
              from: unknownDay,
              summary: null,
              source: null,
              confidence: "inferred",
            },
            {
              slug: "p3",
              holder: { name: "Badger Society", href: null },
              stance: "undeclared",
              condition: null,
              from: unknownDay,
              summary: null,
              source: { label: "The Made-Up Herald", href: null },
              confidence: "press",
            },
          ]}
        />
      </Specimen>
      <Specimen name="Figures">
        <FigureList
          figures={[
            {
              slug: "f1",
              what: "hedgehogs seen crossing roads in Made-up South",
              value: "1,339",
              unit: null,
              period: "2020",
              publisher: "Hedgehog Office",
              quotedIn: "the debate",
              source: { label: "Table 4", href: "#record" },
              confidence: "official",
              isMadeUp: true,
            },
            {
              slug: "f2",
              what: "cost of a gate",
              value: "about £28 to £38",
              unit: "million",
              period: null,
              publisher: null,
              quotedIn: null,
              source: null,
              confidence: "press",
              isMadeUp: true,
            },
          ]}
        />
      </Specimen>
      <Specimen name="Sources">
        <SourceList
          sources={[source, { title: "Where have the hedgehogs gone?", publisher: "The Made-Up Herald", url: null, confidence: "press" }]}
          remarks={["The day on which the letter was sent is not printed anywhere."]}
        />
        <SourceList sources={[]} />
        <Claims
          field="Introduced on"
          claims={[
            {
              value: "14 May 2024",
              source: { title: "Bill page", url: "#record" },
              confidence: "official",
              chosen: true,
              note: "Chosen: the bill page is the Parliament's own record of introduction.",
            },
            {
              value: "15 May 2024",
              source: { title: "News item", url: "#record" },
              confidence: "official",
              chosen: false,
              note: "Perhaps the day of the announcement.",
            },
          ]}
        />
      </Specimen>
      <Specimen name="What changed">
        <ChangeList
          changes={[
            {
              id: "c1",
              at: "2025-10-09T16:29:00Z",
              sentence: "The bill fell at Stage 1.",
              about: { label: "Care of Hedgehogs (Scotland) Bill (made up)", href: "#bills" },
            },
            {
              id: "c2",
              at: "2025-10-08T08:00:00Z",
              sentence: "Title changed from “Care of Hedgehog” to “Care of Hedgehogs”.",
              about: null,
              by: "Morag",
            },
          ]}
        />
      </Specimen>
    </>
  );
}
