import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import type { Rule } from '../rule.ts';
import { byWhom, chosen, inWhoseHands, isOfNow, saidOf, toWhom, whoseLoss, withWhom, wonBy } from './whose-seat.ts';
import { HOLD, SEATS, TAKE, WIN } from './winning.ts';

/** Its doc, examples and silences say what it reads. */
export const seatWent: Rule = {
  name: 'seat-went',
  doc: 'The seat was held or won by, has fallen or gone to, passed from and to, was lost to, or stays with a party or candidate; or its holder was ousted.',
  examples: [
    {
      text: 'The seat has fallen to the Conservatives.',
      claims: [
        { kind: 'winner', party: 'Conservative', slice: 'The seat has fallen to the Conservatives' },
        { kind: 'outcome', outcome: 'gain', party: 'Conservative', slice: 'The seat has fallen to the Conservatives' },
      ],
    },
    {
      text: 'The constituency was held by Ann Bell of Labour.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'The constituency was held by Ann Bell of Labour' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'The constituency was held by Ann Bell of Labour' },
      ],
    },
    {
      text: 'The Conservatives lost the seat to the Liberal Democrats.',
      claims: [
        { kind: 'winner', party: 'Liberal Democrats', slice: 'lost the seat to the Liberal Democrats' },
        {
          kind: 'outcome',
          outcome: 'gain',
          party: 'Liberal Democrats',
          from: 'Conservative',
          slice: 'lost the seat to the Liberal Democrats',
        },
      ],
    },
    {
      text: 'Bath fell to Labour and Corby to the Greens.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Bath fell to Labour' },
        { kind: 'outcome', outcome: 'gain', party: 'Labour', slice: 'Bath fell to Labour' },
        { kind: 'winner', party: 'Green', slice: 'Bath fell to Labour' },
        { kind: 'outcome', outcome: 'gain', party: 'Green', slice: 'Bath fell to Labour' },
      ],
    },
  ],
  silences: [
    'Some 20 per cent of the vote in Ashdale went to Labour.',
    'The seat was held by Labour from 1997 to 2010.',
    'The seat could fall to Labour.',
    'The seat has been held by Labour since 1964.',
    'Labour could lose the seat to the SNP.',
    'Labour almost lost the seat to the SNP.',
    'Labour lost the seat to the Conservatives in 1983.',
    'The Conservatives lost votes to UKIP.',
    'Ashdale swung from Labour to the Conservatives by around 7%.',
    'The seat has elected a Labour MP every single time.',
  ],
  needs: new RegExp(inLines`
    \b(?:by|to|stay|remain|still|gone|go|turn|with|hands|ha[sd])|oust|unseat|toppl|dislodg|thr[eo]w|return|elect
    |chose|\bis [\ue100-\ue1ff]
  `),
  pattern: phrase(
    inLines`
      (?:
        (?<seat>{seat}(?:(?:,? and|,)(?: the)? {seat}){0,3})(?: (?:parliamentary|westminster|commons))?
          (?: (?:seat|constituency|by-?election|contest))?
        |(?:\bthe|{person}'s) (?:[\w' -]+ ){0,3}?(?:seat|constituency|stronghold|bastion|by-?election|contest)\b
          (?: (?:of|in) (?<seat1>{seat}))?
        |^it(?= (?:went|fell|passed|has (?:gone|fallen|passed)|stays|stayed)\b)
      )(?<gap>(?: \([^)]{0,20}\))?(?:, {run60},|,(?= ha[sd]\b))?(?: (?!by\b|to\b)[a-z'-]+){0,4}?) (?:
        (?:(?<held>{HOLD})|(?<taken>{TAKE})|(?<won>{WIN})|(?<lost>lost))(?: back| \w+ly)?
          (?: (?:from (?:the )?(?<byFrom>{party})|for (?:the )?{party}[^,;.]{0,20}))? by(?: the)? (?<who>{who})
        |(?<fell>
          f[ae]ll(?:en|s)?|gone|goes|went|(?<=\bwith [^,;]{3,20} )going|pass(?:ed|es|ing)|turn(?:ed|s)|switch(?:ed|es)
          |sw[iu]ngs?|swinging|lost|slipp?ed|moved|crossed|now belongs
        )(?: (?:back|over|hands|straight|\w+ly))?(?: from (?:the )?(?<from>{who})(?: hands)?)?
        (?: (?:on|with|by) a [^.;,:\ue000-\ue3ff]{3,30})? to
          (?: the)? (?<to>{who})
        |in (?<hands>{party})(?:'s)? hands|(?:gone|goes|went|turned|turns|going) (?<turned>{party})(?=[ ,.;]|$)
        |(?:
          returned|elected|chosen|chose|has(?: itself| got| now)+
          |has(?= a (?:new|fresh|{party} mp (?:after|for the first time))\b)
        ) (?:an? )?(?:new |fresh )?(?<chose>{party})(?! majority| council)
        |(?<stays>stay(?:s|ed|ing)?|remain(?:s|ed|ing)?|still|is|are)
          (?: firmly| solidly| safely| a| in| with| the| safe| still)* (?<keeper>{party})(?:'s)?
          (?<tail>(?: seat| hands| constituency| territory| hold| stronghold|-held)?)
      )
      |\b(?<loss>lost|los(?:e|es|ing)) (?<what>{SEATS}|it)(?: back)? to(?: the)? (?<victor>{who})
      |\b(?<oust>oust|unseat|toppl|dislodg|dethron|overthr)(?:ed?|s|es|ew|ow)?(?: the)? (?<whom>{who})
        (?: (?:in|from|of) (?:the )?(?<where>{seat}))?
    `,
    { HOLD, TAKE, WIN, SEATS },
  ),
  read: (match, context) => {
    const { tagged } = context;
    if (tagged.text.endsWith('?')) return null;
    const said = saidOf(match, context);
    const { loss, oust, who, fell, hands, turned, chose } = match.groups;
    if (loss ?? oust) return whoseLoss(said, tagged);
    if (!isOfNow(said)) return null;
    if (who) return byWhom(said);
    if (fell) return toWhom(said);
    if (hands) return inWhoseHands(said);
    // "The seat went Y."
    if (turned) return wonBy(said, turned, 'gain');
    return (chose ? chosen : withWhom)(said);
  },
};
