import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { UNREAL } from './agent.ts';
import { subjectLeftOf } from './subject.ts';
import { WORDS } from './vocabulary.ts';

/** What makes it a rumour or a tale of another time. */
const NOT = /\b(?:when|until|before|since|after being|says?|asked|whether|first|once|tip(?:s|ped)|bookmakers?)\b/;
/** Behind the words: another body, or another time. */
const ELSEWHERE = new RegExp(inLines`
  ^(?:s|')
  |^ ?(?:
    (?:in|at|on) [\ue700-\ue7ff]|since|until|between|from [\ue400-\ue7ff]
    |of (?:the (?:scottish|european|welsh)|colour)|if\b|unless|to (?:defect|resign|be|lose)
    |(?:as |the |its |a )*(?:deputy )?(?:leader|chair|mayor|head|president|police|council|msp)
    |to (?:the )?(?:council|scottish|welsh|european|senedd|assembly)|months|years
  )
`);
/** Words for those who elect. */
const VOTERS = /[\ue300-\ue3ff]|constituen|seat|voters|by-?election|electors|town|city|people|they\b/;

/** Its doc, examples and silences say what it reads. */
export const newMp: Rule = {
  name: 'new-mp',
  doc: 'Somebody is the new MP, was elected, will represent the seat or is off to Westminster; or whom the voters sent there or chose: the cue first, then the subject of its clause or the name behind it.',
  examples: [
    {
      text: 'Ann Bell is the new MP for Labour.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'is the new MP' }],
    },
    {
      text: 'The constituency has a new Labour MP in Ann Bell.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'new Labour MP in Ann Bell' }],
    },
    {
      text: 'Ann Bell of Labour, a doctor with three children, was elected with a majority of 5,000.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', party: 'Labour', slice: 'was elected' },
        { kind: 'majority', value: 5000, slice: '5,000' },
      ],
    },
    {
      text: 'Ann Bell, who is 34, goes to Westminster with a majority of 20.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'goes to Westminster' },
        { kind: 'majority', value: 20, slice: '20' },
      ],
    },
    {
      text: 'The anger of farmers put Ann Bell of Labour in Parliament.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'put Ann Bell of Labour in Parliament' }],
    },
    {
      text: 'Ann Bell of Labour will be going to Westminster from Ashdale.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'going to Westminster' }],
    },
    {
      text: 'Ann Bell, the teacher who will now be the second Labour MP in the county, was dazed.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'will now be the second Labour MP' }],
    },
  ],
  silences: [
    'Ann Bell was elected leader of the council.',
    'Ann Bell, first elected in 1997, stood down.',
    'Ann Bell hopes to become the new MP.',
    'Ann Bell would represent Ashdale well.',
    'Ann Bell, when she became the MP in 1997, was young.',
    'Protest votes could put Ann Bell of Labour in Parliament.',
  ],
  needs: new RegExp(inLines`
    \bmps?\b|member|deputy|parliamentarian|elect|return|chose|pick|settled|preferred|voted|represent|\bsit|succe
    |replac|follow|tak[ei]|step|inherit|sworn|introduced|occup|join|enter|westminster|parliament|commons|\bput
    |\blet\b|sent|shoes
  `),
  pattern: phrase(
    inLines`
      (?<cue>
        (?:,|\b(?:bec[ao]m\w+|is|was|as|named|declared|being|will (?:now )?be))(?: (?:
          duly|now|again|the|an?|its|their|{seat}'s?|{party}'s|\w+'s|newe?s?t?|latest|next|youngest|sitting|declared
          |first(?: [\w-]+)?|{rank}
        )
        )*(?: {party}(?:'s)?)? {MP}\b
      )
      |(?<elect>
        \b(?:(?:was|is|has|been|were|\w+ly) (?:\w+ly |then )?(?:elected|returned)|elected)(?= (?:
          with|(?:the |an? )?(?:new )?(?:[\ue100-\ue1ff] )?{MP}|in|by (?:just )?[\ue400-\ue4ff]|on|as
          |to (?:parliament|westminster|the (?:house of )?commons|represent|serve)|at|for|after|yesterday|last night
        )(?!\w)
          |[,.]|$
        )
      )
      |(?<rep>
        \b(?:
          (?:will(?: now| be)?|is to|now|is) (?:
            (?:represent(?:s|ing)?|s(?:it|peak)s? for) (?:{seat}|{party}|the)|take (?:over )?the (?:seat|place)|(?:be )?sworn in
            |enter (?:parliament|the commons)
          )
          |(?:go(?:es|ing)?|head(?:s|ing|ed)|comes|off|bound|on (?:his|her) way|back)
            (?: back)? (?:to|for|in) (?:westminster|parliament|the (?:house of )?commons)
          |takes? (?:up )?(?:his|her) (?:place|seat)|first \w+ as (?:an |the )?(?:new )?mp
          |(?:fills?|step\w*) (?:into )?\w+ shoes
        )(?!\w)
      )
      |(?<kind>\b(?:new[a-z]*|latest|his|her)|{person}'s)
        (?: (?:\w+ )?(?:{party}(?:'s)?))? (?<noun>{MP}|successor|replacement|member)
        (?: (?:for|of|in) (?:the )?{seat})?(?:,| is| in|:| was)*
        (?: (?!(?:of|to|for|from|and|has|said|told)\b)[\w-]+){0,3}:? (?<b>{person})
      |\b(?<verb>
        puts?|sen[td]s?|swept|lets?|return(?:ed|s)|chosen?|elect(?:ed|s)?|picked|settled on|preferred
        |(?:voted|plumped|opted) for
      )(?: the| in| as its mp)?(?: (?!to\b)[\w-]+){0,2}? (?<obj>{person})(?<into> ?
        (?:in|into|to) (?:parliament|westminster|the (?:house of )?commons)\b
        | as (?:its|their|the) (?:new )?mp
      )?
      |(?<succ>\b(?:follows?|succeed(?:s|ed)|replaces|takes? over from)(?: the late)?) (?!as|by|in)
        (?=[^.;]{0,50}{person})
    `,
    WORDS,
  ),
  read: (match, context) => {
    const { cue, elect, rep, succ, b, kind = '', noun = '', verb, obj, into } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const clause = /[^;:]*$/.exec(prior)?.[0] ?? '';
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (
      b
        ? UNREAL.test(clause.slice(-20)) || /\b(?:next|any|whoever|until|when)\b/.test(clause.slice(-20))
        : [NOT, UNREAL].some((open) => open.test(clause.slice(-60).replace(/, [^,]*, ?$| will (?:be )?$/, ' ')))
    )
      return null;
    if (ELSEWHERE.test(rest)) return null;
    if (b) return !/^(?:new|latest)/.test(kind) && !/succ|repl/.test(noun) ? null : [{ kind: 'winner', who: b, words }];
    if (obj && verb) {
      if (into !== undefined) {
        if (/^(?:sent|carried)/.test(verb) && /\b(?:once|years|last)\b/.test(clause)) return null;
        return [{ kind: 'winner', who: obj, words }];
      }
      if (/^(?:put|sent|sends?|swept|prop|carr)/.test(verb)) return null;
      if (/^let/.test(verb)) return / in\b/.test(match.text) ? [{ kind: 'winner', who: obj, words }] : null;
      if (/\b(?:was|were|has been|been|who|re|had|,|leadership|selection|selected|party|members|branch) ?$/.test(prior))
        return null;
      if (/^ (?:mps|members|as (?:its |their |the )?(?:candidate|leader))\b/.test(rest)) return null;
      if (/\b(?:party|members|branch|association|activists|selection|selectors)\b/.test(clause.slice(-50))) return null;
      return VOTERS.test(clause) || /^[\ue200-\ue2ff] $/.test(clause) ? [{ kind: 'winner', who: obj, words }] : null;
    }
    if (elect === 'elected' && !/[\ue000-\ue0ff] $/.test(prior)) return null;
    if (elect && /\b(?:who|he|she|which)(?: \w+)? $/.test(prior)) return null;
    if (cue) {
      const first = /\bfirst\b/.test(cue) && !/^ (?:for|since|in|of)\b/.test(rest);
      if (first || /\b(?:former|ex-|deputy (?!mp)|leader)\b/.test(match.text)) return null;
      if (/^(?:,|as|was|named|being) /.test(cue) && !/\b(?:new|newest|next|latest|youngest|declared)\b/.test(cue))
        return null;
      if (/^is (?:now )?(?:an? )?mp/.test(cue) && !/^ for\b/.test(rest)) return null;
    }
    if (succ && !/\b(?:mp|by-?election|seat)|[\ue300-\ue3ff]/.test(context.tagged.text + context.earlier.slice(-200)))
      return null;
    const who = (/^as /.test(cue ?? '') ? /([\ue000-\ue0ff]) $/.exec(clause)?.[1] : undefined) ?? subjectLeftOf(clause);
    const mention = context.tagged.of(who);
    if (mention?.kind !== 'person' && !(mention?.kind === 'anaphor' && (rep ?? succ ?? cue))) return null;
    return [{ kind: 'winner', who, words }];
  },
};
