/** Whether an offset of a text is in double quotes. */
export function isQuotedIn(text: string): (at: number) => boolean {
  const ranges = quotedRanges(text);
  return (at) => ranges.some(([from, to]) => at > from && at < to);
}

/** Pairs of offsets of what stands in double quotes; a quotation that does not close runs to the end. */
function quotedRanges(text: string): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  let open = -1;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (open === -1) open = at;
    else {
      ranges.push([open, at]);
      open = -1;
    }
  }
  if (open !== -1) ranges.push([open, text.length]);
  return ranges;
}
