import type { RuleFacts } from "../rulebook.ts";
import { assumed, verified } from "./rule-row.ts";
import { businessBulletin, guidancePart3 } from "./sources.ts";

/** What a Member's Bill proposal needs. */
export const proposalRules: readonly RuleFacts[] = [
  verified(guidancePart3, {
    id: "proposals-at-once",
    code: "proposals-at-once",
    rule: "Rule 9.14.17",
    kind: "limit",
    summary: "A member has at most two proposals, draft or final, in progress at once.",
    amount: 2,
    unit: "proposals",
    billTypes: ["members"],
    note: "Earlier the limit was two Members' Bills in a session (Guidance of 2007). The day of the change was not found.",
  }),
  assumed({
    id: "proposal-consultation",
    code: "proposal-consultation",
    rule: "Rule 9.14",
    kind: "not_before",
    summary: "The consultation on a draft proposal normally lasts at least 12 weeks.",
    amount: 12,
    unit: "weeks",
    billTypes: ["members"],
  }),
  verified(
    {
      title: "FAVOR UK, on the Right to Recovery Bill consultation",
      url: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    },
    {
      id: "proposal-supporters-18",
      code: "proposal-supporters",
      rule: "Rule 9.14",
      kind: "threshold",
      summary: "A final proposal needs at least 18 other members in support.",
      amount: 18,
      unit: "members",
      billTypes: ["members"],
      appliesFrom: "2004-12-01",
      note: "Since November 2004; the day was not found, and the first of the next month is given.",
    },
  ),
  verified(businessBulletin, {
    id: "proposal-supporters-11",
    code: "proposal-supporters",
    rule: "Rule 9.14",
    kind: "threshold",
    summary: "A proposal needed 11 members in support, in a single stage.",
    amount: 11,
    unit: "members",
    billTypes: ["members"],
    appliesTo: "2004-10-31",
    note: "Seen in bulletins of 2000 to 2003; until November 2004.",
  }),
  verified(
    {
      title: "FAVOR UK, on the Right to Recovery Bill consultation",
      url: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    },
    {
      id: "proposal-groups",
      code: "proposal-groups",
      rule: "Rule 9.14",
      kind: "threshold",
      summary: "The supporters come from at least half of the parties or groups represented in the Parliamentary Bureau.",
      amount: 50,
      unit: "percent_of_groups",
      billTypes: ["members"],
      appliesFrom: "2004-12-01",
      note: "Since when was not found; ASSUMPTION: it came with the 18 supporters.",
    },
  ),
  verified(
    {
      title: "FAVOR UK, on the Right to Recovery Bill consultation",
      url: "https://www.facesandvoicesofrecoveryuk.org/the-right-to-recovery-bill-consultation-response/",
    },
    {
      id: "proposal-support-within",
      code: "proposal-support-within",
      rule: "Rule 9.14",
      kind: "within",
      summary: "The support is found within one month of the final proposal.",
      amount: 1,
      unit: "months",
      billTypes: ["members"],
    },
  ),
];
