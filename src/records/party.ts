import { z } from 'zod';
import { Slug } from './primitives.ts';

/** The mark that stands for a party in a chart, so that no chart rests on colour alone (design.md, 3). */
export const Shape = z.enum(['circle', 'square', 'diamond', 'triangle', 'star', 'down-triangle', 'wye', 'cross']);
export type Shape = z.infer<typeof Shape>;

const Hex = z.string().regex(/^#[0-9a-f]{6}$/, 'expected a colour as #rrggbb');

/** A party's colours: `text` is safe for words (4.5:1 or more), `mark` a brighter tone for marks only. */
export const Palette = z.strictObject({
  light: Hex,
  dark: Hex,
  /** Mark-only tone in the light theme; null where the text tone serves. */
  mark: Hex.nullable().default(null),
});

/** An entry of `content/parties.yaml`: one party, or the standing of independents or the Speaker. */
export const Party = z.strictObject({
  /** Address and key: `lab`, `con`, `ld`. */
  id: Slug,
  /** Canonical name, as the contracts print it: `Labour`, `Liberal Democrats`. */
  name: z.string().min(1),
  /** Name for charts and tables: `Lib Dem`, `UKIP`. */
  shortName: z.string().min(1),
  /** Shortest label: `LD`, `Con`. */
  abbreviation: z.string().min(1).max(6),
  /** As the subject or object of a sentence: `the Conservatives`, `Labour`. */
  inSentence: z.string().min(1),
  /** True where that phrase takes a plural verb ("the Conservatives gain"). */
  plural: z.boolean().default(false),
  /** `independent` and `speaker` are standings: candidacies under them are not one party. */
  kind: z.enum(['party', 'independent', 'speaker']).default('party'),
  /** Id of the line that share changes follow: Brexit Party and Reform UK share one. Defaults to the id. */
  lineage: Slug.optional(),
  /** Other names and descriptions that articles and ballot papers use: `Tory`, `Tories`, `Conservative Party`. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Parliament's ids of the party, by which official rows are joined. */
  mnis: z.array(z.number().int()).default([]),
  /** Electoral Commission registrations, primary one first. */
  registrations: z.array(z.string()).default([]),
  /** Class in markup and drawings (`Lab`); parties without colours of their own share `Oth`. */
  code: z
    .string()
    .regex(/^[A-Z][A-Za-z]*$/, 'expected letters only, starting with a capital')
    .default('Oth'),
  colours: Palette.nullable().default(null),
  shape: Shape.default('wye'),
  /** Place in the fixed left-to-right order of charts, 0 leftmost; null takes the middle. */
  side: z.number().int().nonnegative().nullable().default(null),
  /** Years in which the name was in use, where it matters (`Liberal` to 1988). */
  from: z.number().int().nullable().default(null),
  to: z.number().int().nullable().default(null),
});
export type Party = z.infer<typeof Party>;
