import { Icon } from "../base/icon.tsx";
import { SearchBox } from "../base/search-box.tsx";
import { Mark } from "./mark.tsx";
import { isCurrentLink, menuLinks, shellAddresses } from "./site-links.ts";

/** Who is signed in: the name is their own word for themselves. */
export type Viewer = { name: string; role: string };
export type SiteHeaderProps = { path: string; viewer: Viewer | null; mayEdit?: boolean; mayModerate?: boolean };

/** Name, search, who is signed in, and the menu: folded on a phone, open on a wide screen, without scripts. */
export function SiteHeader({ path, viewer, mayEdit = false, mayModerate = false }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="wrapper">
        <div className="site-header__bar">
          <a className="site-header__brand" href={shellAddresses.home}>
            <Mark className="site-header__mark" />
            Assent
          </a>
          <div className="site-header__search">
            <SearchBox id="site-search" action={shellAddresses.search} label="Search bills" isInHeader />
          </div>
          <div className="site-header__viewer">
            {viewer ? (
              <SignedIn viewer={viewer} mayEdit={mayEdit} mayModerate={mayModerate} />
            ) : (
              <a href={shellAddresses.signIn}>Sign in</a>
            )}
          </div>
        </div>
        <details className="site-menu">
          <summary>
            <Icon name="menu" className="site-menu__bars" />
            Menu
          </summary>
          <nav aria-label="Main">
            <ul className="site-menu__list">
              {menuLinks.map((link) => (
                <li className="site-menu__item" key={link.href}>
                  <a className="site-menu__link" href={link.href} aria-current={isCurrentLink(link.href, path) ? "page" : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </details>
      </div>
    </header>
  );
}

function SignedIn({ viewer, mayEdit, mayModerate }: { viewer: Viewer; mayEdit: boolean; mayModerate: boolean }) {
  return (
    <>
      {mayEdit ? <a href={shellAddresses.editing}>Edit the record</a> : null}
      {mayModerate ? <a href={shellAddresses.moderation}>Reported comments</a> : null}
      <a href={shellAddresses.account}>
        <span className="visually-hidden">Your account: </span>
        {viewer.name}
      </a>
      <form method="post" action={shellAddresses.signOut}>
        <button className="site-header__button" type="submit">
          Sign out
        </button>
      </form>
    </>
  );
}
