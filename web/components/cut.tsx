import { Name } from "./name.tsx";

/** One line of any name; the whole of it, or the `full` one that it is short for, under the pointer. */
export function Cut({ children, full = children }: { readonly children: string; readonly full?: string }) {
  return (
    <span className="cut" title={full}>
      <Name>{children}</Name>
    </span>
  );
}
