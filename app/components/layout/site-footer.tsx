import { aboutLinks, helpLinks, type SiteLink } from "./site-links.ts";

/** From the configuration; null: not set, and the footer says so. */
export type SiteFacts = { runBy: string | null; contact: string | null; publicUrl: string };
export type SiteFooterProps = { site: SiteFacts };

/** Who runs the site, what it is not, and where the help is. */
export function SiteFooter({ site }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <div className="wrapper site-footer__columns">
        <div>
          <h2 className="site-footer__heading">Assent</h2>
          <p>
            Follows bills of the Scottish Parliament from the first proposal to Royal Assent, or to the day they fall, with the source of
            every fact.
          </p>
          <p>
            {site.runBy ? `This site is run by ${site.runBy}.` : "Whoever runs this site has not given a name yet."} It is not an official
            site of the Scottish Parliament or of any government.
          </p>
          <p>{site.contact ? <Contact contact={site.contact} /> : "No contact address has been given yet."}</p>
          <p>Contains information licensed under the Scottish Parliament Copyright Licence and the Open Government Licence v3.0.</p>
        </div>
        <FooterLinks heading="Find your way" links={helpLinks} />
        <FooterLinks heading="About this site" links={aboutLinks} />
      </div>
    </footer>
  );
}

function Contact({ contact }: { contact: string }) {
  const isAddress = /^[^\s@]+@[^\s@]+$/.test(contact);
  const isLink = /^https?:\/\//.test(contact);
  if (!isAddress && !isLink) return <>Contact: {contact}</>;
  return (
    <>
      Contact: <a href={isAddress ? `mailto:${contact}` : contact}>{contact}</a>
    </>
  );
}

function FooterLinks({ heading, links }: { heading: string; links: readonly SiteLink[] }) {
  return (
    <nav aria-label={heading}>
      <h2 className="site-footer__heading">{heading}</h2>
      <ul className="site-footer__list">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
