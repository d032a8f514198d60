import { fullNamesOf } from './candidates-named.ts';
import type { Contest } from './contests.ts';
import { wordsOf, type Name } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import { TITLES } from './lexicon.ts';
import type { PersonMention } from './mentions.ts';
import { matchName } from './names.ts';
import type { People } from './people.ts';
import type { Token } from './tokens.ts';

/** What candidates go by. */
export interface CandidateNames {
  /** Full names by their first word, whatever words they are made of: "Louie French". */
  readonly full: ReadonlyMap<string, readonly Name[]>;
  /** Last words of those names. */
  readonly surnames: ReadonlySet<string | undefined>;
  /** Parties that they stand for. */
  readonly parties: ReadonlySet<string>;
}

/** Names of the contests' candidates. */
export function candidateNames(contests: readonly Contest[]): CandidateNames {
  const full = new Map<string, Name[]>();
  const surnames = new Set<string | undefined>();
  for (const { known } of contests)
    for (const form of known ? fullNamesOf(known).flat() : []) {
      const words = wordsOf(form);
      const listed = full.get(words[0] ?? '') ?? [];
      listed.push({ words, stands: form, prose: true, capital: true });
      full.set(words[0] ?? '', listed);
      surnames.add(words.at(-1));
    }
  const parties = new Set(contests.flatMap(({ known }) => known?.candidates.flatMap(({ party }) => party ?? []) ?? []));
  return { full, surnames, parties };
}

/** Candidates whom a sentence names in full; their words are taken. */
export function candidatesIn(
  clean: string,
  tokens: readonly Token[],
  taken: Set<number>,
  { full }: CandidateNames,
  people: People,
): readonly PersonMention[] {
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (taken.has(at) || !token.capital || !full.has(token.lower)) continue;
    const name = matchName(clean, tokens, at, full.get(token.lower));
    if (!name) continue;
    const last = at + name.words.length - 1;
    const end = (tokens[last] as Token).end;
    const person = people.named(clean.slice(token.start, end).split(' '));
    let first = at;
    while (first > 0 && TITLES.has((tokens[first - 1] as Token).lower) && !taken.has(first - 1)) first--;
    found.push({ kind: 'person', person, party: null, start: (tokens[first] as Token).start, end });
    for (let k = first; k <= last; k++) taken.add(k);
    at = last;
  }
  return found;
}

/** What is said of a person and of few things else. */
const OF_A_PERSON = new RegExp(inLines`
  ^(?:
    's (?:majority|vote|votes|tally|share|victory|win)
    |,? (?:had|has|won|took|polled|received|got|secured|gained|beat|held|finished|overturned|told|said|who)
  )\b
`);

/** What a candidate's surname alone is told with, where nobody has named its bearer: "Bell 13,342, Reed 11,571". */
const HIS_VOTES = /^ \d{1,3},\d{3}\b(?! (?:majority|votes? (?:ahead|clear|behind)))/;

/** Candidates by a surname: named in full before, be it a common word too ("French polled 11,189"), or listed with votes. */
export function surnamesIn(
  clean: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  { surnames }: CandidateNames,
  people: People,
): readonly PersonMention[] {
  if (surnames.size === 0) return [];
  return tokens.flatMap((token, at): PersonMention[] => {
    if (taken.has(at) || !token.capital || !surnames.has(token.lower)) return [];
    const before = tokens[at - 1];
    if (before && before.capital && token.start - before.end === 1) return [];
    const behind = clean.slice(token.end, token.end + 20);
    const known = people.bySurname(token.text);
    const isListed = HIS_VOTES.test(behind);
    if (!isListed && !(OF_A_PERSON.test(behind) && known?.name.includes(' '))) return [];
    const person = known ?? people.named([token.text]);
    return [{ kind: 'person', person, party: null, start: token.start, end: token.end }];
  });
}
