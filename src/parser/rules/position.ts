import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';

const VERB =
  '(?:came|coming|finished|finishing|placed|was|were|limped|limping|trailed|trailing|slumped|slumping|slipped|slipping|fell|falling|dropped|dropping|leapt|leaping|jumped|climbed|moved|moving|rose|surged|pushed|took|taking|taken|beaten|relegated|forced|shunted|bumped|knocked|edged|ended|ending|landed|leapfrogged|vaulted|leapfrogging|in|down|up|from|a|an|the|into|to|home|pipped|consigned|stormed|sank|crashed|tumbled|plunged|remained|stayed|held on to|claimed|secured|occupied|scraped|coming in|came in|were beaten|was beaten|and|is|are|won|only|back|sliding|slid|being|left|went|grabbed|snatched|clinched|hold|settled for|distant|poor|close|strong|humiliating|dismal|lowly|miserable|creditable|limp|well|beat|beating|surging|himself|herself)';
const OBLIQUE =
  /\b(?:ahead of|over|against|from|behind|than|past|overtook|overtaking|leapfrogged|leapfrogging|unlike|clear of|in front of|beat|beating) (?:the |their |its |his |her )*$/;
const NOT_RANK =
  /^(?:-| )(?:last|time|year|world|largest|biggest|most|highest|lowest|term|reading|half|largest|best|worst|day|week|month|debate|woman|man|female|black|by-?election|seat|safest|successive|consecutive|straight|win|victory|defeat|mp|in a row|of (?:the|those|voters|all|his|her|its|\w+ (?:voters|people))|century|place (?:in|on) the (?:list|all-time)|general|phase|since|only to|vote|ballot|round|recount|count|party|force|homes?|generation|leader|such|to last|person|child|marriage|wife|husband|reich|prime|thoughts?|on the all-time|preference|candidate|contest|runway|choice|chance|term|gain|to none|job|jobs|parliamentary|highest|loss)/;

