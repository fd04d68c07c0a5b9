import type { CommitmentKind } from "#app/domain/facts/correspondence.ts";

/** What is promised. `isPlain`: a promise by itself; `isStrongWhenDue`: only with a time. Otherwise the words are weak. */
export type Deed = {
  readonly pattern: RegExp;
  readonly kind: CommitmentKind;
  readonly isPlain: boolean;
  readonly isStrongWhenDue: boolean;
};

const someone =
  "(?:(?:to|with|back to|back with)\\s)?(?:the|this|that|any|every|both|all|his|her|each)?\\s?(?:other\\s)?(?:member|members|committee|committees|convener|minister|ministers|cabinet secretary|Parliament|chamber|clerks?|Presiding Officer|group|you|him|her|them|Mr|Mrs|Ms|Dr)\\b";
const matter =
  "(?:a|an|the|that|this|those|these|any|all|further|more|full|detailed|written|updated|such|our|some|additional|fuller|proper|latest|relevant|specific|requested|exact|\\w{1,14})";
const papers =
  "(?:information|details?|update|updates|figures?|numbers|data|copy|copies|breakdown|response|reply|answer|clarity|clarification|note|briefing|analysis|timetable|timeline|statement|report|guidance|review|plan|strategy|evaluation|assessment|consultation|paper|findings|results|evidence|response)";

