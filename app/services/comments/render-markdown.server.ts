import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";

/**
 * A comment as HTML that is safe to show: what markdown makes of it, and then only the elements listed below.
 * HTML that was typed is shown as it was typed; pictures become their description; links carry `rel="nofollow ugc"`.
 *
 * Cost: parsing dominates; a comment of the greatest length takes a few milliseconds. One that was made to be slow takes long once, and not at every reader.
 */
export function renderMarkdown(typed: string): string {
  const known = slow.get(typed);
  if (known !== undefined) return known;
  const started = performance.now();
  const html = sanitizeHtml(toHtml(typed), allowed).trim();
  if (performance.now() - started > slowMs) remember(typed, html);
  return html;
}

const slowMs = 20;
const mostSlow = 100;
const slow = new Map<string, string>();

function remember(typed: string, html: string): void {
  const [oldest] = slow.keys();
  if (slow.size >= mostSlow && oldest !== undefined) slow.delete(oldest);
  slow.set(typed, html);
}

const marked = new Marked({
  gfm: true,
  breaks: true,
  async: false,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
    // A heading in a comment would upset the outline of the page that it stands on.
    heading({ tokens }) {
      return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>\n`;
    },
    checkbox: ({ checked }) => (checked ? "[x] " : "[ ] "),
  },
});

// The second lock: whatever the parser or an extension of it lets through, nothing but this leaves the house.
const allowed: sanitizeHtml.IOptions = {
  allowedTags: ["p", "br", "em", "strong", "del", "a", "ul", "ol", "li", "blockquote", "code", "pre", "hr"],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  disallowedTagsMode: "discard",
  nestingLimit: 12,
  transformTags: {
    a: (tagName, attributes) => ({ tagName, attribs: { ...(attributes.href && { href: attributes.href }), rel: "nofollow ugc" } }),
  },
};

function toHtml(typed: string): string {
  try {
    return marked.parse(withShallowNesting(typed), { async: false });
  } catch {
    // Safe: whatever the parser cannot read is shown as it was typed.
    return `<p>${escapeHtml(typed)}</p>`;
  }
}

/**
 * A thousand signs of quotation in one line would make the parser call itself a thousand times.
 * Spaces can be read in one way only: where two parts of a pattern could both take them, a line of spaces would be tried in every division.
 */
function withShallowNesting(typed: string): string {
  return typed.replace(/^[ \t]*(?:>[ \t]*){6,}/gm, "> > > > > ").replace(/^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){6,}/gm, "- ");
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}
