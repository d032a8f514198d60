import { inLines } from '../in-lines.ts';
import { BEFORE, type Draft } from '../rule.ts';
import type { Lead } from './lead-in.ts';
import { holderLeftOf } from './subject.ts';

/** Whose majority it is, right before the noun. */
const OWNER = new RegExp(inLines`
  (?<before>\b(?:from|over|against|on|beat|beating|defeated|defeating|ousted|unseated|ahead of|to|of)|[(,])? ?
  (?:the )?(?<who>[\ue000-\ue2ff])(?<s>'s|')?
  (?: (?:now|once|still|previously|had|has|have|held|enjoyed|boasted|secured|won|got|commanded|was|is))*
  (?: (?:a|an|the))?(?: (?!(?:an?|the|its|his|her|their|with|by|and|in|as)\b)[\w-]+){0,3} $
`);

/** "9,000 that Ann Bell had won". */
const THAT_ONE_HAD =
  /^,? (?:that|which) ([\ue000-\ue0ff]) (?:had|won|held|took|enjoyed|built|left|bequeathed|inherited|defended)\b/;

/** Unit of whose the words right before the noun say it is: "the Greens' majority"; a rival or an object is none. */
function ownerOf({ head }: Lead): string | undefined {
  const named = OWNER.exec(head)?.groups;
  return named && (!named['before'] || named['s']) ? named['who'] : undefined;
}

/** Unit of whose a lead is, by the words at its noun; undefined where they name nobody. */
export const whoseLead = (lead: Lead): string | undefined =>
  /[\ue000-\ue1ff]/.exec((!lead.nounFirst && lead.adjective) || '')?.[0] ?? ownerOf(lead);

/** The unit where it stands for a party. */
export const ifParty = ({ tagged }: Lead, unit: string | undefined): string | undefined =>
  tagged.of(unit)?.kind === 'party' ? unit : undefined;

/** A lead of this poll, with whose it is and who is said to have had it. */
export function majorityNow(lead: Lead): Draft {
  const { unit, gap, head, rest, which } = lead;
  const owner = ownerOf(lead);
  const holder = holderLeftOf(head);
  return {
    kind: 'majority',
    figure: unit,
    // "the Tories' margin over the Greens": of two losers, no majority of before.
    rival: owner && / over (?:the )?[\ue000-\ue2ff]/.test(gap) ? 'leads' : undefined,
    who: whoseLead(lead) ?? (/\b(?:his|her) (?:\w+ )?$/.test(head) ? BEFORE : ifParty(lead, holder)),
    holder: THAT_ONE_HAD.exec(rest)?.[1] ?? which?.[1] ?? (owner ? undefined : holder),
  };
}
