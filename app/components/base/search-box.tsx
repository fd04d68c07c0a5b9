import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export type SearchBoxProps = {
  action: string;
  /** "Search bills". */
  label: string;
  name?: string;
  id: string;
  defaultValue?: string | null;
  isInHeader?: boolean;
  labelIsHidden?: boolean;
  /** What the address already holds and the search should keep. */
  keep?: Record<string, string>;
};

/** A search that is a GET form: its answer has an address. */
export function SearchBox({
  action,
  label,
  name = "q",
  id,
  defaultValue,
  isInHeader = false,
  labelIsHidden = isInHeader,
  keep = {},
}: SearchBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React 18 does not know the element <search>.
    <form
      className={classNames("search-box", isInHeader && "search-box--in-header")}
      role="search"
      aria-label={isInHeader ? "This site" : label}
      action={action}
      method="get"
    >
      {Object.entries(keep).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label className={labelIsHidden ? "visually-hidden" : "ds_label"} htmlFor={id}>
        {label}
      </label>
      <div className="search-box__row">
        <input
          className="search-box__input"
          type="search"
          id={id}
          name={name}
          defaultValue={defaultValue ?? undefined}
          placeholder={labelIsHidden ? label : undefined}
          autoComplete="off"
        />
        <button className="search-box__button" type="submit">
          <Icon name="search" />
          <span className="visually-hidden">Search</span>
        </button>
      </div>
    </form>
  );
}
