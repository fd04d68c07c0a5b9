import { isOver } from "#app/domain/bills/outcome.ts";
import { type Day, daysBetween, formatDay } from "#app/lib/dates.ts";
import type { BillState } from "./bill-state.ts";

type Consultation = BillState["consultations"][number];

/** Whether one can have a say now. `isOpen` null: our sources do not say. */
export type HaveASay = { isOpen: boolean | null; sentence: string; term: string | null; url: string | null; closesOn: Day | null };

const kindWords: Record<Consultation["kind"], { plain: string; term: string }> = {
  consultation: { plain: "a consultation", term: "Consultation" },
  call_for_views: { plain: "a call for views", term: "Call for views" },
};

/** Whether the public can have a say today: an open consultation or call for views, with its last day. */
export function canIHaveASay(
  bill: Pick<BillState, "consultations" | "type" | "outcome" | "enactment" | "blockRoute" | "blockOutcome">,
  today: Day,
): HaveASay {
  const open = bill.consultations.filter((each) => isOpenOn(each, today) === true).sort(byClosing)[0];
  if (open) return opened(open, today);
  if (isOver(bill) === true)
    return { isOpen: false, sentence: "No: the Parliament has finished with this bill.", term: null, url: null, closesOn: null };

  const unsure = bill.consultations.find((each) => isOpenOn(each, today) === null);
  if (unsure) {
    const { plain, term } = kindWords[unsure.kind];
    return {
      isOpen: null,
      sentence: `Perhaps: there was ${plain}${runBy(unsure)}, and our sources do not say until when.`,
      term,
      url: unsure.url,
      closesOn: null,
    };
  }
  const coming = bill.consultations
    .filter((each) => each.opensOn !== null && each.opensOn > today)
    .sort((a, b) => ((a.opensOn ?? "") < (b.opensOn ?? "") ? -1 : 1))[0];
  if (coming?.opensOn) {
    const { plain, term } = kindWords[coming.kind];
    return {
      isOpen: false,
      sentence: `Not yet: ${plain}${runBy(coming)} opens on ${formatDay(coming.opensOn)}.`,
      term,
      url: coming.url,
      closesOn: coming.closesOn,
    };
  }
  const closed = bill.consultations
    .filter((each) => each.closesOn !== null && each.closesOn < today)
    .sort(byClosing)
    .at(-1);
  const last = closed?.closesOn ? ` The last one we know of closed on ${formatDay(closed.closesOn)}.` : "";
  return {
    isOpen: false,
    sentence: `There is no open consultation or call for views that we know of.${last} You can always write to your MSPs.`,
    term: null,
    url: null,
    closesOn: null,
  };
}

function opened(open: Consultation, today: Day): HaveASay {
  const { plain, term } = kindWords[open.kind];
  const closing = open.closesOn ? ` until the end of ${formatDay(open.closesOn)}${daysLeft(today, open.closesOn)}` : "";
  return { isOpen: true, sentence: `Yes: ${plain}${runBy(open)} is open${closing}.`, term, url: open.url, closesOn: open.closesOn };
}

function daysLeft(today: Day, closesOn: Day): string {
  const left = daysBetween(today, closesOn);
  if (left === 0) return " (the last day is today)";
  return left === 1 ? " (the last day is tomorrow)" : ` (${left} days left)`;
}

function runBy(consultation: Consultation): string {
  return consultation.runBy ? ` by ${consultation.runBy}` : "";
}

/** Open on its last day too. Where the last day is not known we do not know. */
function isOpenOn({ opensOn, closesOn }: Consultation, today: Day): boolean | null {
  if (opensOn !== null && opensOn > today) return false;
  if (closesOn === null) return null;
  return closesOn >= today;
}

function byClosing(a: Consultation, b: Consultation): number {
  return (a.closesOn ?? "") < (b.closesOn ?? "") ? -1 : 1;
}
