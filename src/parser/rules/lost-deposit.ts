import { phrase, type Tagged } from '../mentions.ts';
import { after, ASKED, BEFORE, before, isAnswer, REST, type Draft, type Rule } from '../rule.ts';
import { namesOf, partyLeftOf } from './subject.ts';
import { AT_A_PLACE } from './vocabulary.ts';

const P = {
  NAME: "(?:(?:the|a|both|his|her) )*{who}(?:'s|')?(?:(?: \\(|{figure})[^)]{0,30}\\))?",
  LIST: '{NAME}(?:(?:,|,? (?:and|nor|or)) {NAME})*',
  OWN: "(?:the|an?|his|her|its|their|any|that|this|both|either|even|only|back|own|yet|another|party's|electoral|security|[a-z]+ly|£?{other})",
  DEPOSIT: '(?:{OWN} )*(?:deposits?\\b|£{other}(?=[.,;)]|$| (?:back|again|which|that|as)))',
  LOSE: '(?:los(?:t|es?|ing)|forfeit(?:s|ed|ing)?|part(?:ed|ing) with|(?:said|saying|say|waved|waving|wave|kissed|kissing|bade|bid|bidding) (?:goodbye|farewell) to|surrender(?:s|ed|ing)?|fail(?:ed|s|ing)? to (?:save|keep|retain|hold|hang)(?: on ?to)?)',
  KEEP: '(?:keep|keeping|kept|save|saving|saves|saved|retain|retains|retaining|retained|hold(?:ing)? on to|held(?: on to)?|secure|get|getting|got|see|seeing|saw|recover|reclaim|warrant|earn|has|have|had)',
  GONE: '(?:lost|gone|goes|go|went|forfeit\\w*|vanish(?:ed)?|disappear(?:ed)?|confiscated|taken)',
  WAS: '(?: (?:was|is|were|are|has|have|had|been|also|too|duly|all|both))*',
};
const once = (source: string): RegExp => new RegExp(phrase(source, P).source);
/** What becomes of a deposit that is not given back. */
const GONE = once('^{WAS} (?:{GONE}|will not be (?:returned|refunded))\\b');
/** The same before it. */
const THERE_GOES =
  /\b(?:gone(?: too| also)?:?(?: (?:is|are|was|were))?|there (?:goes|went)|no refund (?:of|for)|(?:goodbye|farewell) to|loss of|forfeiture of|lost|losing|forfeit\w*)(?: the)? $/;
/** What makes it a hope, a fear, the opposite, or of before. */
const NOT =
  /\b(?:narrowly|avoid\w*|escap\w*|spared|without|not (?:to )?|never|nearly|almost|close to|near|danger|risk|fear\w*|did not|didn't|if|would|could(?! (?:manage|muster|scrape|only|just|raise))|might|may|within|on the verge of|neither|had(?! to)|expect\w*|hop\w+|likely to|about to|(?<!(?:have|had|has|having|must|on|goodbye|farewell) )to|anyone|whoever)\b[^,;:]{0,30}$/;
/** What may stand between "not" and "keep" and makes it none. */
const HOPED =
  /\b(?:expect\w*|hop\w+|fear\w*|sure|only|just|danger|risk|if|whether|would|could|might|may|need(?!ed$)\w*|nearly|almost|clear|every\w*|any\w*|candidates|parties)\b/;
/** Subjects that name nobody. */
const NOBODY =
  /\b(?:all but|(?:all|every|each)(?: of)? (?:the |[a-z]+ |[\ue400-\ue4ff] )*(?:others?|rest|one)|all (?:of|[\ue400-\ue4ff])|every(?:one|body)(?: else)?|others?|rest|nobody|no one|none|independents?|candidates?|parties|those)\b[^,;:]{0,30}$/;
/** All of whom nothing else is told, whoever they are. */
const ALL =
  /\b(?:(?:all|every|each|everyone|everybody)\b(?! (?:of )?(?:these|them|they))[^.;,]{0,60}|(?:the )?(?:[\ue400-\ue4ff\ue800-\ue8ff] )?(?:other|remaining|losing)(?: [\ue400-\ue4ff\ue800-\ue8ff])?(?: [a-z]+)?|(?:the )?(?:rest|others)[^.;,]{0,20}) (?:all |also |each |have |duly )*$/;
/** Who is set apart from those of whom it is said. */
const EXCEPT =
  /\b(?:behind|ahead of|beating|over|beat|between|unlike|but for|(?:all|every\w*|no\w*) but|bar|except(?: for)?|apart from|other than|save(?: for)?) (?:the |both )?$/;
/** All of whom what follows is said: "A, B and C all". */
const LOSERS = once(
  '({LIST}),?(?:,? (?:also|each|both|all|too|have|had|has|duly|who|which|included|among them|likewise|similarly))*,? $',
);
/** "including X", "X among them" */
const SOME =
  /\bincluding (?:the )?[\ue000-\ue1ff](?: \([^)]{0,30}\))?, $|[\ue000-\ue1ff](?: \([^)]{0,30}\))? (?:included|among them), $/;
