import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Radios } from "./choice-field.tsx";
import { ErrorSummary, messagesFor } from "./error-summary.tsx";
import { TextField } from "./text-field.tsx";

const refusals = [{ field: "title", message: "Enter the short title.", rule: "Rule 9.2" }, { message: "Somebody else saved meanwhile." }];

test("each error in the summary leads to its field, and the field says it again", () => {
  const html = renderToStaticMarkup(
    <form>
      <ErrorSummary refusals={refusals} />
      <TextField name="title" label="Short title" hint="As printed" defaultValue="kept" errors={messagesFor(refusals, "title")} />
    </form>,
  );
  expect(html).toContain('href="#title"');
  expect(html).toMatch(/<input[^>]+id="title"[^>]+aria-describedby="title-hint title-error"[^>]+aria-invalid="true"/);
  expect(html).toContain('value="kept"');
  expect(html).toContain("Rule 9.2");
});

test("an error of a group of choices leads to its first choice", () => {
  const html = renderToStaticMarkup(
    <Radios
      name="ring"
      label="Who can read it?"
      choices={[
        { value: "me", label: "Only me" },
        { value: "team", label: "My team" },
      ]}
    />,
  );
  expect(html).toMatch(/<input[^>]+id="ring"[^>]+value="me"/);
});

test("without refusals there is no summary", () => {
  expect(renderToStaticMarkup(<ErrorSummary refusals={[]} />)).toBe("");
});
