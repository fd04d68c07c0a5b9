import { billRoleWords } from "#app/domain/bills/bill-role-words.ts";
import { billTypeLabels, procedureLabels } from "#app/domain/bills/bill-type-words.ts";
import { enactmentWords } from "#app/domain/bills/outcome.ts";
import type { BillRoleFacts, BillType, Enactment, Procedure } from "#app/domain/facts/bill.ts";
import type { Day } from "#app/lib/dates.ts";
import { formatDay } from "#app/lib/dates.ts";
import { NamedList } from "../base/named.tsx";
import { SummaryList } from "../base/summary-list.tsx";
import { Unknown } from "../base/unknown.tsx";
import { When } from "../base/when.tsx";
import { type Claim, Claims } from "../record/claims.tsx";

export type BillFactsShown = {
  type: BillType | null;
  procedure: Procedure | null;
  spBillNumber: number | null;
  session: number;
  longTitle: string | null;
  actTitle: string | null;
  aspNumber: string | null;
  introducedOn: Day | null;
  outcomeCause: string | null;
  outcomeOn: Day | null;
  enactment: Enactment | null;
  assentOn: Day | null;
  leadCommittee: { name: string; href: string } | null;
  formerTitles: readonly { title: string; from: Day | null; to: Day | null }[];
  roles: readonly {
    role: BillRoleFacts["role"];
    name: string | null;
    href: string | null;
    from: Day | null;
    to: Day | null;
    note: string | null;
  }[];
  topics: readonly { label: string; href: string }[];
  claims: readonly { field: string; words: string; claims: readonly Claim[]; differ: boolean }[];
};

/** What is on record about a bill, fact by fact. Where sources differ, every claim stands there with the chosen one first. */
export function BillFactsList({ bill }: { bill: BillFactsShown }) {
  const roleRows = (["member_in_charge", "additional_member_in_charge", "promoter"] as const).flatMap((role) => {
    const holders = bill.roles.filter((each) => each.role === role);
    if (holders.length === 0 && role !== "member_in_charge") return [];
    if (holders.length === 0 && bill.roles.some((each) => each.role === "promoter")) return [];
    return [
      {
        key: role,
        label: billRoleWords[role],
        value: <NamedList all={holders.map((each) => ({ name: each.name, href: each.href, office: heldWords(each) }))} />,
      },
    ];
  });
  return (
    <>
      <SummaryList
        rows={[
          { key: "type", label: "Type", value: bill.type ? billTypeLabels[bill.type] : <Unknown /> },
          ...(bill.procedure && bill.procedure !== "standard"
            ? [{ key: "procedure", label: "Procedure", value: procedureLabels[bill.procedure] }]
            : []),
          ...roleRows,
          {
            key: "introduced",
            label: "Introduced",
            value: (
              <>
                <When day={bill.introducedOn} hasWeekday />
                <Differing field="introduced_on" claims={bill.claims} />
              </>
            ),
          },
          {
            key: "committee",
            label: "Lead committee",
            value: bill.leadCommittee ? <a href={bill.leadCommittee.href}>{bill.leadCommittee.name}</a> : <Unknown />,
          },
          {
            key: "number",
            label: "SP Bill number",
            value: bill.spBillNumber === null ? <Unknown /> : `SP Bill ${bill.spBillNumber} (session ${bill.session})`,
          },
          { key: "long-title", label: "Long title", value: bill.longTitle ?? <Unknown /> },
          ...bill.formerTitles.map((each) => ({
            key: each.title,
            label: "Earlier title",
            value: `${each.title}${each.to ? ` (until ${formatDay(each.to)})` : ""}`,
          })),
          { key: "law", label: "Became law?", value: bill.enactment === null ? <Unknown /> : enactmentWords[bill.enactment].plain },
          ...(bill.actTitle
            ? [{ key: "act", label: "Act", value: `${bill.actTitle}${bill.aspNumber ? ` (${bill.aspNumber})` : ""}` }]
            : []),
          ...(bill.assentOn ? [{ key: "assent", label: "Royal Assent", value: <When day={bill.assentOn} hasWeekday /> }] : []),
          ...(bill.topics.length > 0
            ? [
                {
                  key: "topics",
                  label: "Topics",
                  value: <NamedList all={bill.topics.map((topic) => ({ name: topic.label, href: topic.href }))} />,
                },
              ]
            : []),
        ]}
      />
      {bill.claims
        .filter((each) => each.differ || each.claims.some((claim) => !claim.chosen))
        .map((each) => (
          <Claims key={each.field} id={`claims-${each.field}`} field={each.words} claims={each.claims} />
        ))}
    </>
  );
}

/** Beside a fact on which sources differ: the other values, and the way to who says so. */
function Differing({ field, claims }: { field: string; claims: BillFactsShown["claims"] }) {
  const here = claims.find((each) => each.field === field && each.differ);
  if (!here) return null;
  const others = [...new Set(here.claims.filter((claim) => !claim.chosen).map((claim) => claim.value))];
  const isChosen = here.claims.some((claim) => claim.chosen);
  return (
    <>
      {" "}
      <a href={`#claims-${field}`}>
        {isChosen ? "or " : "perhaps "}
        {others.join(" or ")}: sources differ
      </a>
    </>
  );
}

function heldWords({ from, to, note }: { from: Day | null; to: Day | null; note: string | null }): string | null {
  const held = [from ? `from ${formatDay(from)}` : null, to ? `until ${formatDay(to)}` : null].filter(Boolean).join(" ");
  return [held, note].filter(Boolean).join("; ") || null;
}
