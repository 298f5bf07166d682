import type { Message } from "../messages.ts";

/** In place of a view that has nothing to show: why, and what would fill it. */
export function Nothing({ message: { title, lines } }: { readonly message: Message }) {
  return (
    <section className="nothing-here">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
