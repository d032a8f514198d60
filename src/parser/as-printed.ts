/** A claim with its names as the body prints them, where that has a curly apostrophe: the reader sees straight ones only. */
export function asPrinted<T extends object>(claim: T, body: string): T {
  const { candidate, person } = claim as { readonly candidate?: string | null; readonly person?: string | null };
  if (!candidate?.includes("'") && !person?.includes("'")) return claim;
  const named = (name: string): string => {
    const curly = name.replaceAll("'", '’');
    return !body.includes(name) && body.includes(curly) ? curly : name;
  };
  return {
    ...claim,
    ...(candidate ? { candidate: named(candidate) } : {}),
    ...(person ? { person: named(person) } : {}),
  };
}
