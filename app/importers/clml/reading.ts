import type { Content } from "../xml/gather-content.ts";
import type { Remarks } from "../xml/remarks.ts";
import type { XmlNode } from "../xml/xml-tree.ts";

/** Whether numbered provisions are those of an Act's body ("section 1", "(1)") or of a schedule ("1", "(1)"). */
export type Setting = "body" | "schedule";

/** What every reader of a part of CLML is given. */
export type Reading = {
  readonly setting: Setting;
  readonly remarks: Remarks;
  /** Reads what stands in an element: its first words, and the provisions after them. */
  readonly readContent: (nodes: readonly XmlNode[], reading: Reading) => Content;
};