/** "A with 310 and B with 212 both" */
const BOTH =
  /([\ue000-\ue1ff])[^.;:\ue000-\ue1ff]{0,60}?,? and(?: the)?(?: [a-z]+)? ([\ue000-\ue1ff])[^.;:\ue000-\ue1ff]{0,60}?[;,]? (?:all|both|each|have|also|duly)(?: also)? $/;
/** Some of those of whom it is said, behind it. */
const NAMED = once(
  '^(?: were| was|:|(?:,|[^.;]{0,30},? (?:and|which|that)(?: that| also)?)? includ(?:ing|es|ed)|, among them|, such as)(?:,| the)* ({LIST})',
);
/** Deposits lost, and deposits saved, in the words before "so did" or "did not". */
const LOST_ONE = once('\\b{LOSE}\\b[^.;]{0,40}\\bdeposits?\\b[^.]{0,12}$');
const SAVED = once('\\b{KEEP}\\b[^.;]{0,30}\\bdeposits?\\b[^.]{0,40}$');

/** Its doc, examples and silences say what it reads. */
export const lostDeposit: Rule = {
  name: 'lost-deposit',
  doc: 'A candidate or party lost the deposit: by words for losing it or not keeping it, or because it is gone or cost somebody dear.',
  examples: [
    {
      text: 'Labour won the seat. The Liberal Democrats came fourth and lost their deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'lost their deposit' }],
    },
    {
      text: 'Labour won the seat. The Liberal Democrats parted with their deposit. So too did the Greens and UKIP.',
      claims: [
        { kind: 'lostDeposit', party: 'Liberal Democrats', slice: 'parted with their deposit' },
        { kind: 'lostDeposit', party: 'Green', slice: 'So too did' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'So too did' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP, the Greens and the BNP all lost their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'British National Party', slice: 'lost their deposits' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP kept its deposit. The Greens did not.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'did not' }],
    },
    {
      text: 'Labour won the seat. Neither the Greens nor UKIP saved their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'Green', slice: 'saved their deposits' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'saved their deposits' },
      ],
    },
    {
      text: 'Labour won the seat. Gone too are the deposits of the Greens and UKIP.',
      claims: [
        { kind: 'lostDeposit', party: 'Green', slice: 'deposits' },
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'deposits' },
      ],
    },
    {
      text: 'Labour won the seat. UKIP had too few votes to keep its deposit.',
      claims: [{ kind: 'lostDeposit', party: 'UK Independence Party', slice: 'to keep its deposit' }],
    },
    {
      text: 'Labour won the seat with 51.2 per cent. UKIP had 8.4 per cent, the Greens 2.2 per cent. All the other candidates lost their deposits.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' }],
    },
    {
      text: 'Labour won the seat. The Greens, who could manage just 200 votes and lost their deposit, were last.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'lost their deposit' }],
    },
    {
      text: 'Labour won the seat. The Greens’ share cost them their deposit.',
      claims: [{ kind: 'lostDeposit', party: 'Green', slice: 'cost them their deposit' }],
    },
  ],
  silences: [
    'The Greens saved their deposit.',
    'You lose your £500 deposit below 5%.',
    'The Liberal Democrats narrowly avoided losing their deposit.',
    'Labour won the seat. The Greens kept their deposit. UKIP was pleased. So were the Liberal Democrats.',
    'Labour won the seat. All the others lost their deposits.',
    'Labour won the seat. UKIP polled 8 per cent and the Greens 2. Of them all only some lost their deposits.',
    'Labour won the seat. The Greens expected to lose their deposit.',
    'Labour won the seat. The Greens not only saved their deposit but came second.',
    'Labour won the seat. Nobody else saved a deposit.',
    'Labour won the seat. The Greens did not lose their deposit.',
    'Labour won the seat. The Greens were not expected to keep their deposit.',
    'Labour won the seat. The Greens’ deposit was safe.',
    'Labour won the seat. In fifteen contests the Greens have lost their deposit eight times.',
  ],
  needs: /deposit|\ue800|\b(?:so|as) (?:too )?did\b|did not|didn't|\blost\b/,
  pattern: phrase(
    "(?<whose>{LIST}) (?<own>(?:£?{other} )?deposits?)\\b|\\b(?<of>deposits? of) (?<list>{LIST})|\\b(?<cost>cost(?:s|ing)? (?:(?:the )?(?<them>{who})|them|him|her|it) {DEPOSIT})|\\b(?<none>neither|none|nobody|no one|not one|not|n't|never|fail\\w*|too (?:few|small|low|little|feeble)|insufficient|unable|short of|below|under|beneath)\\b(?<gap>[^.;!?]{0,60}?) (?<save>(?:to |that |which |for |of )?{KEEP} {DEPOSIT}(?: back| again| returned)?)|\\b(?<words>{LOSE} {DEPOSIT}|lost (?:his|hers|theirs|its own)\\b(?= after| when| too|,|\\.|;|$)|(?:saw|seeing|had|have|has|with) (?:his|her|their|its) (?:£?{other} ?)?(?:deposits? )?{GONE}|left without {DEPOSIT}|loss of {DEPOSIT}|no deposit\\b(?=[.,;)]|$| and)|deposits?{WAS} {GONE})(?:(?:, too,)? (?:for|by) (?<losers>{LIST}))?|£{other} (?<poor>(?:the )?(?:poorer|lighter|worse off|out of pocket))|£{other}(?<money>{WAS} {GONE})|(?:^|[,;] |\\band )(?<too>(?:so|as) (?:too |also )?did)\\b (?<also>[^.!?]{1,400})|\\b(?<more>more than|unlike) (?:can be said (?:for|of) )?(?<unlike>{LIST})|\\b(?<not>did not|didn't)(?=[.;,]|$| \\()",
    P,
  ),
  read: (match, context) => {
    const g = match.groups;
    const { tagged } = context;
    const left = before(match, context);
    const rest = after(match, context);
    const said = g['own'] ?? g['of'] ?? g['cost'] ?? g['save'] ?? g['words'] ?? g['too'] ?? g['not'] ?? match.text;
    const from = match.index + match.text.lastIndexOf(said);
    const words: readonly [number, number] = [from, from + (g['of'] ? 8 : said.length)];
    const seats =
      /^ in (?:[^.;]{0,110}?: |both )?(?:the )?((?:[\ue300-\ue3ff](?:,? and (?:in )?|, )?)+)/.exec(rest)?.[1] ?? '';
    const make = (units: readonly (string | undefined)[]): Draft[] | null =>
      units.length === 0
        ? null
        : units.flatMap((who) => {
            const one: Draft = {
              kind: 'lostDeposit',
              who,
              words,
              settled: (g['save'] ?? g['whose'] ?? g['of']) !== undefined,
            };
            const all = [...seats.matchAll(/[\ue300-\ue3ff]/g)];
            return all.length > 0 ? all.map(([seat]) => ({ ...one, seat })) : [one];
          });
    const named = namesOf(NAMED.exec(rest)?.[1] ?? '');
    if (g['too'] ?? g['not'] ?? g['more']) {
      const told = (pattern: RegExp): boolean =>
        pattern.test(left.replace(/[,.\s]+$/, '')) || pattern.test(context.earlier.slice(-160).replace(/[.\s]+$/, ''));
      if (!told(g['too'] ? LOST_ONE : SAVED)) return null;
      if (g['more']) return make(namesOf(g['unlike'] ?? ''));
      return make(
        g['too']
          ? namesOf((g['also'] ?? '').split(/,? (?:who|which|whose|but|while|after|with|leaving)\b/)[0] ?? '')
          : losers(left, tagged),
      );
    }
    if (g['whose'])
      return (GONE.test(rest) || THERE_GOES.test(left)) && !NOT.test(left.slice(-30))
        ? make(namesOf(g['whose']))
        : null;
    if (g['of']) return GONE.test(rest) || THERE_GOES.test(left) ? make(namesOf(g['list'] ?? '')) : null;
    if (g['cost'])
      return make(
        g['them'] && g['them'] < '\ue200'
          ? [g['them']]
          : losers(left.replace(/,? behind [^;]{0,160}, and (?=(?:his|her|its|their) )/, ' and '), tagged),
      );
    if (g['none']) {
      if (/^(?:neither|nobody|no(?:ne|t)? ?one|none)$/.test(g['none'])) {
        const who = namesOf(
          g['none'] === 'neither' || /\bamong them\b|includ/.test(g['gap'] ?? '') ? (g['gap'] ?? '') : '',
        ).concat(named);
        return make(
          who.length > 0 || !/^(?: (?:one )?else)?$/.test(g['gap'] ?? '') || !/else/.test(g['gap'] ?? '')
            ? who
            : [REST],
        );
      }
      if (HOPED.test(g['gap'] ?? '') || /\b(?:not|would|may|might|whether .{0,30}) $/.test(left)) return null;
      return make(
        losers(
          left.replace(
            /(?:,? (?:which|who|that))?(?: (?:was|were|is|had|did|does|do|could|will|would|fell|finished|polled|got|came|just|well|far))*$/,
            ' ',
          ),
          tagged,
        ),
      );
    }
    if (/^lost (?:his|hers|theirs|its own)$/.test(said) && !/deposit/.test(left + context.earlier.slice(-200)))
      return null;
    if (
      (/^ (?:in (?:two\b|three\b|[\ue400-\ue4ff\ue800-\ue8ff]|both\b|all\b|each\b)|(?:[\ue400-\ue4ff\ue800-\ue8ff]|\w+) times|when (?!(?:his|her|its|their)\b)|if|unless|at the)/.test(
        rest,
      ) ||
        AT_A_PLACE.test(rest)) &&
      !seats
    )
      return null;
    const lead = left
      .replace(
        /\bnot only |\band (?:the |all )?(?:other )?(?:[a-z-]+ |[\ue400-\ue4ff] )?(?:rest|others?)(?: of the (?:candidates|others|field))? (?:all |also |each )?$/,
        '',
      )
      .replace(
        /\b(?:one|two|three|four|some|among)\b(?: of)?(?: the| those)?(?: [a-z]+| [\ue400-\ue4ff\ue800-\ue8ff]){0,3} (?:to|who|which) (?:have )?$/,
        '',
      )
      .replace(/\bhad [^,;]{0,40}\band (?:an? )?$/, '');
    if (named.length > 0 && (/^(?:also )?$|\bwere $/.test(left) || NOBODY.test(left.slice(-48)))) return make(named);
    if (NOT.test(lead.slice(-48))) return null;
    if (g['losers']) return make(namesOf(g['losers']));
    const all = losers(left, tagged);
    if (all.length > 1 || SOME.test(left)) return make(all);
    if (NOBODY.test(lead.slice(-48))) return ALL.test(lead.slice(-110)) ? make([REST]) : null;
    const one = losers(lead, tagged);
    // "Labour's Ann Bell was behind UKIP and lost her deposit": the person's, not the party's.
    const person = /\b(?:his|her)\b/.test(match.text) ? lead.match(/[\ue000-\ue0ff]/g)?.at(-1) : undefined;
    if (person && one.length === 1 && (one[0] ?? '') >= '\ue100' && (one[0] ?? '') < '\ue200') return make([person]);
    return make(one.length === 0 && isAnswer(`${context.earlier} ${left}`) ? [ASKED] : one);
  },
};

/** Units of all whom the words at the end of `left` are said of. */
function losers(told: string, tagged: Tagged): readonly string[] {
  const left = told.replace(/, (?:with|on) [^,]{0,60}, ?$/, ' ');
  if (/\bthe latter(?: also)? $/.test(left)) return namesOf(left).slice(-1);
  const list = LOSERS.exec(left);
  const names = namesOf((list?.[1] ?? '').replace(/\([^)]*\)/g, ''));
  if ((names.length > 1 && /\b(?:and|or|nor|all|both|each)\b/.test(list?.[0] ?? '')) || SOME.test(left))
    return EXCEPT.test(left.slice(0, list?.index)) ? [] : names;
  const both = BOTH.exec(left.replace(/\([^)]{0,60}\)/g, ''));
  if (both?.[1] && both[2]) return [both[1], both[2]];
  const one = partyLeftOf(left, tagged);
  // Behind a semicolon stands somebody whom nothing names.
  const at = left.lastIndexOf(one ?? '\n');
  if (one) return /;(?! (?:it|they|he|she)\b)/.test(left.slice(at)) || EXCEPT.test(left.slice(0, at)) ? [] : [one];
  return /\b(?:his|her) $/.test(left) ? [BEFORE] : [];
}
