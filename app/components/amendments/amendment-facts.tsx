import { amendingStage } from "#app/domain/amendments/amending-stage.ts";
import { decisionOnRecord } from "#app/domain/amendments/amendment-history.ts";
import type { AmendmentDecision } from "#app/domain/amendments/decide.ts";
import { decisionWords } from "#app/domain/amendments/decision-words.ts";
import type { StageCode } from "#app/domain/facts/bill.ts";
import type { AmendmentState } from "#app/domain/facts/record.ts";
import type { Day } from "#app/lib/dates.ts";
import { capitalise } from "#app/lib/text.ts";
import { type Named, NamedLink } from "../base/named.tsx";
import { SummaryList, type SummaryRow } from "../base/summary-list.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";

type AmendmentShown = {
  slug: string;
  stageWords: string;
  stateWords: string | null;
  member: Named;
  movedBy: Named;
  supporters: readonly string[];
  lodgedOn: Day | null;
  listReference: string | null;
  purpose: string | null;
  effect: string | null;
  bill: { href: string };
  division: { label: string; href: string } | null;
  castingVote: { vote: "for" | "against"; by: string | null } | null;
  overrideReason: string | null;
  record: {
    stage: StageCode;
    state: AmendmentState | null;
    member: { party: string | null };
    isGovernment: boolean;
    onBehalfOf: string | null;
    group: { name: string } | null;
    decisionHow: "without_division" | "division" | null;
    castingVote: "for" | "against" | null;
    division: { for: number; against: number; abstain: number } | null;
    preEmptedBy: string | null;
    isManuscript: boolean;
  };
};

/** Facts of an amendment, the ones that people ask for first. What nobody knows says so. */
export function AmendmentFacts({ amendment }: { amendment: AmendmentShown }) {
  return <SummaryList rows={[...plainRows(amendment), ...decisionRows(amendment), ...lodgingRows(amendment)]} />;
}

function plainRows({ purpose, effect }: AmendmentShown): readonly SummaryRow[] {
  return [
    { key: "purpose", label: "What it is for", value: purpose ?? <Unknown words="Nobody has said it in plain words yet" /> },
    ...(effect ? [{ key: "effect", label: "What it would do", value: effect }] : []),
  ];
}

function decisionRows(amendment: AmendmentShown): readonly SummaryRow[] {
  const { record, stateWords, division, castingVote, slug, overrideReason } = amendment;
  const decision = decisionOnRecord(record);
  const isLost = record.state === "disagreed_to" && division !== null;
  return [
    { key: "state", label: "What became of it", value: <StateValue words={stateWords} decision={decision} record={record} /> },
    {
      key: "division",
      label: "Vote",
      value: division ? (
        <>
          <a href={division.href}>{division.label}</a>
          {record.division && record.division.abstain > 0 ? `, ${record.division.abstain} abstained` : ""}
          {castingVote ? `; casting vote ${castingVote.vote} it${castingVote.by ? ` by ${castingVote.by}` : ""}` : ""}
        </>
      ) : (
        <Unknown words={record.decisionHow === "without_division" ? "Without a division" : "No vote on record"} />
      ),
      ...(isLost ? { action: <a href={`/amendments/${slug}/if-agreed`}>If it had been agreed to</a> } : {}),
    },
    ...(overrideReason ? [{ key: "override", label: "Recorded against the usual order", value: overrideReason }] : []),
  ];
}

function StateValue({
  words,
  decision,
  record,
}: {
  words: string | null;
  decision: AmendmentDecision | null;
  record: AmendmentShown["record"];
}) {
  if (words === null) return <Unknown />;
  if (decision) return capitalise(decisionWords(decision, amendingStage(record.stage)));
  return record.state === "pre_empted" && record.preEmptedBy ? `${words} by amendment ${record.preEmptedBy}` : words;
}

function lodgingRows({
  record,
  stageWords,
  member,
  movedBy,
  supporters,
  lodgedOn,
  listReference,
  bill,
}: AmendmentShown): readonly SummaryRow[] {
  return [
    { key: "stage", label: "Stage", value: stageWords },
    {
      key: "member",
      label: "Lodged by",
      value: (
        <>
          <NamedLink who={member} />
          {record.member.party ? ` (${record.member.party})` : ""}
          {record.isGovernment ? ", for the Government" : ""}
          {record.onBehalfOf ? `, on behalf of ${record.onBehalfOf}` : ""}
          {record.isManuscript ? ", as a manuscript amendment" : ""}
        </>
      ),
    },
    ...(movedBy.name ? [{ key: "mover", label: "Moved by", value: <NamedLink who={movedBy} /> }] : []),
    { key: "supporters", label: "Supported by", value: supporters.join(", ") || <Unknown words="Nobody named" /> },
    {
      key: "group",
      label: "Group",
      value: record.group ? (
        <a href={`${bill.href}/groupings?stage=${record.stage}`}>{record.group.name}</a>
      ) : (
        <Unknown words="In no group on record" />
      ),
    },
    { key: "lodged", label: "Lodged on", value: <When day={lodgedOn} /> },
    { key: "list", label: "List", value: listReference ?? <Unknown /> },
  ];
}
