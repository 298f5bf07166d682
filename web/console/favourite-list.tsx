import { Download, Upload, X } from "lucide-react";
import { type ChangeEvent, type FormEvent, useId, useState } from "react";
import { saveFile } from "../files/save-file.ts";
import type { Asked } from "../state/console-view.ts";
import { readFavourites, writeFavourites } from "./favourites.ts";
import { type Favourite, mergeFavourites, parseFavourites, printFavourites, toFavourite } from "./favourites-file.ts";
import { favouritesLoaded, noFavourites, noFavouritesInFile, noRoom, tooLargeFile } from "./messages.ts";
import { QueryItem } from "./query-item.tsx";

/** Of a file of favourites, in bytes: far more than anyone names, and little enough for the browser to keep. */
const MOST_BYTES = 1_000_000;

/** Queries under the names that the reader gave them, and the file that they make. `draft` is what can be kept. */
export function FavouriteList({ draft, onTake }: { readonly draft: Asked; readonly onTake: (asked: Asked) => void }) {
  const [favourites, setFavourites] = useState(readFavourites);
  const [news, setNews] = useState("");
  const keep = (next: readonly Favourite[], done = "") => {
    const isKept = writeFavourites(next);
    if (isKept) setFavourites(next);
    setNews(isKept ? done : noRoom());
  };
  const load = async (file: File) => {
    if (file.size > MOST_BYTES) return setNews(tooLargeFile(file.name));
    const found = parseFavourites(await file.text());
    if (found.length === 0) return setNews(noFavouritesInFile(file.name));
    keep(mergeFavourites(favourites, found), favouritesLoaded(found.length, file.name));
  };
  return (
    <>
      <div className="favourites-head">
        <KeepForm draft={draft} onKeep={(favourite) => keep(mergeFavourites(favourites, [favourite]))} />
        <FileButtons favourites={favourites} onLoad={load} />
      </div>
      <p className="news" role="status">
        {news}
      </p>
      {favourites.length === 0 && <p className="console-hint">{noFavourites()}</p>}
      <ul className="query-list" aria-label="Favourites">
        {favourites.map((favourite) => (
          <QueryItem key={favourite.name} title={favourite.name} asked={favourite} onTake={onTake}>
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove ${favourite.name}`}
              onClick={() => keep(favourites.filter((each) => each !== favourite))}
            >
              <X aria-hidden="true" size={14} />
            </button>
          </QueryItem>
        ))}
      </ul>
    </>
  );
}

function KeepForm({ draft, onKeep }: { readonly draft: Asked; readonly onKeep: (favourite: Favourite) => void }) {
  const [name, setName] = useState("");
  const favourite = toFavourite(name, draft);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep(favourite);
    setName("");
  };
  return (
    <form className="keep-form" onSubmit={submit}>
      <input
        aria-label="Name of the query in the editor"
        placeholder="A name for the query in the editor"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="list-button" disabled={favourite.name === "" || favourite.query === ""}>
        Keep
      </button>
    </form>
  );
}

function FileButtons({
  favourites,
  onLoad,
}: {
  readonly favourites: readonly Favourite[];
  readonly onLoad: (file: File) => void;
}) {
  const id = useId();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) onLoad(file);
    // The same file may be loaded again.
    target.value = "";
  };
  return (
    <>
      <input id={id} type="file" className="unseen" accept=".cypher,.cyp,.txt,text/plain" onChange={choose} />
      <label htmlFor={id} className="list-button">
        <Upload aria-hidden="true" size={14} /> Load a file
      </label>
      <button
        type="button"
        className="list-button"
        disabled={favourites.length === 0}
        onClick={() => saveFile("favourites.cypher", "text/plain", printFavourites(favourites))}
      >
        <Download aria-hidden="true" size={14} /> Save as a file
      </button>
    </>
  );
}
