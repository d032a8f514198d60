import { inLines } from './in-lines.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words before a name that say how to address its bearer. */
export const TITLES = words(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady baroness rev revd reverend cllr councillor capt captain col colonel major canon',
);

/** Small words inside surnames. */
export const PARTICLES = words('de di da du del della van von der den le la al el ap bin ibn');

/** English month names and their usual short forms, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
    ])
    .concat([['sept', 9]]),
);

/** Hedges before a figure, longest first within a list: "below 4,000", where "below the 4,000" compares with another figure. */
export const HEDGES: readonly (readonly [RegExp, 'about' | 'almost' | 'moreThan' | 'lessThan'])[] = [
  [
    new RegExp(inLines`
      (?:
        almost|nearly|near|(?:just|slightly|marginally|a (?:little|shade|fraction)) (?:under|less than|below)
        |(?:just|barely) (?:short|shy) of|close (?:to|on)|approaching|not quite|practically|virtually|getting on for
      )(?: (?:a|an|the|some|of))? ?$
    `),
    'almost',
  ],
  [
    new RegExp(inLines`
      (?:
        (?:(?:just|well|comfortably|slightly|a (?:little|shade)) )?(?:(?<!\bno )more than|over|above)|upwards of
        |in excess of|exceeding|topping|past|at least|north of|greater than|no (?:less|fewer) than|better than
      )(?: (?:a|an|of))? ?$
    `),
    'moreThan',
  ],
  [
    new RegExp(inLines`
      (?:
        (?<!\bno )(?:less|fewer) than|lower than|smaller than|under|below|well under|no more than|not even|at most
        |shy of
      )(?: (?:a|an))? ?$
    `),
    'lessThan',
  ],
  [
    new RegExp(inLines`
      (?:
        about|around|pretty much(?: to)?|roughly|some|approximately|approx\.?|circa|c\.|in the region of|in the order of
        |an estimated|estimated at|reckon|say|or so|~
      )(?: (?:a|an|the))? ?$
    `),
    'about',
  ],
];

/** A by-election by any of its spellings. */
export const BY_ELECTION = /\bby(?:e)?[- –]?elections?\b/i;
