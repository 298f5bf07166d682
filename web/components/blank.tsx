import type { Message } from "../messages.ts";

/** A page with nothing to show but what is the matter and the way out. */
export function Blank({ message }: { readonly message: Message }) {
  return (
    <main className="blank">
      <h1>{message.title}</h1>
      {message.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </main>
  );
}
