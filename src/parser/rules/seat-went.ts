import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { agentOf } from './agent.ts';
import { plainGap } from './vocabulary.ts';
import { HOLD, SEATS, TAKE, WIN } from './winning.ts';

const NOT = new RegExp(inLines`
  \b(?:
    would|could|will|might|can|may|hop\w+|expect\w*|likely|if|to be|not|never|had|once|until|which|that
    |was (?:then|once|first)|previously|usually|traditionally|since
  )\b
`);

/** Behind who has a seat: for how long or since when, which tells of years gone by ("for decades"). */
const OF_OTHER_YEARS = new RegExp(inLines`
  ^(?:'s)? (?:
    since|from|until|between|for (?:\w+ )?(?:years|decades|[\ue400-\ue4ff\ue800-\ue8ff])|at the|in the (?:19|20)
    |to [\ue700]
  )
`);

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
    const { seat, seat1, gap = '', held, taken, won, lost, byFrom, who, fell, from, to } = match.groups;
    const { hands, turned, chose, stays, keeper, tail, loss, what = '', victor, oust, whom, where } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (context.tagged.text.endsWith('?')) return null;
    const named = [...(seat ?? seat1 ?? where ?? what).matchAll(/[\ue300-\ue3ff]/g)].map(([unit]) => unit);
    const both = (whoever: string | undefined, outcome: 'gain' | 'hold' | null, old?: string): Draft[] =>
      (named.length > 0 ? named : [undefined]).flatMap((each): Draft[] => [
        { kind: 'winner', who: whoever, words, seat: each },
        ...(outcome ? [{ kind: 'outcome' as const, outcome, who: whoever, from: old, words, seat: each }] : []),
      ]);
    // "A fell to Labour and B to the Greens"
    const next = /^,? and (?:the )?([\ue300-\ue3ff]) to (?:the )?([\ue000-\ue1ff])/.exec(rest);
    const other = next
      ? [
          { kind: 'winner' as const, who: next[2], words, seat: next[1] },
          { kind: 'outcome' as const, outcome: 'gain' as const, who: next[2], words, seat: next[1] },
        ]
      : [];
    if (loss ?? oust) {
      if (
        /\b(?:would|could|if|might|may|to|hop\w+|can|never|almost|nearly|all but|close to|not)\b[^.;,]{0,24}$/.test(
          prior,
        )
      )
        return null;
      const agent = agentOf(prior);
      if (!agent) return null;
      if (oust) return both(agent.who, 'gain', whom);
      // "He lost it to X a year later": a party loses the seat now.
      const { kind } = context.tagged.of(agent.who) ?? {};
      return kind === 'party' && !/(?:after|since) $/.test(prior)
        ? [...both(victor, 'gain', agent.who), ...other]
        : null;
    }
    if (NOT.test(plainGap(gap)) || /\b(?:if|would|could|that|when|until|since) (?:the )?$/.test(prior)) return null;
    if (OF_OTHER_YEARS.test(rest)) return null;
    if (lost) return both(undefined, 'gain', who).filter(({ kind }) => kind === 'outcome');
    if (who) {
      if (/^ in [\ue700-\ue7ff]/.test(rest) && !byFrom) return null;
      return both(who, held ? 'hold' : byFrom || (taken && !won) ? 'gain' : null, byFrom);
    }
    if (fell) {
      // "More than half of the vote in Ashdale went to her".
      if (/\b(?:votes?|poll|ballots?) (?:cast )?(?:in|at) $/.test(prior)) return null;
      // "Ashdale swung to Labour by 7 per cent": its votes did.
      if (
        /^(?:sw[iu]ng|moved)/.test(fell) &&
        ((!/^ (?:by|on|with|in|from)/.test(rest) && rest.trim().length > 1) ||
          /^ by [^.;,]{0,20}[\ue400-\ue5ff]/.test(rest))
      )
        return null;
      return [...both(to, /^(?:go|went|now belongs)/.test(fell) && !from ? null : 'gain', from), ...other];
    }
    if (hands)
      return /\b(?:keep\w*|kept|stay\w*|remain\w*|still)\b/.test(`${prior.slice(-24)}${gap}`)
        ? both(hands, 'hold').slice(1)
        : null;
    if (turned) return both(turned, 'gain');
    if (chose)
      return /\bsince\b/.test(prior) || / every\b/.test(rest)
        ? null
        : both(chose, /^ mp (?:for the first|after [^.;]{0,25}years)/.test(rest) ? 'gain' : null);
    if (stays) {
      // "Ashdale is Labour": whoever held it.
      if (/^(?:is|are)$/.test(stays) && !/\bstill\b/.test(match.text))
        return seat && prior === '' && gap === '' && tail === '' && /^(?:[,.;]|$)/.test(rest)
          ? both(keeper, null)
          : null;
      if (tail === '' && !/^[ ,.;:–-]*(?:$|[,.;:–]|on\b|by\b|with\b|but\b|after\b|and\b|though\b|-)/.test(rest))
        return null;
      return both(keeper, 'hold').filter(({ kind }) => kind === 'outcome');
    }
    return null;
  },
};
