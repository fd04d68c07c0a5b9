/**
 * What looks for more than pages in a PDF, as text for the thread in which PDFs are read. It gives the names of what was found, in the
 * words of `carriedThings`. Two looks, because each can be deceived: at the bytes themselves, with what is packed unpacked, and at the
 * document as the library understands it.
 */
export const lookInsideCode = `
const { inflateSync } = require("node:zlib");

const suspects = [
  ["script", /\\/JavaScript(?![A-Za-z])|\\/Rendition(?![A-Za-z])/],
  ["launch", /\\/Launch(?![A-Za-z])/],
  ["file", /\\/EmbeddedFiles?(?![A-Za-z])|\\/FileAttachment(?![A-Za-z])|\\/GoToE(?![A-Za-z])/],
  ["media", /\\/RichMedia|\\/Subtype\\s*\\/(?:3D|Movie|Sound|Screen)(?![A-Za-z])/],
  ["xfa", /\\/XFA(?![A-Za-z])/],
];
const asText = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
// A name may be written with numbers in place of letters.
const plain = (text) => text.replace(/#([0-9a-fA-F]{2})/g, (all, code) => String.fromCharCode(parseInt(code, 16)));

function lookAtBytes(bytes) {
  const found = new Set();
  const note = (text) => { for (const [name, sign] of suspects) if (!found.has(name) && sign.test(text)) found.add(name); };
  const whole = asText(bytes);
  const all = plain(whole);
  note(all);
  const packed = all.split("/ObjStm").length - 1;
  let seen = 0;
  let budget = 128 * 1024 * 1024;
  const begins = /stream\\r?\\n/g;
  for (let match = begins.exec(whole); match; match = begins.exec(whole)) {
    if (whole.startsWith("end", match.index - 3)) continue;
    const before = plain(whole.slice(Math.max(0, match.index - 4096), match.index));
    const head = before.slice(before.lastIndexOf("endobj") + 1);
    const holdsObjects = head.includes("/ObjStm");
    if (holdsObjects) seen += 1;
    const isPacked = /\\/Fl(?:ateDecode)?(?![A-Za-z])/.test(head);
    if (holdsObjects && /\\/Filter/.test(head) && !isSimplyPacked(head)) found.add("hidden");
    if (!isPacked || (budget <= 0 && !holdsObjects)) continue;
    try {
      const from = match.index + match[0].length;
      const open = inflateSync(bytes.subarray(from), { maxOutputLength: Math.min(32 * 1024 * 1024, Math.max(budget, 1024 * 1024)) });
      budget -= open.length;
      note(plain(asText(open)));
    } catch (fault) {
      budget -= fault && fault.code === "ERR_BUFFER_TOO_LARGE" ? 32 * 1024 * 1024 : 1024;
      if (holdsObjects) found.add("hidden");
    }
  }
  if (packed > seen) found.add("hidden");
  return found;
}

// Packed once, in the one way that every program writes, and named in the place itself.
function isSimplyPacked(head) {
  if (head.split("/Filter").length !== 2) return false;
  if (!/\\/Filter\\s*(?:\\/Fl(?:ateDecode)?(?![A-Za-z])|\\[\\s*\\/Fl(?:ateDecode)?\\s*\\])/.test(head)) return false;
  return !/\\/(?:DecodeParms|DP)\\s*(?!null)\\S/.test(head);
}

async function lookAtDocument(pdf, found) {
  if (await pdf.hasJSActions()) found.add("script");
  if (await pdf.getAttachments()) found.add("file");
  return found;
}

async function lookAtPage(page, found) {
  const actions = await page.getJSActions();
  if (actions && Object.keys(actions).length > 0) found.add("script");
  for (const { subtype, actions: own, attachment, file } of await page.getAnnotations()) {
    if (own && Object.keys(own).length > 0) found.add("script");
    if (subtype === "FileAttachment" || attachment || file) found.add("file");
    if (subtype === "RichMedia" || subtype === "3D" || subtype === "Movie" || subtype === "Sound" || subtype === "Screen") found.add("media");
  }
}
`;
