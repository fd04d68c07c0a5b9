import type { Generated } from "kysely";

/** 0 or 1: neither engine is given a real boolean, so that both answer the same. */
export type Flag = 0 | 1;

/** What every record that an editor keeps carries. `published_at` null: a draft. `revision` rises with each change and catches two people saving at once. */
export type RecordColumns = {
  id: string;
  slug: string;
  revision: Generated<number>;
  published_at: string | null;
  is_made_up: Generated<Flag>;
  /** JSON array of sentences for the reader about what is not known or was inferred. */
  remarks: string | null;
  created_at: string;
  updated_at: string;
};

/** The five columns of a day that may be unknown, bounded or estimated; see `UncertainDay` in app/lib/dates.ts. */
export type UncertainDayColumns<Prefix extends string> = {
  [K in `${Prefix}_on` | `${Prefix}_not_before` | `${Prefix}_not_after` | `${Prefix}_estimate` | `${Prefix}_why`]: string | null;
};
