import type { PrintPlace } from "#app/domain/text/print-lines.ts";
import type { Inserted } from "./wording/instruction.ts";

/** A place between two characters of a provision's linear text (`linearOf`): 0 is before the first. */
export type Point = { readonly id: string; readonly offset: number };

/** A change, in places of the version. Provisions are named by identity and mean everything that stands beneath them too. */
export type Edit =
  /** Words from..to (in the order of the print, possibly across provisions) go, and `insert` comes in their place. from = to: nothing goes. */
  | {
      readonly kind: "words";
      readonly from: Point;
      readonly to: Point;
      readonly insert: Inserted | null;
    }
  /** Whole provisions go, and `insert` comes in their place. In the order of the print. */
  | { readonly kind: "provisions"; readonly ids: readonly string[]; readonly insert: Inserted | null }
  /** New provisions before or after a whole one. */
  | { readonly kind: "beside"; readonly id: string; readonly where: "before" | "after"; readonly insert: Inserted }
  | { readonly kind: "move"; readonly id: string; readonly where: "before" | "after"; readonly to: string }
  /** A section becomes several: each further one begins with the provision named. */
  | {
      readonly kind: "divide";
      readonly id: string;
      readonly parts: readonly { readonly firstId: string; readonly title: string | null }[];
    };

/** What was found otherwise than worded, in a sentence; or what could not be checked. */
export type LocationNote =
  | { readonly kind: "wrong-line"; readonly message: string; readonly worded: PrintPlace; readonly found: PrintPlace }
  | { readonly kind: "not-checked"; readonly message: string }
  | { readonly kind: "wrong-target" | "inexact-words" | "wrong-number"; readonly message: string };

/** One of several places that a wording could mean. */
export type Candidate = { readonly edit: Edit; readonly place: PrintPlace | null; readonly description: string };

/**
 * A run of the version's words, in the order of the print, possibly across provisions, that an amendment needs to be there when it is called.
 * Of quoted `words` all must be there; of a `line` some.
 */
export type Stretch = { readonly kind: "words" | "line"; readonly from: Point; readonly to: Point };

export type Located =
  | {
      readonly ok: true;
      readonly edit: Edit;
      readonly notes: readonly LocationNote[];
      readonly needs: readonly Stretch[];
    }
  | { readonly ok: false; readonly reason: "ambiguous"; readonly message: string; readonly candidates: readonly Candidate[] }
  /** `needs-lines`: it names a line, and the pages and lines of this version are not known. `needs-amendment`: it rests on another amendment. */
  | { readonly ok: false; readonly reason: "not-found" | "needs-lines" | "needs-amendment" | "not-a-place"; readonly message: string };
