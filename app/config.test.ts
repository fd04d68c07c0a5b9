import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readConfig, settings } from "./config.server.ts";

test("with nothing set, everything works on this machine", () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    ok: true,
    value: { PORT: 3000, HOST: "localhost", DATABASE_URL: "file:data/assent.db", publicUrl: "http://localhost:3000" },
  });
});

test("everything that is wrong is said at once, with what to write instead", () => {
  const config = readConfig({
    PORT: "many",
    HOST: "two words",
    DATABASE_URL: "mysql://x",
    ASSENT_DEMO: "some",
    PUBLIC_URL: "https://assent.example/site",
    SMTP_URL: "mail",
  });
  expect(config.ok ? [] : config.refusals.map(({ message }) => message)).toEqual([
    "PORT: write a whole number",
    "HOST: write a name or address of this machine, such as localhost or 0.0.0.0",
    "PUBLIC_URL: leave out the path: the site lives at the root of its address",
    "DATABASE_URL: write file: and a path, or postgres:// and an address",
    'ASSENT_DEMO: write "full", "record" or "none"',
    "SMTP_URL: write smtp:// or smtps:// and the mail server's address",
  ]);
});

test.each([
  [{}, "full"],
  [{ HOST: "127.0.0.1" }, "full"],
  [{ HOST: "::1", PUBLIC_URL: "http://localhost:8080" }, "full"],
  [{ HOST: "0.0.0.0" }, "record"],
  [{ HOST: "::" }, "record"],
  [{ HOST: "assent.example" }, "record"],
  [{ PUBLIC_URL: "https://assent.example" }, "record"],
  [{ HOST: "0.0.0.0", ASSENT_DEMO: "full" }, "full"],
  [{ HOST: "0.0.0.0", ASSENT_DEMO: "none" }, "none"],
])("accounts whose password everyone knows are made on this machine only, unless that is asked for (%j: %s)", (environment, demo) => {
  const config = readConfig(environment);
  expect(config.ok && config.value.demo).toBe(demo);
});

test("a server that listens on an IPv6 address is found there", () => {
  expect(readConfig({ HOST: "::1", PORT: "3000" })).toMatchObject({ ok: true, value: { publicUrl: "http://[::1]:3000" } });
});

test("a setting that is set to nothing counts as not set", () => {
  expect(readConfig({ PORT: "", SMTP_URL: " " })).toEqual(readConfig({}));
});

test(".env.example explains every setting there is, with the value that stands without it, and no other", () => {
  const text = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const lines = [...text.matchAll(/^(?:# )?([A-Z][A-Z_]+)=(.*)$/gm)];
  expect(lines.map(([, name]) => name).sort()).toEqual(Object.keys(settings.shape).sort());
  const asWritten = readConfig(
    Object.fromEntries(
      text
        .split("\n")
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => line.split(/=(.*)/s).slice(0, 2)),
    ),
  );
  expect(asWritten).toEqual(readConfig({}));
});

test.each([
  [{}, "data/attachments"],
  [{ DATABASE_URL: "file:/srv/assent/assent.db" }, "/srv/assent/attachments"],
  [{ DATABASE_URL: "postgres://u:p@localhost/assent" }, "data/attachments"],
  [{ ATTACHMENTS_DIR: "/mnt/large/attached" }, "/mnt/large/attached"],
])("what is attached to letters is kept beside the database unless a folder is named (%j: %s)", (environment, folder) => {
  expect(readConfig(environment)).toMatchObject({ ok: true, value: { attachmentsDir: folder, ATTACHMENT_LIMIT_MB: 10 } });
});
