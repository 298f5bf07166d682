import { ToggleGroup } from "radix-ui";

/** One of a few values, side by side; arrow keys move. */
export function Choice<T extends string | number>({
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
  const choose = (text: string) => {
    const option = options.find(({ value }) => String(value) === text);
    if (option) onChoose(option.value);
  };
  return (
    <ToggleGroup.Root className="choice" type="single" aria-label={label} value={String(chosen)} onValueChange={choose}>
      {options.map(({ value, word }) => (
        <ToggleGroup.Item key={value} value={String(value)}>
          {word}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
