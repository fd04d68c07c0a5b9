/**
 * What runs in a thread of its own: a PDF comes from outside, and reading a broken or hostile one may take all time and memory
 * of the thread that reads it. Text, because the thread is started from no file of the built server. It is given the address of
 * the library, the bytes and the limits, and answers with one message.
 */
export const workerCode = `
const { parentPort, workerData } = require("node:worker_threads");
const answer = (message) => parentPort.postMessage(message);

async function fontsOf(page) {
  // The names of fonts, which tell bold and italics, are known once the page's drawing was read.
  try { await page.getOperatorList(); } catch { return () => ""; }
  return (name) => { try { return String(page.commonObjs.get(name).name || ""); } catch { return ""; } };
}

async function main() {
  const { getDocumentProxy } = await import(workerData.library);
  let pdf;
  try {
    pdf = await getDocumentProxy(workerData.bytes, { isEvalSupported: false, verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const name = error && error.name;
    return answer({ ok: false, reason: name === "PasswordException" ? "encrypted" : "not-a-pdf" });
  }
  if (pdf.numPages > workerData.pages) return answer({ ok: false, reason: "too-many-pages", pages: pdf.numPages });
  const pages = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const fontName = await fontsOf(page);
    const items = [];
    for (const item of content.items) {
      if (typeof item.str !== "string" || item.str === "") continue;
      characters += item.str.length;
      if (characters > workerData.characters) return answer({ ok: false, reason: "too-much-text" });
      const [a, b, , , x, y] = item.transform;
      items.push({ text: item.str, x, y, width: item.width, size: item.height || Math.hypot(a, b), font: fontName(item.fontName) });
    }
    pages.push({ width, height, items });
    page.cleanup();
  }
  answer({ ok: true, pages });
}

main().catch(() => answer({ ok: false, reason: "broken" }));
`;
