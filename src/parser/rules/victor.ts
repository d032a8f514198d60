import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

/** Its doc, examples and silences say what it reads. */
export const victor: Rule = {
  name: 'victor',
  doc: 'Somebody is called the winner or victor, had the victory, or beat the others.',
  examples: [
    {
      text: 'Ann Bell was the winner for Labour.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell was the winner' }],
    },
    {
      text: 'Ann Bell, the victor, said Labour was back.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell, the victor' }],
    },
  ],
  silences: [
    'Victory for Labour would be a shock.',
    'Ann Bell was the winner of 537 votes and no deposit.',
    'Labour hopes that Ann Bell will be the winner.',
  ],
  needs:
    /\bhome\b|held off|holds off|fended|fought|winner|winning|victor|triumph|beat|defeat|saw|see|brush|clear|landslide|ahead|wins?\b|won\b|overc|stroll|cruis|romp|coast|sail|swept|scrap|squeak|breez|rac|storm|trounc|thrash|edged|rout/,
  pattern: phrase(
    '(?<a>{who})(?:,|, who| was| is| (?:is|was|has been) declared| emerged as| emerged| came out| finished up)+ (?:the |a |as the |clear |comfortable |narrow |eventual |easy )*(?:winner|victor)\\b|\\b(?:the )?(?:winner|victor|victorious candidate|winning candidate|victorious|winning) ?(?:was|is|in {seat}|,|:)? (?<b>{person})|(?<c>{who})(?: (?:has|have))?(?: (?:comfortably|narrowly|easily|duly|convincingly|soundly))? (?:beat|defeated|trounced|thrashed|saw off|sees off|held off|holds off|fended off|fought off|overcame|brushed aside|edged out|routed)(?: the| her| his| their)?(?: \\w+){0,3}? (?<whom>{who})|\\b(?:victory|triumph|win) for(?: the)? (?<d>{who})|(?<f>{who})(?: (?:has|have))? (?:finished|came home|ended) {gap20}{count}(?: votes)? (?:clear|ahead|in front)|(?<g>{person}){gap30}(?:won|wins|winning|fresh from winning|after winning)(?: (?:by|with|comfortably|easily|narrowly|on|the (?:{seat} )?(?:westminster |parliamentary |commons )?(?:by-?election|byelection|seat|contest)|in (?:the )?{seat}|here|{seat}))|(?<k>{person})(?: (?:has|have))? (?:(?:strolled|cruised|romped|coasted|sailed|swept|scraped|squeaked|breezed|raced|stormed) (?:home|to victory|in\\b|through)|(?:got|gets|crept|edged|nosed|inched) home)|\\bfresh from winning {run60}(?<h>{person})',
  ),
  read: (match, context) => {
    const { a, b, c, d, f, g, h, k, whom } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    if (
      /\b(?:would|could|if|might|hop\w+|expect\w*|bid for|predict\w*|that|whether|when|not|never)\b[^.;,]{0,24}$/.test(
        prior,
      ) ||
      /^ (?:would|could|will|might)/.test(rest)
    )
      return null;
    if (/\b(?:would|could|might|to have)\b/.test(match.text)) return null;
    // "the winner of 500 votes": of those alone.
    if (/^ of (?:just |only |a mere |some )?[\ue400-\ue4ff]/.test(rest)) return null;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (c) {
      if (
        /^[^.;,]{0,30}(?:to|into|for|in) (?:second|third|fourth|fifth|[\ue600-\ue6ff])/.test(rest) ||
        context.tagged.of(c)?.kind !== 'person'
      )
        return null;
      if (
        /[\ue600-\ue6ff]/.test(rest.slice(0, 30)) ||
        whom === undefined ||
        /^ (?:leader|in the (?:leadership|final))/.test(rest)
      )
        return null;
      return [{ kind: 'winner', who: c, words }];
    }
    if (
      d &&
      (/^(?:'s)? (?:common|democracy|the)/.test(rest) ||
        (/\b(?:a|first|another|of|moral|last|biggest|greatest|such a|remarkable) (?:\w+ )?$/.test(prior) &&
          !/\b(?:in|a (?:stunning|famous|clear|comfortable|narrow|historic)) $/.test(prior)))
    )
      return null;
    if (g && /\b(?:who|which|had|first|last|never|not|in [\ue700-\ue7ff])\b/.test(match.text)) return null;
    return [{ kind: 'winner', who: a ?? b ?? d ?? f ?? g ?? h ?? k, words }];
  },
};
