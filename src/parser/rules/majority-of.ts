import { OTHER_VOTE } from '../majority-words.ts';
import { phrase } from '../mentions.ts';
import { after, before, BEFORE, type Draft, type Rule } from '../rule.ts';
import { holderLeftOf } from './subject.ts';
import { WORDS } from './vocabulary.ts';

/** What makes the majority beside it the one that was swept away. */
const SWEPT =
  /\b(?:overturn\w*(?! by\b)|(?:gone|vanished) (?:is|are|was|were|too)|goodbye to|farewell to|thr(?:ew|own?|owing) away|squander\w*|surrender\w*|frittered away|gave up|not even|overcame|overcom\w+|over(?:hauled|hauling)|wip(?:ed|ing) out|wiped away|eras\w+|demolish\w*|destroy\w*|swe(?:pt|eping) (?:aside|away)|dislodg\w+|ate (?:into|up)|obliterat\w*|eliminat\w*|revers(?:ed|ing)|defend(?:ed|ing|s)?|evaporat\w*|evaporates|vanish\w*|melt\w*|crumbl\w*|shatter\w*|blew away|blowing away|blown away|annihilat\w*|smash\w*|turned (?:a|the|his|her|their)|turning (?:a|the)|swallow\w*|vaporis\w*|bulldoz\w*|inherit\w*|dismantl\w*|torn? up|tore up|ripped up|upended|scrubb\w+|despite|upset(?:ting)?|lost (?:its|their|his|her|the|a)|loses (?:its|their)|knock(?:ed|ing) (?:down|over|out)|toppl\w*|was defending|defence of)\b/g;
/** Of those words, the ones that say that the seat changed hands. */
const OVERTURNED =
  /\b(?:overturned(?! by\b)|overturning|overcame|wip(?:ed|ing) out|erased|demolished|sweeping aside|swept aside|obliterat(?:ed|ing)|reversed|reversing)\b(?![^,;]{0,40}\b(?:but|failed|short))/;
/** The same said after it. */
const AFTERWARDS =
  /^(?: votes)?(?: in (?:the )?[\ue300-\ue3ff])?(?: (?:at|in|from|of|won in) (?:the )?(?:[\ue700-\ue7ff]|last)(?: general election)?)?,?(?: (?:has|have|had|was|were|is|which|that))*(?: (?:been|being|now|all but|simply))* (?:wiped|overturned|turned|swept|erased|demolished|destroyed|evaporated|gone|vanished|reversed|obliterated|overhauled|disappeared|melted|crumbled|blown|overcome|swallowed|shattered|smashed|toppled|upended|become nothing|(?:more than |almost |nearly |all but |over |just about )?(?:halved|cut|slashed|whittled|trimmed|reduced|shrunk|pared|chopped|hacked)(?: (?:back|away|down))? (?:from [^,;]{1,12} )?to|go(?:es|ne)? up in smoke|vanish|disappear|evaporate|no (?:obstacle|match|barrier|more|protection|comfort|defence)|not enough for|counted for nothing|history|a memory|when (?:[\ue000-\ue2ff]|he|she) (?:resigned|died|stood down|left|quit|went|stepped down))\b/;
/** What stands between such a verb and a majority that is not its object. */
const TURNED =
  /;|\b(?:by an?|giving|won|winning|secur\w+|taking|takes?|took|to (?:win|take|hold|claim|secure|become)|new|elected|now|returned|victory|defeat\w*|beat\w*|polled|finish\w*)\b|\bwith (?:a|an|the|his|her)\b(?! (?:\w+ )?(?:swing|percent|[\ue500-\ue5ff]))/;
/** An adjective of the past right at the majority. */
const FORMER =
  /\b(?:previous|former|old|existing|notional|outgoing)(?: (?!a |an |the |giv)(?:[\w-]+|[\ue000-\ue2ff](?:'s|')?)){0,2}?,?(?: (?:of|was|had been|stood at|over [\ue000-\ue2ff]))*(?: (?:a|an|just|only|some|nearly))* $/;
