import { z } from 'zod';
import { Slug } from './primitives.ts';

/** Key of a seat on one set of boundaries: slug, `@`, the set's first general election: `corby@2010`. */
export const ConstituencyId = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*@\d{4}$/, 'expected a seat and its boundary set, like corby@2010');

/** How much of a seat's people moved to or came from another when boundaries changed. */
export const BoundaryLink = z.strictObject({
  constituency: ConstituencyId,
  /** Proportion (0 to 1) of this seat's population, by the Commons Library's overlap table. */
  population: z.number().min(0).max(1),
});

/** One seat on one set of boundaries; the same name on other boundaries is another constituency. */
export const Constituency = z.strictObject({
  id: ConstituencyId,
  name: z.string().min(1),
  slug: Slug,
  /** Office for National Statistics code; null before 2010. Not unique alone: five Scottish seats kept theirs in 2024. */
  onsCode: z.string().nullable(),
  /** General elections fought on these boundaries: `2010-2024`, `2024-`. */
  boundaries: z.string().regex(/^\d{4}-(\d{4})?$/, 'expected years like 2010-2024 or 2024-'),
  country: z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland']),
  /** Government region in England, the country's name elsewhere; null where not known (before 2010). */
  region: z.string().nullable(),
  county: z.string().nullable().default(null),
  /**
   * Column and row in the hexagon map of its boundary set (odd rows pushed right, rows growing northwards); absent
   * before 2010. Positions by Open Innovations (MIT).
   */
  hex: z.tuple([z.number().int(), z.number().int()]).readonly().optional(),
  /** Seats that this one's people came from, greatest first. */
  predecessors: z.array(BoundaryLink).default([]),
  /** Seats that this one's people went to, greatest first. */
  successors: z.array(BoundaryLink).default([]),
});
export type Constituency = z.infer<typeof Constituency>;
