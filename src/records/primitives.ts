import { z } from 'zod';

/** Lower-case words joined by hyphens, as they stand in addresses: `city-of-chester`. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens, like city-of-chester');

/** A calendar day in Europe/London, ISO 8601: `2012-11-15`. */
export const IsoDay = z.iso.date('expected a calendar day written YYYY-MM-DD');

/** A count of votes, papers or electors: a whole number, never negative. */
export const Count = z
  .number('expected a whole number')
  .int('expected a whole number, without decimals')
  .nonnegative('expected a count, which is never negative');

/** A share, turnout, change or swing as a proportion: 0.387 is 38.7%. Never percent in a record. */
export const Proportion = z.number().min(-1).max(1);

/** Half-open UTF-16 offsets `[start, end)` into a document's body (after front matter, line ends as LF). */
export const Span = z
  .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
  .refine(([start, end]) => start <= end, 'expected the start of a span before its end')
  .readonly();
export type Span = z.infer<typeof Span>;

/** How firmly a figure is stated: `almost` is just under, `about` either side. */
export const Precision = z.enum(['exact', 'about', 'almost', 'moreThan', 'lessThan']);
export type Precision = z.infer<typeof Precision>;
