import { sayReceiptKind } from "#app/domain/sources/receipt.ts";
import { Moment } from "../base/when.tsx";

export type ReceiptShown = {
  id: string;
  kind: string;
  at: string;
  importer: string;
  file: string | null;
  sha256: string | null;
  whatCame: string;
  whatBecame: string;
  missing: readonly string[];
  information: readonly string[];
  contradictory: readonly string[];
};

/** What a receipt is of: "Bills: bills.json". */
export function receiptTitle({ kind, file }: Pick<ReceiptShown, "kind" | "file">): string {
  return file ? `${sayReceiptKind(kind)}: ${file}` : sayReceiptKind(kind);
}

/** A receipt in a list, with its counts in words; what is missing stands on its own page. */
export function ReceiptSummary({ receipt }: { receipt: ReceiptShown }) {
  return (
    <>
      <p className="rows__title">
        <a href={`/receipts/${receipt.id}`}>{receiptTitle(receipt)}</a>
      </p>
      <p className="rows__meta">
        <Moment at={receipt.at} />
        <span>Importer: {receipt.importer}</span>
        {receipt.sha256 ? <span title={receipt.sha256}>SHA-256 {receipt.sha256.slice(0, 12)}…</span> : null}
      </p>
      <p>
        {receipt.whatCame} {receipt.whatBecame}
      </p>
      <p className="small">{sayFindings(receipt)}</p>
    </>
  );
}

function sayFindings({ missing, contradictory }: ReceiptShown): string {
  const parts = [
    missing.length === 0 ? "Nothing is missing" : `${missing.length} ${missing.length === 1 ? "thing is" : "things are"} missing`,
    contradictory.length === 0
      ? "nothing contradicts itself"
      : `${contradictory.length} ${contradictory.length === 1 ? "thing does" : "things do"} not agree`,
  ];
  return `${parts.join("; ")}.`;
}
