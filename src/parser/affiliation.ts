import { labelKey, type Gazetteer } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import type { Mention, PartyMention, PersonMention } from './mentions.ts';

const ROLE = inLines`
  (?:
    candidate|hopeful|contender|challenger|opponent|rival|runner-up|nominee|winner|victor|newcomer|incumbent
    |defender|councillor|activist|campaigner|man|woman|standard[- ]bearer|challenge from|barrister|veteran|mp|msp
    |am
  )
`;
/** "Labour's Dan Jarvis", "Tory candidate Helen Harrison", "the SNP's Anne McLaughlin". */
const PARTY_FIRST = new RegExp(
  inLines`
    ^(?:,? whose)?(?:'s|')?(?: party)?(?:'s|')?,?
    (?: (?:party|parliamentary|defeated|beaten|winning|successful|local|new))*(?: ${ROLE})?(?:,| for the seat,?)? $
  `,
  'i',
);
/** "Jane Collins of UKIP", "James Hockney for the ruling Conservatives", "Ben Wood (Labour", "Sam Lee, the Independent". */
const PERSON_FIRST = new RegExp(
  inLines`
    ^(?:
      ,? (?:of|for|from|representing|standing for|standing as|who stood for|stood for|the candidate of)
        (?: the(?: (?:opposition|[a-z]+(?:ist|ing|-[\w-]+)))?)?
      |,? ?\(|,(?: (?:the|a|an|their|its))?|,? for(?: the)?,?|;
    ) ?$
  `,
  'i',
);
const AFTER_APPOSITION = new RegExp(
  inLines`
    ^(?: party)?(?:'s)?(?: ${ROLE})?\s*
    (?:$|[,.;:)]|[-–] | (?:came|was|polled|took|on|with|got|had|won|received|and|who)\b|\d)
  `,
  'i',
);
const OF_OLD = /\b(?:former(?:ly)?|ex|one-time|onetime|previously)[ -](?:an? |the )?(?:\S+,? (?:and |then )?)?$/i;

/** Joins parties to the people beside whom they stand; each mention is used once, order stays. */
export function affiliate(clean: string, mentions: readonly Mention[], gazetteer: Gazetteer): readonly Mention[] {
  const joined: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = bracketed(clean, mentions[i] as Mention, mentions[i + 1], gazetteer);
    const next = mentions[i + 1];
    if (mention.kind === 'party' && next?.kind === 'person' && next.party === null) {
      const between = clean.slice(mention.end, next.start);
      if (
        PARTY_FIRST.test(between) &&
        !startsAnew(between) &&
        !belongsBefore(clean, joined, mention, mentions[i + 2], next)
      ) {
        // "Labour winner Ann Bell": what the word says of her is read.
        if (/\b(?:winn|victor)/i.test(between)) {
          joined.push(mention, join(next, mention, next.start, false));
          i++;
          continue;
        }
        const old = OF_OLD.test(clean.slice(Math.max(0, mention.start - 30), mention.start));
        joined.push(join(next, mention, mention.start, old));
        i++;
        continue;
      }
    }
    if (mention.kind === 'person' && mention.party === null && next?.kind === 'party') {
      const between = clean.slice(mention.end, next.start);
      const after = clean.slice(next.end, next.end + 30);
      const bracket = /\($/.test(between.trim());
      if (
        PERSON_FIRST.test(between) &&
        (!/^,/.test(between) || /\b(?:of|for|from|standing as)\b/.test(between) || AFTER_APPOSITION.test(after)) &&
        (!bracket || /^[^()]{0,24}\)/.test(after))
      ) {
        const close = bracket ? (/^[^()]{0,24}\)/.exec(after)?.[0].length ?? 0) : 0;
        const parts = { ...mention, end: next.end + close };
        // "the defection of Ann Bell from Labour to the Greens": the party that she left.
        joined.push(join(parts, next, mention.start, / from\b/.test(between) && /^(?: party)? to\b/i.test(after)));
        i++;
        continue;
      }
    }
    if (
      mention.kind === 'party' &&
      /(?<!\b(?:in|of|at) the )\b(?:former|ex|one-time|onetime)[ -]$/i.test(
        clean.slice(Math.max(0, mention.start - 18), mention.start),
      )
    ) {
      joined.push({ kind: 'other', start: mention.start, end: mention.end });
      continue;
    }
    joined.push(mention);
  }
  return joined;
}

/** "Mr David Brass (Ind Con)": a label in brackets belongs to the name, whether the register knows it or not. */
function bracketed(clean: string, mention: Mention, next: Mention | undefined, gazetteer: Gazetteer): Mention {
  if (mention.kind !== 'person' || mention.party !== null) return mention;
  const label = /^ ?\(([A-Z][A-Za-z .&'-]{0,24})\)/.exec(clean.slice(mention.end, mention.end + 30));
  const end = mention.end + (label?.[0].length ?? 0);
  if (!label?.[1] || (next && next.start < end)) return mention;
  const party = gazetteer.labels.get(labelKey(label[1])) ?? null;
  if (party && mention.person.party === null) mention.person.party = party;
  return { ...mention, party, end };
}

const startsAnew = (between: string): boolean => /^, $/.test(between);

/** "Jane Collins of UKIP James Hockney": the party is the person's before, not the next one's. */
function belongsBefore(
  clean: string,
  joined: readonly Mention[],
  party: PartyMention,
  after: Mention | undefined,
  next: PersonMention,
): boolean {
  const prior = joined[joined.length - 1];
  if (prior?.kind !== 'person' || prior.party !== null) return false;
  const between = clean.slice(prior.end, party.start);
  if (!PERSON_FIRST.test(between)) return false;
  if (!/^,/.test(between) || /\b(?:of|for|from)\b/.test(between)) return true;
  // "A, Conservative, B, Labour"
  return after?.kind === 'party' && /^, /.test(clean.slice(next.end, after.start));
}

function join(person: PersonMention, party: PartyMention, start: number, old: boolean): PersonMention {
  if (old) return { ...person, start, was: party.party };
  if (person.person.party === null) person.person.party = party.party;
  return { ...person, party: party.party, start: Math.min(start, person.start) };
}