/** The majority of who left, or the one that made a seat safe. */
const LATE =
  /\b(?:late|outgoing mp|former mp|departing mp|predecessor|ex-mp),? [\ue000-\ue0ff](?:,? who)?(?:'s| had| held| enjoyed| with)(?: (?:a|an|the|[\w-]+))* $|\b(?:late|outgoing|former|departing|previous|last) (?:[\ue100-\ue1ff] )?(?:mp|member|incumbent),?(?: [\ue000-\ue0ff],?)? (?:who )?[a-z' ]{3,50}\b(?:an?|the) (?:[\w-]+ )*(?:majority of )?(?:\w+ )?$|\b(?:was|were|had been)\b[^;.]{0,40}\b(?:safest|stronghold|safe \w+ seats?|(?:a|an) [\ue100-\ue1ff] seat|marginal)\b[^;.]{0,30}with an? (?:[\w-]+ )*(?:majority of )?(?:\w+ )?$|\b(?:had )?(?:looked|seemed|felt) [a-z ]{0,30}(?:behind|with|on) an? (?:[\w-]+ )*(?:majority of )?(?:\w+ )?$|\bhaving (?:had|held|enjoyed|sat on) an? (?:[\w-]+ )*$/;
/** Somebody named before has the majority. */
const HIS = /\b(?:his|her) (?:\w+ )?$/;
/** A change of the majority, not the majority. */
const CHANGE =
  /\b(?:by|down by|up by|fall of|fell by|cut by|slashed by|increased by|increase of|drop of|rise of|grew by|reduced by|increase in) (?:just |only |more than |a )*$/;

