import { inLines } from './in-lines.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';

/** Behind a surname that is also a word for a party: what a person does or has ("polled", "'s majority"). */
const DOES = new RegExp(inLines`
  ^(?:'s)?,? (?:
    had|has|won|took|polled|received|got|said|told|will|was|is|who|secured|finished|came|beat|and|overturned|added
    |thanked|gained|succeeds|replaces|majority|vote|tally
  )\b
`);

/** "Green had 21,517" in an article on a Sarah Green is of her; "the Greens", "the Green candidate" are the party's. */
export function bearer(clean: string, mention: Mention, people: People): Mention {
  if (mention.kind !== 'party') return mention;
  const word = clean.slice(mention.start, mention.end);
  if (!/^[A-Z][a-z]+$/.test(word)) return mention;
  const person = people.bySurname(word);
  if (!person?.name.includes(' ') || !person.name.endsWith(word)) return mention;
  const before = clean.slice(Math.max(0, mention.start - 12), mention.start);
  const after = clean.slice(mention.end, mention.end + 30);
  return /(?:\b(?:the|a|for|as|of|and|to|from)|[(|,:]) ?$/i.test(before) || !DOES.test(after)
    ? mention
    : { kind: 'person', person, party: null, start: mention.start, end: mention.end };
}
