import type { Transition } from "../rulebook.ts";
import { stepsAfterPassing } from "./steps-after-passing.ts";
import { stepsToPassing } from "./steps-to-passing.ts";

/** What may follow what, for bills of the Scottish Parliament. A step that is not here does not exist; from where it may be taken is in `from`. */
export const scottishParliamentTransitions: readonly Transition[] = [...stepsToPassing, ...stepsAfterPassing];
