import type { Provision } from "#app/domain/text/provision.ts";
import { provision } from "../xml/gather-content.ts";
import { remark } from "../xml/remarks.ts";
import { isElement, type XmlElement } from "../xml/xml-tree.ts";
import type { Reading } from "./reading.ts";
import { wordsOf } from "./words.ts";

/** A picture: its description, if it has one. */
export function readFigure(figure: XmlElement, reading: Reading): Provision {
  const descriptions = imagesIn(figure).map(({ attributes }) => attributes.get("Description") ?? "");
  const around = figure.children.filter((child) => isElement(child) && child.name !== "Image");
  const text = wordsOf([descriptions.join(" "), " ", ...around], reading.remarks);
  if (text === "") remark(reading.remarks, "Without words: pictures, of which the XML only names the file");
  return provision("figure", { text });
}

function imagesIn(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => (child.name === "Image" ? [child] : imagesIn(child)));
}

/** A formula in a line of text, fractions with a stroke; and the explanations after it ("where—"). */
export function readFormula(formula: XmlElement, reading: Reading): readonly Provision[] {
  const where = formula.children.filter(isElement).filter(({ name }) => name === "Where");
  const itself = formula.children.filter((child) => !isElement(child) || child.name !== "Where");
  const text = wordsOf(
    itself.map((node) => (isElement(node) ? inOneLine(node) : node)),
    reading.remarks,
  );
  const explained = reading.readContent(where, reading);
  return [
    provision("figure", { text }),
    ...(explained.text === "" ? [] : [provision("text", { text: explained.text })]),
    ...explained.children,
  ];
}

const strokes: Partial<Record<string, string>> = { mfrac: " / ", msup: "^", msub: "_" };

/** MathML in one line: "3 x (A) / 80". */
function inOneLine(element: XmlElement): string {
  if (element.name === "annotation") return "";
  const parts = element.children.map((child) => (isElement(child) ? inOneLine(child) : child));
  const stroke = strokes[element.name];
  return stroke === undefined ? parts.join("") : parts.filter((part) => part.trim() !== "").join(stroke);
}
