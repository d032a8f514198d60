import { inLines } from './in-lines.ts';
import type { FigureMention } from './mentions.ts';
import type { Draft, RuleContext } from './rule.ts';

const AFTER_VOTES = new RegExp(inLines`
  ^(?:(?: |-)(?:votes?|people|voters))?
  (?: in (?:all|total|(?:the )?[\ue300-\ue3ff])| of the [\ue400-\ue4ff](?: votes)?(?: cast)?)?
  (?: (?:(?:were |was )?cast )?for (?:the )?[\ue000-\ue1ff](?:, [^.;:,\ue000-\ue5ff]{5,70})?)?(?:
    ,? or| \(|,|:| –| -|,? (?:which|that) (?:was|is|were)|,? being| were| was|,? representing| represent(?:s|ed)?
    |,? equal to|,? equivalent to|,? (?:some|amounting to|giving (?:him|her|them|it)|for|a share of|worth)|,? and
    |,? (?:which |that )?(?:gave|earned) (?:him|her|them|it|[\ue000-\ue2ff])
  )+(?: (?!
    (?:
      turnout|swing|majority|lead|margin|up|down|from|was|were|than|increase|rise|drop|fall|decrease|decline|gain
      |los[a-z]+|shed[a-z]*|is|say|though|although|yet|but|while
    )\b
  )[a-z]+
  ){0,3} ?([\ue500-\ue5ff])(?! ?(?:
    turnout|swing|of (?:the )?(?:electorate|register)|points?|up|down|rise|drop|fall|increase|reduction|decline
    |decrease|improvement|jump|slump|lead|margin|majority|more|fewer
  )
  )
`);
const AFTER_SHARE = new RegExp(inLines`
  ^(?: share)?(?: of (?:the )?(?:total |popular )?(?:votes?(?: cast)?|poll|those cast|ballots?(?: cast)?|ballot))?
  (?:,| \(|,? or| –|,? with|,? being|,? which (?:is|was)|,? and)+ ?([\ue400-\ue4ff])(?=
    (?: votes?)?(?:[,.;)]|$| (?!votes?\b|majority|swing|more|fewer|less|ahead|clear|behind|adrift|short|in front))
  )
`);
const CHANGE = new RegExp(inLines`
  ^(?:(?: |-)votes?| of (?:the )?(?:total |popular )?(?:votes?|poll|ballots?)(?: cast)?| share)?
  (?:[,)]| \(| –| -)*(?: (?:which (?:was|is)|that was|and|was|is))? ?\(?(?:
    (up|an? (?:\w+ )?(?:rise|increase|jump|gain) of)
    |(down|an? (?:\w+ )?(?:fall|drop|decrease|decline|reduction|slump|loss) of|(?:having )?(?:lost|losing|shed))
  )(?: (?:just|only|by|almost))* ?([\ue500-\ue5ff])(?! on the| turnout)
`);
/** "12.19%, a 20% rise", "37.7 per cent, nine per cent down". */
const CHANGE_BEHIND = new RegExp(inLines`
  ^(?: of (?:the )?(?:total )?vote| share)?,? (?:\()?(?:and |with |was |which was |is )?(?:an? )?([\ue500-\ue5ff])
  (?: percentage)?
  (?: points?)? (?:(rise|increase|up|jump|gain|higher)|(fall|drop|down|decrease|decline|lower|slump))\b
`);

/** "just over half of the votes: 51.5 per cent". */
const EXACTLY = new RegExp(inLines`
  ^(?: of (?:the |those |all )?(?:votes?(?: cast)?|poll|total|ballot|voters|those cast))?(?:,| –|:| \(|,? or)+ ?
  (?:exactly |precisely )?([\ue500-\ue5ff])(?= (?:to|against|of)\b|[.,;)]|$)
  (?! (?:up|down|of the (?:electorate|register)))
`);

/** The shares of two counts set against each other, in their order: "17,845 to her 8,399, or 58.6 per cent against 27.6". */
const PAIR = new RegExp(inLines`
  ([\ue400-\ue4ff])(?: votes?)?,? (?:to|against) (?:(?:his|her|the|[\ue000-\ue1ff](?:'s?)?) )*([\ue400-\ue4ff])
  (?: votes?)?(?: (?:of|for) [^,;.(\ue400-\ue5ff]{1,50})?(?:,? or|,| \(|:| –)+ ?([\ue500-\ue5ff])
  (?: of the votes?)? (?:to|against) (?:(?:his|her|the|[\ue000-\ue1ff](?:'s?)?) )*([\ue500-\ue5ff])
  (?! (?:in|at|last|points?|turnout)\b)
`);

/** Figures that continue one already read, of the same subject: the share behind the votes, the change behind the share. */
export function followOn(draft: Draft, { tagged }: RuleContext): readonly Draft[] {
  if ((draft.kind !== 'votes' && draft.kind !== 'share') || !draft.figure) return [];
  const text = tagged.text.slice(tagged.text.indexOf(draft.figure) + 1, tagged.text.indexOf(draft.figure) + 160);
  const found: Draft[] = [];
  const pair = PAIR.exec(tagged.text);
  if (pair && (pair[1] === draft.figure || pair[2] === draft.figure))
    return [{ ...draft, kind: 'share', figure: pair[1] === draft.figure ? pair[3] : pair[4], settled: true }];
  let rest = text;
  if (draft.kind === 'votes') {
    const share = AFTER_VOTES.exec(text);
    const mention = tagged.of(share?.[1]) as FigureMention | undefined;
    if (share && mention && mention.unit !== 'points' && !mention.sign) {
      // "or two in five of those that counted: 39.7 per cent".
      const exact = mention.words
        ? /^[^.;\ue500-\ue5ff]{0,60}: ([\ue500-\ue5ff])/.exec(text.slice(share[0].length))?.[1]
        : undefined;
      found.push({ kind: 'share', figure: exact ?? share[1], who: draft.who });
      rest = text.slice(share[0].length);
    }
  } else {
    const whole = tagged.of(draft.figure) as FigureMention | undefined;
    const exact = whole?.words ? EXACTLY.exec(text) : null;
    const said = tagged.of(exact?.[1]) as FigureMention | undefined;
    if (exact && said?.unit === 'percent' && !said.sign && Math.abs(said.value - (whole?.value ?? 0)) < 6)
      found.push({ kind: 'share', figure: exact[1], who: draft.who });
    const votes = AFTER_SHARE.exec(text);
    const mention = tagged.of(votes?.[1]) as FigureMention | undefined;
    if (votes && mention && mention.value > 20) found.push({ kind: 'votes', figure: votes[1], who: draft.who });
  }
  const change = CHANGE.exec(rest) ?? null;
  if (change?.[3]) found.push({ kind: 'shareChange', figure: change[3], who: draft.who, sign: change[1] ? 1 : -1 });
  else {
    const behind = CHANGE_BEHIND.exec(rest);
    if (behind?.[1]) found.push({ kind: 'shareChange', figure: behind[1], who: draft.who, sign: behind[2] ? 1 : -1 });
  }
  return found;
}
