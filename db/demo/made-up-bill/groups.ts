/** A group of amendments as these files write it down: its members name it by its key. */
export type ShortGroup = { readonly key: string; readonly name: string; readonly notes: readonly string[] };

/** Groups at Stage 2, in the order of their first amendments. */
export const groupsAtStage2: readonly ShortGroup[] = [
  {
    key: "meaning",
    name: "Purpose, and what a community orchard is",
    notes: [
      "Amendments 2, 3 and 13 are direct alternatives.",
      "Amendment 16 pre-empts amendment 4 in group “Felling and planting of trees”.",
    ],
  },
  {
    key: "felling",
    name: "Felling and planting of trees",
    notes: ["Amendment 4 is pre-empted by amendment 16 in group “Purpose, and what a community orchard is”."],
  },
  { key: "towns", name: "Orchards in towns", notes: [] },
  { key: "proposals", name: "Proposals: contents and time allowed", notes: [] },
  {
    key: "decisions",
    name: "Decisions: objection by the owner, time and notice",
    notes: ["Amendment 7 pre-empts amendments 20 and 30.", "Amendment 20 pre-empts amendment 30.", "Amendment 39 pre-empts amendment 8."],
  },
  { key: "appeals", name: "Appeals and reviews", notes: ["Amendment 25 pre-empts amendment 9."] },
  { key: "renewal", name: "Length, variation and renewal of designation", notes: [] },
  { key: "keepers", name: "Orchard keepers and care plans", notes: [] },
  {
    key: "gathering",
    name: "Gathering of fruit and harvest notices",
    notes: ["Amendments 42 and 43 are direct alternatives."],
  },
  {
    key: "licences",
    name: "Licences, fees and notices instead of prosecution",
    notes: ["Amendment 46 pre-empts amendment 47."],
  },
  { key: "other-acts", name: "Gardens of town councils", notes: [] },
  { key: "adviser", name: "The Orchards Adviser and reports", notes: [] },
  { key: "technical", name: "Minor and technical", notes: [] },
];

/** Groups at Stage 3, in the order of their first amendments. */
export const groupsAtStage3: readonly ShortGroup[] = [
  { key: "decisions", name: "Time for decisions", notes: ["Amendment 2 pre-empts amendment 8."] },
  { key: "renewal", name: "Length and renewal of designation", notes: [] },
  { key: "planting", name: "Planting of new orchards", notes: [] },
  { key: "gathering", name: "Harvest notices", notes: [] },
  { key: "technical", name: "Minor and technical", notes: [] },
  { key: "report", name: "Reports, guidance and fees", notes: [] },
];
