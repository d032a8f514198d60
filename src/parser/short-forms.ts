import { wordsOf, type Gazetteer, type Name } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import { madeOnce } from './made-once.ts';

/** Short forms of a register's seats, and by the key of each the seats that it may stand for. */
interface Forms {
  /** Cities of which a side is a seat, and the parts of the others called without them: "Hodge Hill". */
  readonly cities: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly seats: ReadonlyMap<string, readonly string[]>;
}

const knownOf = madeOnce((gazetteer: Gazetteer): Forms => {
  const all = [...gazetteer.seats.values()].flat().map(({ stands }) => stands);
  const cities = new Set(all.filter((seat) => SIDE_OF_CITY.test(seat)).map(firstOf));
  const forms = new Map(all.map((seat) => [seat, formsOf(seat, cities)]));
  const seats = new Map<string, Set<string>>();
  for (const [seat, each] of forms)
    for (const form of each) {
      const key = wordsOf(form).join(' ');
      seats.set(key, (seats.get(key) ?? new Set()).add(seat));
    }
  return { cities, forms, seats: new Map([...seats].map(([key, each]) => [key, [...each]])) };
});

const firstOf = (seat: string): string => /^[^ ,-]*/.exec(seat)?.[0] ?? '';

/** Seats whose short form a name is; those with a by-election in the register where there are any. */
export function answersTo(printed: string, gazetteer: Gazetteer): readonly string[] {
  const all = knownOf(gazetteer).seats.get(wordsOf(printed).join(' ')) ?? [];
  const contested = all.filter((seat) => gazetteer.byElections.has(seat));
  return contested.length > 0 ? contested : all;
}

const COMPASS = /^(?:North|South|East|West|Mid|Central|The|New|Upper|Lower|Great|Northern|Southern|Eastern|Western)$/;

/** Short forms of a seat's name: its parts, and each without "Central", "South" at its end or "City of" before it. */
export function shortForms(seat: string, gazetteer: Gazetteer): readonly string[] {
  const { cities, forms } = knownOf(gazetteer);
  return forms.get(seat) ?? formsOf(seat, cities);
}

/** The side of a town, or the part, that ends a seat's name: " South", "-North West". */
const SIDE = new RegExp(inLines`
  (?:[ -](?:
    North|South|East|West|Central|Mid|Upper|Lower|North-?East|North-?West|South-?East|South-?West|Northern|Southern
    |Vale|Valley|Riverside|Northfield|Inner
  ))+$
`);
/** A first word that the next one completes: "Stoke-on-Trent", "Vale of Glamorgan". */
const COMPLETED = /^\p{Lu}\p{L}+[ -](?:of|(?:up)?on|under|super)[ -]/iu;
/** First words that say what a place is, or are said of other things. */
const OF_MANY = /^(?:Castle|Bishop|Milton|Stoke|Sutton|Dudley)$/;
/** A seat that is one side of a city: "Leeds Central". */
const SIDE_OF_CITY = new RegExp(`^\\p{Lu}\\p{L}+,?${SIDE.source}`, 'u');
/** The part of a city that names a seat without it: "Hodge Hill" of "Birmingham Hodge Hill". */
const PART_OF_CITY = /^\S+ ([A-Z][a-z]{4,}|(?!(?:North|South|East|West)\b)[A-Z][a-z]+ [A-Z][a-z]+)$/;

/** What the press makes of counties' names: "West Lancs". */
const COUNTIES: ReadonlyMap<string, string> = new Map(
  'Bedford/Beds Berk/Berks Buckingham/Bucks Cambridge/Cambs Gloucester/Glos Hamp/Hants Hertford/Herts Lanca/Lancs '
    .concat('Leicester/Leics Lincoln/Lincs Northampton/Northants Nottingham/Notts Oxford/Oxon Stafford/Staffs ')
    .concat('Warwick/Warks Wilt/Wilts Worcester/Worcs York/Yorks')
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
);

/** Short forms of a seat of a register in which `cities` have seats for their sides. */
function formsOf(seat: string, cities: ReadonlySet<string>): readonly string[] {
  const forms = new Set<string>();
  const plain = seat.replace(/,/g, ' and').replace(/&/g, 'and');
  const parts = plain.split(/ and /).map((part) => part.trim());
  for (const part of [plain, ...parts]) {
    forms.add(part);
    forms.add(part.replace(/^(?:City of|The City of|Royal|The) /, ''));
    // "Newcastle Central" for Newcastle upon Tyne Central.
    forms.add(part.replace(/[- ](?:up)?on[- ]\p{L}+(?= )/u, ''));
    forms.add(part.replace(/\b(\p{Lu}\p{Ll}+)shire\b/u, (whole, county: string) => COUNTIES.get(county) ?? whole));
    const bare = part.replace(/^(?:City of|The) /, '').replace(SIDE, '');
    if (!COMPASS.test(bare)) forms.add(bare);
    const first = bare.split(/[ -]/)[0] as string;
    if (first.length > 4 && first !== bare && !COMPASS.test(first) && !COMPLETED.test(bare) && !OF_MANY.test(first))
      forms.add(first);
  }
  // "Anniesland" for Glasgow Anniesland, "Hodge Hill" for Birmingham Hodge Hill.
  const part = cities.has(firstOf(seat)) ? PART_OF_CITY.exec(seat.replace(',', ''))?.[1] : undefined;
  if (part && !COMPASS.test(part) && !/^(?:Bridge|Valley|Forest|Riverside|Outer)$/.test(part)) forms.add(part);
  forms.delete('');
  return [...forms].filter((form) => form.length > 3);
}

/** "Stoke" for Stoke-on-Trent Central: the name of its city, which alone may be another's, but not beside its own. */
const cityOf = (seat: string): readonly string[] =>
  COMPLETED.test(seat) && !/^\S+ of /.test(seat) ? [firstOf(seat)] : [];

/** What the seats given may be called, by first word; what two of them answer to is left out. */
export function aliasesOf(list: readonly string[], gazetteer: Gazetteer): ReadonlyMap<string, readonly Name[]> {
  const forms = new Map<string, string | null>();
  for (const seat of list)
    for (const form of [...shortForms(seat, gazetteer), ...cityOf(seat)]) {
      const key = wordsOf(form).join(' ');
      forms.set(key, forms.has(key) && forms.get(key) !== seat ? null : seat);
    }
  const aliases = new Map<string, Name[]>();
  for (const [key, seat] of forms) {
    if (!seat) continue;
    const words = key.split(' ');
    // Another contest's full name is no alias of this one.
    if (list.some((each) => each !== seat && wordsOf(each).join(' ') === key)) continue;
    const listed = aliases.get(words[0] as string) ?? [];
    listed.push({ words, stands: seat, prose: true, capital: true });
    aliases.set(
      words[0] as string,
      listed.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return aliases;
}
