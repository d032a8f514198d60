import type { Claim, ReadArticle } from '#records';

/** What a careful person read out of an article. */
export interface Gold {
  readonly contests: readonly {
    readonly seat: string;
    readonly year: number | null;
    readonly facts: readonly Fact[];
  }[];
}

interface Fact {
  readonly field: string;
  readonly optional?: boolean;
  readonly [field: string]: unknown;
}

const KINDS: Readonly<Record<string, Claim['kind']>> = {
  winner: 'winner',
  outcome: 'outcome',
  votes: 'votes',
  share: 'share',
  'share-change': 'shareChange',
  majority: 'majority',
  'previous-majority': 'previousMajority',
  swing: 'swing',
  turnout: 'turnout',
  'votes-cast': 'votesCast',
  electorate: 'electorate',
  cause: 'cause',
  position: 'position',
  'lost-deposit': 'lostDeposit',
  recounts: 'recounts',
};
const HEDGES: Readonly<Record<string, string>> = {
  almost: 'almost',
  about: 'about',
  'more-than': 'moreThan',
  'less-than': 'lessThan',
};
/** Names for one party that gold and register spell differently. */
const PARTIES: Readonly<Record<string, string>> = {
  'green party': 'green',
  ukip: 'uk independence party',
  'lib dem': 'liberal democrats',
};

const plain = (text: unknown): string =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const partyName = (name: unknown): string => PARTIES[plain(name)] ?? plain(name);
const surname = (name: unknown): string => plain(name).split(' ').at(-1) ?? '';

/** True, false, or null where either side does not say. */
function same(a: unknown, b: unknown, by: (value: unknown) => string): boolean | null {
  return !a || !b ? null : by(a) === by(b);
}

/** Whether a claim states a fact, hedge included. */
function states(fact: Fact, claim: Claim): boolean {
  if (KINDS[fact.field] !== claim.kind) return false;
  const told = claim as unknown as Record<string, unknown>;
  const who = same(fact['candidate'] ?? fact['name'] ?? fact['person'], told['candidate'] ?? told['person'], surname);
  const party = same(fact['party'], told['party'], partyName);
  if (who === false || (party === false && who !== true)) return false;
  const hedged = (HEDGES[String(fact['qualifier'])] ?? 'exact') === claim.precision || claim.precision !== 'exact';
  switch (claim.kind) {
    case 'winner':
    case 'lostDeposit':
      return party !== false && (who === true || party === true);
    case 'outcome':
      return fact['kind'] === claim.outcome && party !== false && same(fact['from'], claim.from, partyName) !== false;
    case 'cause':
      return fact['kind'] === claim.cause;
    case 'position':
      return Number(fact['rank']) === claim.value && party !== false && (who === true || party === true);
    case 'swing':
      return (
        near(fact, claim.value) &&
        hedged &&
        same(fact['from'], claim.from, partyName) !== false &&
        same(fact['to'], claim.to, partyName) !== false
      );
    case 'votes':
    case 'share':
    case 'shareChange':
      return (
        near(fact, claim.value) &&
        (claim.kind !== 'shareChange' || Number(fact['value']) * claim.value >= 0) &&
        (who === true || party === true) &&
        (hedged || fact.optional === true)
      );
    default:
      return near(fact, claim.value) && (hedged || fact.optional === true);
  }
}

const near = (fact: Fact, value: number): boolean =>
  Math.abs(Math.abs(Number(fact['value'])) - Math.abs(value)) < 0.0051;

/** Claims right and wrong, required facts found and missed. A rank of one is no claim of its own. */
export function score(gold: Gold, read: ReadArticle) {
  const found = new Set<Fact>();
  const wrong: Claim[] = [];
  let right = 0;
  for (const contest of read.contests) {
    const facts = gold.contests
      .filter(
        ({ seat, year }) =>
          plain(seat) === plain(contest.constituency) &&
          (contest.year === null || year === null || year === contest.year),
      )
      .flatMap((each) => each.facts);
    for (const claim of contest.claims) {
      if (claim.kind === 'position' && claim.value === 1) continue;
      const stated = facts.filter((fact) => states(fact, claim));
      if (stated.length === 0) wrong.push(claim);
      else right += 1;
      for (const fact of stated) found.add(fact);
    }
  }
  const required = gold.contests.flatMap(({ facts }) => facts).filter(({ optional }) => !optional);
  return {
    right,
    wrong,
    required: required.length,
    found: required.filter((fact) => found.has(fact)).length,
    missed: required.filter((fact) => !found.has(fact)),
  };
}
