import { lookInsideCode } from "./look-inside-code.ts";

/**
 * What runs in a thread of its own to read a PDF as words, and to tell what it carries beside its pages. Like the other, it is given the
 * address of the library, the bytes and the limits, and answers with one message.
 */
export const wordsCode = `
const { parentPort, workerData } = require("node:worker_threads");
const answer = (message) => parentPort.postMessage(message);
${lookInsideCode}
async function main() {
  const found = lookAtBytes(workerData.bytes);
  const { getDocumentProxy } = await import(workerData.library);
  let pdf;
  try {
    pdf = await getDocumentProxy(workerData.bytes, { isEvalSupported: false, enableXfa: false, verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const name = error && error.name;
    return answer({ ok: false, reason: name === "PasswordException" ? "encrypted" : "not-a-pdf" });
  }
  if (pdf.numPages > workerData.pages) return answer({ ok: false, reason: "too-many-pages" });
  await lookAtDocument(pdf, found);
  let text = "";
  let isCut = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    await lookAtPage(page, found);
    if (isCut) continue;
    const content = await page.getTextContent();
    for (const item of content.items) {
      if (typeof item.str !== "string") continue;
      text += item.str + (item.hasEOL ? "\\n" : "");
      if (text.length > workerData.characters) isCut = true;
      if (isCut) break;
    }
    text += "\\n\\n";
    page.cleanup();
  }
  answer({ ok: true, pages: pdf.numPages, text: text.slice(0, workerData.characters), isCut, found: [...found] });
}

main().catch(() => answer({ ok: false, reason: "broken" }));
`;
