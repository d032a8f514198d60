/** Orders two strings by code unit, the same on every machine: for ids and ISO days. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
