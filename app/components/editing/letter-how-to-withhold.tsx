/** How a part of a letter is kept from readers, with one example. */
export function HowToWithhold() {
  return (
    <section aria-labelledby="how-to-withhold">
      <h2 id="how-to-withhold">To withhold a part of it</h2>
      <p>
        Put marks round it, and give the reason in the first: readers see that a part is withheld, and the reason. The words between the
        marks reach no page, no search, no feed, no file and no mail, and the log does not hold them. Editors read them here.
      </p>
      <p>
        <code>Dear [withhold: personal data]Jane Doe[/withhold], thank you for your letter.</code>
      </p>
      <p>
        Readers see: Dear [withheld: personal data], thank you for your letter. A bracket of the letter’s own that looks like a mark is kept
        as it is with a backslash before it: \[withhold: so].
      </p>
    </section>
  );
}
