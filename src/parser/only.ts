/** The one member of a set; null where it has none or several. */
export const onlyOf = <T>(members: ReadonlySet<T>): T | null => {
  const [first = null] = members;
  return members.size === 1 ? first : null;
};