/** In order: the first that fits is taken. Every repetition is bounded. */
export const deeds: readonly Deed[] = [
  deed(
    "amendment",
    `(?:bring|bringing|lodge|lodging|table|tabling|introduce|introducing|produce|draft|move|propose|come)(?: back| forward| forth){0,2}(?: with)?(?: ${matter}){0,5}? ?amendments?\\b(?! \\d)`,
    "plain",
  ),
  deed("amendment", "amend the (?:bill|section|provision)", "plain"),
  deed(
    "amendment",
    `work(?:ing)? (?:closely )?(?:with|alongside) .{2,60}? (?:on|to (?:bring|lodge|develop|draft|agree)) .{0,40}?amendments?\\b(?! \\d)`,
    "due",
  ),
  deed(
    "amendment",
    `(?:return to|revisit|come back to|address|deal with) (?:this|that|it|the (?:issue|matter|point)).{0,40}?\\b(?:at|before|ahead of) stage (?:2|3|two|three)`,
    "plain",
  ),
  deed(
    "write_letter",
    `(?:write|writing|respond|reply|follow up|follow that up|follow it up|confirm (?:that|it|this)|set (?:that|this|it) out)(?: back)?(?: again| directly| formally| separately)? (?:in writing|${someone})`,
    "plain",
  ),
  deed("write_letter", "write(?: back)? to (?!history\\b)(?:the )?\\p{Lu}[\\p{L}’'-]{1,30}", "plain"),
  deed(
    "write_letter",
    "(?:write|put (?:that|this|it) in writing|send (?:that|this|it|those|them)? ?(?:on )?(?:by|in) (?:letter|email|writing))\\b(?! (?:off|down|history|a bill|legislation))",
    "plain",
  ),
  deed(
    "write_letter",
    `(?:get|come) back ${someone}(?= (?:with|on|in writing|about|before|by|ahead|at stage|once|when|as soon)|[.,;]?$)`,
    "plain",
  ),
  deed(
    "write_letter",
    `(?:send|forward|pass on|share|supply|furnish|provide)(?: on)? (?:the (?:member|committee|convener|Parliament)|members|you|him|her|them|${matter}(?: ${matter}){0,3}? (?:to|with) (?:the (?:member|committee|convener)|members|you|him|her|them))\\b`,
    "plain",
  ),
  deed(
    "write_letter",
    "(?:make sure|ensure|see to it)(?: that)? (?:the \\w{1,20}|members|he|she|they|you) (?:receives?|gets?|has|have|is sent|are sent|is given|are given|is provided|are provided)\\b",
    "plain",
  ),
  deed("write_letter", "(?:set|put|lay|confirm|provide|give|explain)\\b.{0,60}? in (?:a letter|writing|correspondence)\\b", "plain"),
  deed("write_letter", `correspond(?:ing)? ${someone}`, "plain"),
  deed("write_letter", "(?:arrange|ask|get) (?:for )?(?:my )?officials to (?:write|supply|provide|send|respond|share)\\b", "plain"),
  deed(
    "consider",
    "(?:(?:give|giving) (?:that|this|it|the \\w{1,20}|some|further|serious|careful|due|full|active){0,4} ?(?:further |serious |careful |due |full |active |more ){0,3}(?:consideration|thought)|take (?:(?:that|this|it|those|these|the|her|his)(?: \\w{1,20}){0,3}) away|(?:look|looking)(?= (?:at|again|further|carefully|closely|very)\\b)(?! into\\b) (?:again|further|carefully|closely|very carefully|very closely)? ?at|reconsider(?:ing)?|consider(?:ing)?|think (?:again|further|carefully)? ?(?:about)|reflect (?:on|further)|explore|examine|review|revisit|keep (?:this|that|it|the \\w{1,20}) under (?:review|consideration))\\b(?!(?: \\w{1,12}){0,3} amendments? (?:\\d|in (?:this|the) group))(?! (?:the )?group\\b)",
    "due",
  ),
  deed(
    "statement",
    `(?:publish|publishing|lay|report back|report(?= (?:to|on|by|in))|make (?:a|an|another|further)(?: \\w{1,14}){0,2} statement|update (?:the )?(?:Parliament|committee|chamber|members?|convener)|keep (?:the )?(?:Parliament|committee|chamber|members?|convener|you|him|her) (?:updated|informed|up to date))\\b`,
    "plain",
  ),
  deed("statement", `(?:provide|set out|issue|bring forward|produce|share|give|release)(?: ${matter}){0,4}? ${papers}\\b`, "due"),
  deed(
    "other",
    `(?:meet|meeting|sit down|have a (?:meeting|discussion|conversation)|discuss (?:that|this|it|the \\w{1,20}(?: \\w{1,20}){0,2}))(?: again| further)?(?: with)? ${someone}`,
    "plain",
  ),
  deed("other", "(?:meet|sit down)(?: with)? (?:\\p{Lu}[\\p{L}’-]{1,30}) (?:\\p{Lu}[\\p{L}’-]{1,30})(?!['’]s)", "plain"),
  deed(
    "other",
    "(?:meet|meeting)(?: with)? (?:the |those |these |all |her |his |local )?(?:\\w{1,20} )?(?:stakeholders|families|campaigners|representatives|organisations|residents|unions|survivors|constituents?|charities|victims)\\b",
    "plain",
  ),
  deed(
    "other",
    `(?:(?:continue to )?(?:work|engage|speak|talk|liaise|consult)(?:ing)?|have (?:further )?(?:discussions?|conversations?)) (?:closely |further |constructively )?(?:with )?${someone}(?=.{0,80}?\\b(?:stage (?:2|3|two|three)|amendments?|on (?:this|that|it|the)|before stage)\\b)`,
    "due",
  ),
  deed(
    "other",
    "(?:bring forward|introduce|legislate|commission|establish|launch|set up|convene)(?: \\w{1,14}){0,3}? ?(?:legislation|bills?|regulations|review|inquiry|consultation|working group|taskforce|pilot|study|research|round ?table)?\\b",
    "due",
  ),
  deed("other", `(?:discuss|talk about|talk through|pick up|pick|follow|raise|explore)\\b.{0,40}? with ${someone}`, "plain"),
  deed(
    "other",
    "(?:look into|check|clarify|pass (?:that|this|it|those) on|convey|feed (?:that|this|it) back|follow (?:that|this|it) up|pick (?:that|this|it) up|chase)\\b",
    "due",
  ),
  deed("amendment", "(?:lodged|brought (?:back|forward)|tabled)\\b", "plain"),
  deed("statement", "(?:published|laid)\\b", "plain"),
  deed("other", "(?:do (?:so|that|exactly that|this)|take (?:that|this) forward|do what (?:I|we) can)\\b", "weak"),
  deed("other", "ask my officials to|instruct (?:my )?officials|raise (?:that|this|it|the (?:issue|matter|point)).{0,20}? with", "plain"),
];

/** A pattern that asks for a capital letter heeds the case. */
function deed(kind: CommitmentKind, source: string, weight: "plain" | "due" | "weak"): Deed {
  return {
    kind,
    pattern: new RegExp(`^(?:${source})`, source.includes("\\p{Lu}") ? "u" : "iu"),
    isPlain: weight === "plain",
    isStrongWhenDue: weight === "due",
  };
}
