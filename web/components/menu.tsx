import { ChevronDown } from "lucide-react";

/** One of many values. The browser's own list: it works under fingers, keys and screen readers alike. */
export function Menu<T extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly word: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}) {
  return (
    <span className="menu">
      <select aria-label={label} value={chosen} onChange={({ target }) => onChoose(target.value as T)}>
        {options.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden="true" size={14} />
    </span>
  );
}
