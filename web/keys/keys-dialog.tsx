import { Dialog } from "radix-ui";
import { DialogFrame } from "../components/dialog-frame.tsx";
import { changeAppearance } from "../state/actions.ts";
import { useExplorer } from "../state/store.ts";
import { KEY_GROUPS, KEYS, type Key } from "./keys.ts";
import { printChord } from "./print-key.ts";

/** All keys of the page by where they hold. */
export function KeysDialog() {
  const isOpen = useExplorer(({ appearance }) => appearance.isShowingKeys);
  return (
    <DialogFrame name="keys" isOpen={isOpen} onClose={() => showKeys(false)} closeWords="Close the keys">
      <Dialog.Title>Keys</Dialog.Title>
      <div className="key-groups">
        {Object.entries(KEY_GROUPS).map(([group, words]) => (
          <KeyGroup key={group} words={words} keys={ALL.filter((each) => each.group === group)} />
        ))}
      </div>
    </DialogFrame>
  );
}

export function showKeys(isShowingKeys: boolean): void {
  changeAppearance((appearance) => ({ ...appearance, isShowingKeys }));
}

const ALL: readonly Key[] = Object.values(KEYS);

function KeyGroup({ words, keys }: { readonly words: string; readonly keys: readonly Key[] }) {
  if (keys.length === 0) return null;
  return (
    <section>
      <h3>{words}</h3>
      <dl>
        {keys.map((key) => (
          <div key={key.words}>
            <dt>
              <Chords chords={key.chords} />
            </dt>
            <dd>{key.words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** More chords than this are a row of keys beside each other on the keyboard. */
const FEW = 3;

function Chords({ chords }: { readonly chords: readonly string[] }) {
  const [first = "", last = ""] = [chords[0], chords.at(-1)];
  const shown = chords.length > FEW ? [first, last] : chords;
  return shown.map((chord, place) => (
    <span key={chord}>
      {place > 0 && (chords.length > FEW ? " to " : " or ")}
      <kbd>{printChord(chord)}</kbd>
    </span>
  ));
}