/** Its doc, examples and silences say what it reads. */
export const position: Rule = {
  name: 'position',
  doc: 'Somebody’s place in the poll: second, third, fourth and below; runner-up.',
  examples: [
    {
      text: 'Labour held the seat. UKIP came second and the Liberal Democrats were pushed into fourth by the Green Party.',
      claims: [
        { kind: 'position', party: 'UK Independence Party', value: 2, slice: 'second' },
        { kind: 'position', party: 'Liberal Democrats', value: 4, slice: 'fourth' },
      ],
    },
    {
      text: 'Labour won the seat. In third place was Ann Bell of the Green Party.',
      claims: [{ kind: 'position', candidate: 'Ann Bell', party: 'Green', value: 3, slice: 'third' }],
    },
  ],
  silences: [
    'It was Labour’s second win in a row.',
    'Labour has its third leader in as many years.',
    'The Conservatives held the seat for the third time.',
    'Labour was second last time.',
  ],
  needs: /[\ue600-\ue6ff]|runners?-up/,
  pattern: phrase(
    `(?<who>{who})(?:'s|')?(?<gap>(?:, (?:who|which) [^.;!?]{0,90},|, (?:who|which|whose \\w+|with {who},?|meanwhile,?|for {party},?|{gap40},))?(?: (?:had|has|have|having|who|also|then|even|just|narrowly|only|finally|yesterday|once|now|party|candidate|could|down|\\w+ly))*)(?:,)?(?: ?(?:{VERB})(?: (?:to|in|into|a|an|the))*)+ (?<r>{rank})(?<place>(?: |-)(?:place|spot|position|placed))?(?<from> (?:place )?(?:to|from) {rank})?|\\b(?:in )?(?<r2>{rank})(?: place)?(?:,)? (?:was|were|went to|came|is|goes to|fell to|went|place for)(?: the)? (?<who2>{who})|(?<who3>{who})(?:, | \\(| )(?:a distant |a poor |in |a close |the |a |placed )?(?<r3>{rank})(?= (?:with|on)\\b|,|\\)| at\\b| place\\b| and | last | for |\\.|;|$)|(?<who4>{who})(?:'s|')?,? (?:was |were |is |are |as |finished |came |the |a |party |in |distant |candidate |close |declared |themselves |strong )*(?<ru>runners?-up)|\\brunners?-up,?(?: was| were| for| is)?(?: the)? (?<who5>{who})|(?<who6>{who}){gap40}(?:leapfrogg\\w+|vaulted|overtook|overtaking|overhaul\\w+|pushed|pushing|bumped|knocked|beat|beating|squeez\\w+|relegat\\w+|pipp\\w+|shunt\\w+|edg\\w+|forc\\w+|demot\\w+|nudg\\w+)(?: past| over| ahead of| out)?(?: the| their| its)? (?<whom>{who})(?: \\w+)? (?:in|to|into|for|down to|back into)(?: a)? (?<r6>{rank})`,
    { VERB },
  ),
  read: (match, context) => {
    const { who, r, from, r2, who2, who3, r3, who4, ru, who5, who6, whom, r6 } = match.groups;
    const rest = after(match, context);
    const prior = before(match, context);
    const text = context.tagged.text;
    const draft = (unit: string | undefined, about: string | undefined): Draft[] | null => {
      const rank = context.tagged.of(unit);
      if (rank?.kind !== 'ordinal' || rank.value < 2 || rank.value > 30 || !about) return null;
      return [{ kind: 'position', value: rank.value, who: about, words: at(text, unit as string) }];
    };
    if (ru ?? who5) {
      const start = text.indexOf('runner', match.index);
      const words: readonly [number, number] = [
        start,
        start + (/^runners?-up/.exec(text.slice(start))?.[0].length ?? 9),
      ];
      if (/^ (?:last|in \W|spot|last (?:time|year)|at the)/.test(rest)) return null;
      return [{ kind: 'position', value: 2, who: who4 ?? who5, words }];
    }
    if (r6) {
      const into =
        /\b(?:beat|beating|pipp\w+|edg\w+)\b[^,;]* to \W*.$/.test(match.text) ||
        (/\b(?:past|over|ahead of|leapfrogg\w+|vaulted|overtook|overtaking|overhaul\w+)\b/.test(match.text) &&
          !/\binto (?:third|fourth)|pushed|bumped|knocked|relegat|forc|shunt|demot/.test(match.text));
      if (NOT_RANK.test(rest)) return null;
      return draft(r6, into ? who6 : whom);
    }
    if (NOT_RANK.test(rest)) return null;
    if (r2) {
      if (
        /^ (?:last|time)/.test(rest) ||
        (/\b(?:the|a|his|her|its|their|for the) $/.test(prior) && !/place/.test(match.text))
      )
        return null;
      if (/for(?: the)? .$/.test(match.text) && !/place for|place/.test(match.text)) return null;
      return draft(r2, who2);
    }
    if (r3) return /^(?: last)/.test(rest) || /\b(?:was|in|on) the $/.test(prior) ? null : draft(r3, who3);
    if (OBLIQUE.test(prior) || /[\ue000-\ue1ff],? (?:who|which)\b/.test(match.text.slice(1))) return null;
    if (from) {
      // "from second to sixth" ends on the new place, "sixth from second" begins with it.
      const both = [...from.matchAll(/[\ue600-\ue6ff]/g)].map((each) => each[0]);
      if (/^ (?:place )?to /.test(from))
        return /\bfrom [^,]{0,3}$/.test(match.text.slice(0, match.text.indexOf(r ?? ''))) ? draft(both[0], who) : null;
      return draft(r, who);
    }
    if (/\bfrom(?: a| the)?(?: distant| poor| close)? $/.test(match.text.slice(0, match.text.indexOf(r ?? ''))))
      return null;
    return draft(r, who);
  },
};

const at = (text: string, unit: string): readonly [number, number] => [text.indexOf(unit), text.indexOf(unit) + 1];
