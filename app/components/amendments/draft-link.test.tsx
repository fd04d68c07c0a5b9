import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DraftLink } from "./draft-link.tsx";

const hrefOf = (props: Parameters<typeof DraftLink>[0]) => /href="([^"]+)"/.exec(renderToStaticMarkup(<DraftLink {...props} />))?.[1];

describe("the way to the drafting space", () => {
  it("leads from the amendments of a bill to the print that a stage amends", () => {
    expect(hrefOf({ billSlug: "hedges-bill" })).toBe("/bills/hedges-bill/draft-amendment");
  });

  it("opens the whole section from one of its paragraphs, in the print that was read", () => {
    expect(hrefOf({ billSlug: "hedges-bill", version: "as-introduced", anchor: "section-3a-2-a" })).toBe(
      "/bills/hedges-bill/draft-amendment?version=as-introduced&amp;place=section-3a",
    );
    expect(hrefOf({ billSlug: "hedges-bill", anchor: "schedule-1-paragraph-2" })).toBe(
      "/bills/hedges-bill/draft-amendment?place=schedule-1",
    );
    expect(hrefOf({ billSlug: "hedges-bill", anchor: "long-title" })).toBe("/bills/hedges-bill/draft-amendment?place=long-title");
  });

  it("opens the choice of places from a Part, of which no draft can be made", () => {
    expect(hrefOf({ billSlug: "hedges-bill", anchor: "part-1-chapter-1" })).toBe("/bills/hedges-bill/draft-amendment");
  });
});
