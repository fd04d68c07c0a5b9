import { expect, test } from "vitest";
import { readLanguage } from "./letter-language.ts";

test.each([
  ["English", { words: "English", code: "en" }],
  ["en", { words: "English", code: "en" }],
  ["Scottish Gaelic", { words: "Gaelic", code: "gd" }],
  ["cy", { words: "cy", code: "cy" }],
  ["Gaelic and English", { words: "Gaelic and English", code: null }],
])("the language “%s” is shown in words, and told to the browser only as a code", (typed, language) => {
  expect(readLanguage(typed)).toEqual(language);
});
