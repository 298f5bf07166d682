/** Any name or title from a source: kept to itself, so that marks of writing direction in it turn nothing around it. */
export function Name({ children }: { readonly children: string }) {
  return <bdi className="name">{children === "" ? "(no name)" : children}</bdi>;
}
