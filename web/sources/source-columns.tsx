import { isExtracted } from "../../src/domain/document.ts";
import { Cut } from "../components/cut.tsx";
import { addressOf } from "../components/go-to.ts";
import { languageName } from "../components/language-name.ts";
import { sayDate } from "../evidence/say-date.ts";
import { openSource } from "../state/selection.ts";
import { useExplorer } from "../state/store.ts";
import type { Column } from "../table/column.ts";
import { Counted } from "../table/counted.tsx";
import type { Contribution } from "./contributions.ts";

export const SOURCE_COLUMNS: readonly Column<Contribution>[] = [
  {
    id: "title",
    head: "Source",
    width: 296,
    key: ({ document }) => document.title,
    cell: (row) => <Title row={row} />,
  },
  {
    id: "publisher",
    head: "Publisher",
    width: 124,
    key: ({ document }) => document.publisher,
    cell: ({ document: { publisher } }) => publisher !== undefined && <Cut>{publisher}</Cut>,
  },
  {
    id: "published",
    head: "Published",
    width: 108,
    key: ({ document }) => document.published,
    cell: ({ document: { published } }) =>
      published === undefined ? <span className="quiet">undated</span> : <time>{sayDate(published)}</time>,
  },
  {
    id: "language",
    head: "Language",
    width: 88,
    key: ({ document }) => languageName(document.language),
    cell: ({ document }) => (
      <span className={isExtracted(document) ? undefined : "not-read"}>{languageName(document.language)}</span>
    ),
  },
  number("size", "Characters", 92, ({ document }) => [document.characters, "character", "characters"]),
  number("entities", "Entities", 76, ({ entities }) => [entities, "entity", "entities"]),
  number("claims", "Claims", 72, ({ claims }) => [claims, "claim", "claims"]),
  number("alone", "Only here", 84, ({ alone }) => [alone, "only here", "only here"]),
  number("conflicts", "≠", 44, ({ conflicts }) => [conflicts, "≠", "≠"]),
  {
    id: "coverage",
    head: "Quoted",
    width: 104,
    isNumber: true,
    key: ({ coverage }) => coverage,
    cell: ({ coverage }) => <Coverage share={coverage} />,
  },
];

type Count = readonly [number: number, one: string, many: string];

function number(id: string, head: string, width: number, countOf: (row: Contribution) => Count): Column<Contribution> {
  const cell = (row: Contribution) => {
    const [number, one, many] = countOf(row);
    return <Counted number={number} one={one} many={many} />;
  };
  return { id, head, width, isNumber: true, key: (row) => countOf(row)[0], cell };
}

/** Opens the text over the page; the link covers the row. */
function Title({ row: { document } }: { readonly row: Contribution }) {
  const address = useExplorer(({ view }) =>
    addressOf({ ...view, selection: openSource(view.selection, { document: document.id }) }),
  );
  return (
    <a className="row-link" href={address}>
      <Cut>{document.title}</Cut>
    </a>
  );
}

function Coverage({ share }: { readonly share: number }) {
  const percent = Math.round(share * 100);
  return (
    <span className="coverage" title={`${percent} % of the text is quoted for a claim`}>
      <span className="coverage-bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      {percent} %<span className="card-word"> quoted</span>
    </span>
  );
}