/** Its doc, examples and silences say what it reads. */
export const majorityOf: Rule = {
  name: 'majority-of',
  doc: 'A majority of a number, before or after the word: the winner’s, or the one that was overturned or defended.',
  examples: [
    {
      text: 'Ann Bell won the seat for Labour with a majority of 6,436.',
      claims: [{ kind: 'majority', value: 6436, slice: '6,436' }],
    },
    {
      text: 'Ann Bell won the seat for Labour, overturning a Conservative majority of 1,951.',
      claims: [{ kind: 'previousMajority', value: 1951, party: 'Conservative', slice: '1,951' }],
    },
    {
      text: 'Labour won the seat. At 1,771, the Labour majority was smaller than expected.',
      claims: [{ kind: 'majority', value: 1771, slice: '1,771' }],
    },
    {
      text: 'Ann Bell secured a 10,974 vote majority for Labour.',
      claims: [
        { kind: 'majority', value: 10974, slice: '10,974' },
        { kind: 'winner', candidate: 'Ann Bell', slice: '10,974' },
      ],
    },
    {
      text: 'Labour’s majority of 9,130 has been more than halved to 4,055.',
      claims: [
        { kind: 'previousMajority', value: 9130, party: 'Labour', slice: '9,130' },
        { kind: 'majority', value: 4055, slice: '4,055' },
        { kind: 'winner', party: 'Labour', slice: '4,055' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: '4,055' },
      ],
    },
  ],
  silences: [
    'The motion was carried by a majority of 45 to 12.',
    'A majority of 27,000 constituents backed the plan.',
    'Labour increased its majority by more than 4,000 votes.',
    'The government has a Commons majority of 68.',
    'The party has 373 of the 650 seats and a majority of 93.',
    'On that swing we would be the largest party; they’d have a majority of 3 in the next Commons.',
    'Labour won. The prime minister, whose majority of 40 has been whittled down to 36, sent a note.',
    'Anything less than an 11,000 majority would be a setback.',
    'Labour has a ten-point majority.',
    'The council has a Labour majority of 12.',
  ],
  needs: /majorit|\bmaj\b|\blead\b/,
  pattern: phrase(
    "(?:(?<who>{who})(?:'s|')?(?: (?:own|new|reduced|slim|slender|wafer-thin|huge|massive|big|large|small|comfortable|safe|previous|former|old|general election|had|has|have|held|enjoyed|boasted|now|an?|the|is|solid|healthy|thumping|increased|notional|winning|{date}|secured|won|got))* )?(?:\\b(?<noun>majority|maj|winning margin|lead|cushion|advantage|buffer|deficit)(?: (?:over|on) (?:the )?{party})?(?<link>(?:,| which| was| is| of| at| to| now| stands| stood| with| over {who}| has been| had been| turned out| came out| fell| dropped| rose| shrank| slumped| tumbled| plunged| plummeted| went up| went down| up| down| grew| climbed| cut| slashed| reduced| trimmed| diminished| dwindled| narrowed| pared| slimmed| squeezed| swelled| collapsed| works out| ended| whittled down| whittled| being| only| just| a| an| the| her| his| their| its|:| in \\w+| last (?:year|time|may)| here| there| doubled| trebled| tripled| almost doubled| more than doubled| nearly doubled| clipped| swells| greatly| much| still| mere| slightly| slender| wafer-thin| slim| comfortable| healthy| massive| huge| thumping| vastly| heavily| sharply| dramatically| more than halved| halved| nearly| increased| over the \\w+| in the (?:seat|constituency)| in {date}| at the (?:last |{date} )?(?:general )?election| –| sat| comes| came| {date}| in){0,7}) (?<n>{count})(?!(?: |-)(?:points?|seats|per|%|mps|years|constituencies))|\\bat (?<at>{count}),? (?:the|his|her|its|their|{who}'s)(?: (?:{party}(?:'s)?|new|final|reduced|increased|[a-z]+)){0,2} majority\\b|\\bmajority\\b[^.;\ue400-\ue4ff]{0,30}[\ue400-\ue4ff] ?(?:–|-|,|\\() ?(?:or )?(?<exact>{count}) to be (?:precise|exact)|\\bmajority\\b[^.;]{0,70}[-] ?(?:–|-|,|\\() ?(?:or )?(?<exact2>{count}) to be (?:precise|exact)|\\bmajority (?:\\w+ ){0,4}(?:cut|slashed|reduced|fell|fallen|rose|risen|grew|grown|increased|up|down|dropped|shrank|trimmed|boosted)(?: (?:sharply|slightly|back))?,? by (?:{figure}(?: votes)?|[a-z -]{4,24}?),? to (?:a|an|just|only|the|mere| )*(?<to>{count})|(?<m>{count})(?:(?: |-)votes?)?(?:-strong)?(?: |-)(?<adj>(?:(?!with |and |the |to |a |in |of |but |as )\\w+ |{party} |{who}'s ){0,2})(?<noun2>majority|maj\\b|winning margin|lead\\b|cushion|advantage))",
    WORDS,
  ),
  read: (match, context) => {
    const { n, m, who, to, at: first, exact2, exact = exact2, link = '', adj = '', noun, noun2 = noun } = match.groups;
    const rest = after(match, context);
    const unit = first ?? exact ?? to ?? n ?? m;
    const at = context.tagged.text.indexOf(unit as string);
    const lead = context.tagged.text.slice(Math.max(0, at - 110), at);
    if (
      /\b(?:commons|working|overall|parliament\w*|government's|national|council|house of commons|referendum|leave|remain|point|percentage|tiny|two-thirds|simple|absolute)(?: |-)+(?:\w+ )?majority\b/.test(
        match.text + rest.slice(0, 12),
      )
    )
      return null;
    if (
      /\bin the (?:(?:next|new|present|current) )?(?:commons|house|parliament)\b|\bof seats\b/.test(rest.slice(0, 40))
    )
      return null;
    if (/\b(?:we|they|he|she|it|you|i|who)'d (?:now |all )?(?:have|get|win|be)\b[^,;]*$/.test(lead)) return null;
    if (/^\+?[^.;]{0,50}\b(?:would|could|might) (?:be|mean|give|make|represent|signal|suggest)\b/.test(rest))
      return null;
    if (m && /^ of [\ue400-\ue4ff]/.test(rest)) return null;
    if (/^ (?:votes )?(?:lighter|heavier|smaller|larger|bigger|lower|higher|fewer|more|less|better|worse)\b/.test(rest))
      return null;
    if (
      /^ (?:votes? )?to [\ue400-\ue4ff]|^ (?:constituents|jurors|members|voters|people|residents|mps|peers|delegates|councillors|shareholders|respondents|readers|names)\b/.test(
        rest,
      ) ||
      OTHER_VOTE.test(lead)
    )
      return null;
    if (CHANGE.test(lead) || /\b(?:up|down|reduced|increased|cut|slashed|rose|fell|grew) by $/.test(lead)) return null;
    if (m && /\b(?:less|fewer|under|more) than an? $/.test(lead) && /\b(?:anything|something)\b/.test(lead))
      return null;
    const figure = context.tagged.of(unit);
    if (
      /\bseats(?: in the (?:house|commons))?,? (?:and|with|giving (?:it|them|him|her)) (?:a|an|its|his|her|their) (?:\w+ )?(?:majority of )?$/.test(
        lead,
      )
    )
      return null;
    // "his majority of 40 has been cut to 36": members lost one by one, not votes.
    const left = context.tagged.of(
      / (?:whittled|cut|reduced|trimmed|down|shrunk)(?: (?:back|away|down))? to (?:just )?([\ue400-\ue4ff])/.exec(
        rest.slice(0, 60),
      )?.[1],
    );
    if (figure?.kind === 'count' && left?.kind === 'count' && figure.value < 180 && figure.value - left.value < 20)
      return null;
    // A council's or a parliament's, in seats.
    if (
      figure?.kind === 'count' &&
      figure.value < 100 &&
      /\b(?:council|chamber|assembly|senedd|holyrood)\b/.test(context.tagged.text)
    )
      return null;
    if (figure?.kind !== 'count' || (m && figure.words && figure.value < 2)) return null;
    if (/\bfrom\b[^\ue400-\ue4ff]*$/.test(link)) return null;
    // "took the seat from Labour with a majority": not the owner.
    const owner =
      who &&
      /(?:\b(?:from|over|against|on|beat|beating|defeated|defeating|ousted|unseated|ahead of|to|of)|[(,])(?: the)? $/.test(
        context.tagged.text.slice(0, context.tagged.text.indexOf(who)),
      ) &&
      !/^'/.test(context.tagged.text.slice(context.tagged.text.indexOf(who) + 1))
        ? undefined
        : who;
    const party = partyNear(adj, owner);
    const own = lead.slice(lead.search(/[^\ue400-\ue4ff]*$/));
    if (/\bhad (?:\w+ )?(?:overturned|overcome|wiped out)|\bwhen \S+ (?:overturned|overcame)/.test(own)) {
      if (/^[^,;.]{0,20}[\ue700-\ue7ff]/.test(rest) || /[\ue700-\ue7ff]/.test(lead)) return null;
    }
    const verb = objectOf(own);
    const swept = AFTERWARDS.test(rest) || verb || FORMER.test(own) || LATE.test(own);
    // "when he overturned", "had overturned": told of an election before.
    const told = /\b(?:had|when [^,;]{1,20}) (?:\w+ )?(?:overturned|overcame|demolished|wiped out)\b/.test(lead);
    // Other words for it are read here only where it was swept away.
    if (/^(?:lead|cushion|advantage|buffer|deficit)/.test(noun2 ?? '') && !swept) return null;
    const draft: Draft =
      swept && !told
        ? {
            kind: 'previousMajority',
            figure: unit,
            who: context.tagged.of(party)?.kind === 'party' ? party : undefined,
            settled: true,
            swept:
              (verb && OVERTURNED.test(own)) ||
              (AFTERWARDS.test(rest) &&
                /^[^.;]{0,60}\b(?:overturned|wiped|turned|reversed|swept|overcome)\b/.test(rest)),
          }
        : {
            kind: 'majority',
            figure: unit,
            who: owner ?? party ?? (HIS.test(before(match, context)) ? BEFORE : undefined),
            holder:
              /^,? (?:that|which) ([\ue000-\ue0ff]) (?:had|won|held|took|enjoyed|built|left|bequeathed|inherited|defended)\b/.exec(
                rest,
              )?.[1] ?? holderLeftOf(before(match, context)),
          };
    // "Their majority of 9,000 has been halved to 4,000": the seat is still theirs.
    const cut =
      / (?:halved|cut|slashed|whittled|trimmed|reduced|shrunk|pared|chopped|hacked)(?: (?:back|away|down))? to (?:just |only |a (?:mere )?)?([\ue400-\ue4ff])(?!(?: |-)(?:points?|seats|per|%))/.exec(
        rest.slice(0, 70),
      )?.[1];
    return swept && !told && cut
      ? [
          { ...draft, swept: false },
          {
            kind: 'majority',
            figure: cut,
            who: context.tagged.of(owner ?? party)?.kind === 'party' ? (owner ?? party) : undefined,
          },
        ]
      : [draft];
  },
};

/** True where a verb that sweeps away has the majority at the end of the words as its object. */
function objectOf(lead: string): boolean {
  let last: RegExpMatchArray | null = null;
  for (const match of lead.matchAll(SWEPT)) last = match;
  if (!last) return false;
  const between = lead.slice((last.index ?? 0) + last[0].length);
  if (/^defen/.test(last[0])) return !/;|\b(?:now|won by|elected)\b/.test(between);
  return !TURNED.test(between);
}

/** Unit of the party whose majority it is, as far as the words say. */
function partyNear(adj: string, who: string | undefined): string | undefined {
  return /[\ue000-\ue2ff]/.exec(adj)?.[0] ?? who ?? undefined;
}
