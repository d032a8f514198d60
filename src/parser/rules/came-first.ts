import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { agentOf, ofNow } from './agent.ts';

/** Its doc, examples and silences say what it reads. */
export const cameFirst: Rule = {
  name: 'came-first',
  doc: 'Somebody topped the poll or came first; or another lost to them or was second behind them.',
  examples: [
    {
      text: 'Ann Bell of Labour topped the poll.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell of Labour topped the poll' }],
    },
    {
      text: 'Tom Reed of UKIP lost to Ann Bell of Labour.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'lost to Ann Bell of Labour' }],
    },
    {
      text: 'UKIP finished second behind Labour.',
      claims: [{ kind: 'winner', party: 'Labour', slice: 'second behind Labour' }],
    },
  ],
  silences: [
    'Ann Bell of Labour hopes to have topped the poll.',
    'Ann Bell of Labour topped the poll in two wards.',
    'Labour was beaten into third by UKIP.',
    'Tom Reed would have lost to Ann Bell of Labour.',
  ],
  needs: /\bfirst\b|walked|top|lost|los[ei]|went down|beaten|defeated|pipped|behind|second|runner|[\ue600-\ue6ff]/,
  pattern: phrase(
    '(?<top>\\b(?:top(?:s|ped) the poll|(?:came|finished|comes|finishes) (?:in )?(?:first|top|out on top|home first)|walked it)\\b)|(?<lost>\\b(?:lost|lost out|loses|went down|(?:was |were )?(?:beaten|defeated|pipped))(?: \\w+ly)?(?: into (?<place>{rank})(?: place)?)? (?:to|by)(?: the)?(?: [\\w-]+){0,2}? (?<victor>{person}))|\\b(?:in first(?: place)?|first place|first past the post) (?:was|came|went to)(?: the)?(?: [\\w-]+){0,2}? (?<first>{person})|(?<rank>{rank}|\\brunners?-up)(?: place)?,? (?:behind|to)(?: the)? (?<ahead>{who})',
  ),
  read: (match, context) => {
    const { top, lost, place, victor, rank, ahead, first } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const end = match.index + match.text.length;
    if (
      /^ (?:in|among|on) (?:[\ue400-\ue4ff\ue800-\ue8ff]|the (?:list|postal|early|first|local|council)|[\w-]+ (?:wards|boxes))/.test(
        rest,
      )
    )
      return null;
    if (top) {
      const agent = agentOf(prior);
      return agent && [{ kind: 'winner', who: agent.who, words: [agent.at, end] }];
    }
    if (!ofNow((/[^;:]*$/.exec(prior)?.[0] ?? '').slice(-50), rest, context)) return null;
    const beside = place ?? rank?.trim();
    const mention = context.tagged.of(beside);
    if (beside && !/^runner/.test(beside) && !(mention?.kind === 'ordinal' && mention.value === 2)) return null;
    if (
      lost &&
      /^(?: \w+)? (?:in|into|to|for) [\ue600-\ue6ff]|^ (?:in (?:a|the) (?:leadership|selection|court|race)|at the last)/.test(
        rest,
      )
    )
      return null;
    if (ahead && /^'s\b/.test(rest)) return null;
    return [{ kind: 'winner', who: victor ?? ahead ?? first, words: [match.index, end] }];
  },
};
