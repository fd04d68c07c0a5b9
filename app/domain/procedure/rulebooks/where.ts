import type { Route } from "../rulebook.ts";

export const both: readonly Route[] = ["public", "private"];
export const publicOnly: readonly Route[] = ["public"];
export const privateOnly: readonly Route[] = ["private"];

// Which stage it is on each route: the same step has another name for a Private or Hybrid Bill.
export const atIntroduction = { public: "introduction", private: "introduction" } as const;
export const atFirst = { public: "stage_1", private: "preliminary_stage" } as const;
export const atSecond = { public: "stage_2", private: "consideration_stage" } as const;
export const atThird = { public: "stage_3", private: "final_stage" } as const;
export const afterPassing = { public: "post_passage", private: "post_passage" } as const;
export const atReconsideration = { public: "reconsideration", private: "reconsideration" } as const;
export const atMoney = { public: "financial_resolution", private: "financial_resolution" } as const;
export const beforePassing = ["introduced", "first", "first_done", "second", "second_done", "third"] as const;
