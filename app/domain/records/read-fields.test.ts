import { expect, test } from "vitest";
import { checkFields, tidyFields } from "./read-fields.ts";
import { recordForms } from "./record-forms.ts";

const formOf = (kind: "letter" | "statement") => {
  const form = recordForms.get(kind);
  if (!form) throw new Error(`there is no form for a ${kind}`);
  return form;
};
const refusalsOf = (kind: "letter" | "statement", typed: Record<string, string>) => {
  const form = formOf(kind);
  const checked = checkFields(form, tidyFields(form, typed));
  return checked.ok ? [] : checked.refusals;
};

const bell = String.fromCharCode(7);
const half = String.fromCharCode(0xd83d);

test("a control character is refused in every field of every form that takes words, with the field and what it is", () => {
  for (const form of recordForms.values()) {
    const inWords = form.fields.filter(({ shape }) => shape !== "yes-no");
    const checked = checkFields(form, tidyFields(form, Object.fromEntries(inWords.map(({ name }) => [name, `a${bell}b`]))));
    const told = checked.ok
      ? []
      : checked.refusals.filter(({ message }) => message.includes("(the bell, U+0007)")).map(({ field }) => field);
    expect(told, form.kind).toEqual(inWords.map(({ name }) => name));
  }
});
test("the sentence names the field, the place and the character", () => {
  expect(refusalsOf("letter", { subject: `Lamps${bell}`, kind: "letter", confidence: "official" })).toEqual([
    {
      field: "subject",
      message: "Subject: there is a control character at character 6 (the bell, U+0007): take it out, or paste the text again without it",
    },
  ]);
});
test("half a character is told as what it is", () => {
  expect(refusalsOf("letter", { subject: `Lamps ${half}`, kind: "letter", confidence: "official" })[0]?.message).toContain(
    "half a character",
  );
});
test("tabs, line ends and characters beyond the first plane are fine", () => {
  expect(refusalsOf("letter", { subject: "Lamps 💡", kind: "letter", confidence: "official", summary: "one\ttwo\r\nthree" })).toEqual([]);
});
test("a field that was wrong already does not stand in the way of correcting another", () => {
  const form = formOf("letter");
  const texts = tidyFields(form, { subject: `Lamps${bell}`, kind: "letter", confidence: "official", text_found: "no" });
  expect(checkFields(form, { ...texts, summary: "New." }, texts).ok).toBe(true);
});
