import type { RuleFacts } from "../rulebook.ts";
import { intervalRules } from "./intervals.ts";
import { lodgingRules } from "./lodging-deadlines.ts";
import { proposalRules } from "./proposal-rules.ts";

/**
 * The Scottish Parliament's intervals, deadlines, periods and thresholds as rows. They are put in a table that editors can
 * correct: functions are given the rows of that table and never read this list.
 */
export const scottishParliamentRules: readonly RuleFacts[] = [...intervalRules, ...lodgingRules, ...proposalRules];
