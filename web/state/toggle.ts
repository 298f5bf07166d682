/** The list with `member` added at its end, or without it where it was there. */
export function toggle<T>(list: readonly T[], member: T): readonly T[] {
  return list.includes(member) ? list.filter((each) => each !== member) : [...list, member];
}
