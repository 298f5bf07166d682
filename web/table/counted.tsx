import { sayNumber } from "../components/count.ts";

/** A number under the head of its column; on a card, which has no heads, with its word. */
export function Counted({
  number,
  one,
  many = `${one}s`,
}: {
  readonly number: number;
  readonly one: string;
  readonly many?: string;
}) {
  return (
    <>
      {sayNumber(number)}
      <span className="card-word"> {number === 1 ? one : many}</span>
    </>
  );
}
