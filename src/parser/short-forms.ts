import { wordsOf, type Gazetteer, type Name } from './gazetteer.ts';
import { inLines } from './in-lines.ts';

/** Seats by the key of each short form; made once for a register. */
const SEATS_BY_FORM = new WeakMap<Gazetteer, ReadonlyMap<string, readonly string[]>>();

function seatsByForm(gazetteer: Gazetteer): ReadonlyMap<string, readonly string[]> {
  const made = SEATS_BY_FORM.get(gazetteer);
  if (made) return made;
  const forms = new Map<string, Set<string>>();
  for (const names of gazetteer.seats.values())
    for (const { stands } of names)
      for (const form of shortForms(stands)) {
        const key = wordsOf(form).join(' ');
        forms.set(key, (forms.get(key) ?? new Set()).add(stands));
      }
  const listed = new Map([...forms].map(([key, seats]) => [key, [...seats]]));
  SEATS_BY_FORM.set(gazetteer, listed);
  return listed;
}

/** Seats whose short form a name is; those with a by-election in the register where there are any. */
export function answersTo(printed: string, gazetteer: Gazetteer): readonly string[] {
  const all = seatsByForm(gazetteer).get(wordsOf(printed).join(' ')) ?? [];
  const contested = all.filter((seat) => gazetteer.byElections.has(seat));
  return contested.length > 0 ? contested : all;
}

const COMPASS = /^(?:North|South|East|West|Mid|Central|The|New|Upper|Lower|Great|Northern|Southern|Eastern|Western)$/;

const held = new Map<string, readonly string[]>();
/** Seats whose short forms are held. */
const MOST = 5000;

/** Short forms of a seat's name: its parts, and each without "Central", "South" at its end or "City of" before it. */
export function shortForms(seat: string): readonly string[] {
  const known = held.get(seat);
  if (known) return known;
  const forms = formsOf(seat);
  if (held.size < MOST) held.set(seat, forms);
  return forms;
}

/** The side of a town, or the part, that ends a seat's name: " South", "-North West". */
const SIDE = new RegExp(inLines`
  (?:[ -](?:
    North|South|East|West|Central|Mid|Upper|Lower|North-?East|North-?West|South-?East|South-?West|Northern|Southern
    |Vale|Valley|Riverside|Northfield|Inner
  ))+$
`);
/** First words of seats' names that do not stand for one seat alone. */
const OF_MANY = new RegExp(inLines`
  ^(?:
    Saint|Castle|Forest|Isle|Vale|Kingston|Newcastle|Stoke|Stratford|Weston|Bishop|Milton|Sutton|Houghton
    |Chester-le|Heywood|Merthyr|Ynys|Western|Dudley
  )$
`);
/** The part of a city that names a seat without it: "Hodge Hill" of "Birmingham Hodge Hill". */
const PART_OF_CITY = new RegExp(inLines`
  ^(?:
    Glasgow|Birmingham|Liverpool|Manchester|Leeds|Sheffield|Edinburgh|Bristol|Belfast|Cardiff|Newcastle|Nottingham
    |Leicester|Bradford|Coventry|Hull|Ealing|Enfield|Croydon|Lewisham|Greenwich|Hackney|Islington|Lambeth
    |Southwark|Wandsworth|Brent|Barnet|Camden|Hammersmith|Kensington|Newham|Waltham
  )[ ,]+([A-Z][a-z]{4,}|(?!(?:North|South|East|West)\b)[A-Z][a-z]+ [A-Z][a-z]+)$
`);

/** What the press makes of counties' names: "West Lancs". */
const COUNTIES: ReadonlyMap<string, string> = new Map(
  'Bedford/Beds Berk/Berks Buckingham/Bucks Cambridge/Cambs Gloucester/Glos Hamp/Hants Hertford/Herts Lanca/Lancs '
    .concat('Leicester/Leics Lincoln/Lincs Northampton/Northants Nottingham/Notts Oxford/Oxon Stafford/Staffs ')
    .concat('Warwick/Warks Wilt/Wilts Worcester/Worcs York/Yorks')
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]),
);

function formsOf(seat: string): readonly string[] {
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
    if (first.length > 4 && !COMPASS.test(first) && bare.split(/[ -]/).length > 1 && !OF_MANY.test(first))
      forms.add(first);
  }
  // "Anniesland" for Glasgow Anniesland, "Hodge Hill" for Birmingham Hodge Hill.
  const pair = PART_OF_CITY.exec(seat.replace(',', ''))?.[1];
  if (pair && !COMPASS.test(pair) && !/^(?:Central|Bridge|Valley|Forest|Riverside|Northern|Southern)$/.test(pair))
    forms.add(pair);
  forms.delete('');
  return [...forms].filter((form) => form.length > 3);
}

/** "Stoke" for Stoke-on-Trent Central: the name of its city, which alone may be another's, but not beside its own. */
const cityOf = (seat: string): readonly string[] =>
  /^(?:Stoke|Newcastle|Kingston|Houghton|Heywood|Merthyr|Stratford)(?=[ -])/.exec(seat) ?? [];

/** What the seats given may be called, by first word; what two of them answer to is left out. */
export function aliasesOf(list: readonly { readonly constituency: string }[]): ReadonlyMap<string, readonly Name[]> {
  const forms = new Map<string, string | null>();
  for (const contest of list)
    for (const form of [...shortForms(contest.constituency), ...cityOf(contest.constituency)]) {
      const key = wordsOf(form).join(' ');
      forms.set(key, forms.has(key) && forms.get(key) !== contest.constituency ? null : contest.constituency);
    }
  const aliases = new Map<string, Name[]>();
  for (const [key, seat] of forms) {
    if (!seat) continue;
    const words = key.split(' ');
    // Another contest's full name is no alias of this one.
    if (list.some((each) => each.constituency !== seat && wordsOf(each.constituency).join(' ') === key)) continue;
    const listed = aliases.get(words[0] as string) ?? [];
    listed.push({ words, stands: seat, prose: true, capital: true });
    aliases.set(
      words[0] as string,
      listed.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return aliases;
}
