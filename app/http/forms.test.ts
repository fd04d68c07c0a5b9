import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as fields from "./form-fields.ts";
import { readForm, readFormData } from "./forms.server.ts";

const BillForm = z.object({
  title: fields.requiredText("the title of the bill", 40),
  number: fields.optionalWholeNumber("the SP Bill number", 1, 999),
  kind: fields.oneOf(["public", "private"], "Choose whether the bill is public or private"),
  topics: fields.anyOf(["health", "drugs", "land"], "Choose topics from the list"),
  isPublished: fields.tickBox(),
  introduced: fields.uncertainDay("the day of introduction"),
});

function formOf(values: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one);
  return form;
}

const right = { title: " Care of Hedgehogs ", kind: "public", introduced: "14/5/2024" };

describe("a form that is filled in", () => {
  test("is read into values we trust, with spaces taken off and empty fields as unknown", () => {
    const read = readFormData(formOf({ ...right, number: "", topics: "health" }), BillForm);
    expect(read).toMatchObject({
      ok: true,
      value: {
        title: "Care of Hedgehogs",
        number: null,
        kind: "public",
        topics: ["health"],
        isPublished: false,
        introduced: { on: "2024-05-14", notBefore: null },
      },
    });
  });

  test("may leave a day unknown, or say between which days it was", () => {
    const unknown = readFormData(formOf({ ...right, introduced: "" }), BillForm);
    expect(unknown).toMatchObject({ ok: true, value: { introduced: { on: null, estimate: null } } });
    const bounded = readFormData(formOf({ ...right, introduced: "", "introduced.notBefore": "2024-05-01" }), BillForm);
    expect(bounded).toMatchObject({ ok: true, value: { introduced: { on: null, notBefore: "2024-05-01" } } });
  });

  test("takes several choices of one field", () => {
    const read = readFormData(formOf({ ...right, topics: ["health", "drugs"], isPublished: "yes" }), BillForm);
    expect(read).toMatchObject({ ok: true, value: { topics: ["health", "drugs"], isPublished: true } });
  });
});

describe("a form with mistakes", () => {
  test("gets every reason at once, each at its field, in words that say what to do", () => {
    const read = readFormData(formOf({ number: "twelve", introduced: "31/2/2024", topics: "spoons" }), BillForm);
    expect(read.ok ? [] : read.refusals).toEqual([
      { field: "title", message: "Enter the title of the bill" },
      { field: "number", message: "Enter the SP Bill number as a whole number" },
      { field: "kind", message: "Choose whether the bill is public or private" },
      { field: "topics", message: "Choose topics from the list" },
      { field: "introduced", message: "Enter the day of introduction as day, month and year, for example 9/10/2025" },
    ]);
  });

  test("keeps what was typed, but for passwords", () => {
    const read = readFormData(
      formOf({ title: "x".repeat(50), password: "hunter2", "new-password": "hunter3", topics: ["health", "land"] }),
      BillForm,
    );
    expect(read.typed).toEqual({ title: ["x".repeat(50)], topics: ["health", "land"] });
  });

  test("says so where a day and its bounds contradict each other", () => {
    const both = readFormData(formOf({ ...right, "introduced.estimate": "2024-05-15" }), BillForm);
    expect(both.ok ? [] : both.refusals).toEqual([
      { field: "introduced", message: "Enter the day, or what is known of it, but not both" },
      { field: "introduced.why", message: "Say why we think that it was that day" },
    ]);
  });

  test("cannot reach into how we are built by a field's name", () => {
    const read = readFormData(formOf({ ...right, "__proto__.polluted": "yes", "constructor.prototype.polluted": "yes" }), BillForm);
    expect(read.ok).toBe(true);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("a form that nobody filled in here", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty.call"])("is read past a field named %s", (name) => {
    const read = readFormData(formOf({ ...right, [`${name}`]: "x", ["__proto__"]: "x" }), BillForm);
    expect([read.ok, Object.keys(read.typed).sort()]).toEqual([true, ["introduced", "kind", "title"]]);
  });

  test("leaves behind the signs that no database, feed or calendar can hold", () => {
    const read = readFormData(formOf({ ...right, title: "Care\u0000 of\u0008 Hedge\u0085hogs" }), BillForm);
    expect(read).toMatchObject({ ok: true, value: { title: "Care of Hedgehogs" } });
  });

  test("does not stop the site with a name of a hundred thousand parts, or with one field sent as often", () => {
    const form = formOf(right);
    form.append("a.".repeat(100_000), "x");
    for (let times = 0; times < 100_000; times += 1) form.append("topics", "health");
    const started = performance.now();
    readFormData(form, BillForm);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test.each([
    ["application/json", "{}"],
    ["multipart/form-data", "a=b"],
    ["multipart/form-data; boundary=x", "--x\r\nbroken"],
  ])("is refused as such, and is no fault of ours (%s)", async (type, body) => {
    const request = new Request("https://assent.example/", { method: "POST", headers: { "content-type": type }, body });
    await expect(readForm(request, BillForm)).rejects.toMatchObject({ kind: "invalid" });
  });
});

describe("a day is read as people write it", () => {
  test.each([
    ["2025-10-09", "2025-10-09"],
    ["9/10/2025", "2025-10-09"],
    ["09.10.2025", "2025-10-09"],
    ["9 October 2025", "2025-10-09"],
    ["9 oct 2025", "2025-10-09"],
    ["29/2/2024", "2024-02-29"],
    ["29/2/2025", null],
    ["10/9/25", null],
    ["tomorrow", null],
    ["9 Octember 2025", null],
  ])("%s is %s", (text, day) => {
    expect(fields.findDay(text)).toBe(day);
  });
});
