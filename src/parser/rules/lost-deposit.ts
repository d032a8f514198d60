import { phrase } from '../mentions.ts';
import { after, ASKED, before, isAnswer, REST, THOSE, type Draft, type Rule } from '../rule.ts';
import { DEPOSIT_WORDS, once } from './deposit-words.ts';
import { namesOf } from './subject.ts';
import { AT_A_PLACE } from './vocabulary.ts';
import { losers, SOME, thoseOf } from './who-lost.ts';

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
/** Those spoken of last, by no name. */
const GROUP =
  /(?:(?:^|[,;:] |\b(?:and|but) )(?:both|each|all|all [\ue400-\ue4ff\ue800-\ue8ff]|the (?:pair|duo|trio|two|three|four|quartet|lot|[\ue400-\ue4ff]))|\b(?:each|all|both|neither|none) of (?:them|these|those|the [\ue400-\ue4ff])|[\ue200-\ue2ff] and (?:the )?(?:[a-z]+|[\ue400-\ue4ff\ue800-\ue8ff]) (?:more |[a-z]+ )?(?:others?|candidates)|the (?:two|three|[\ue400-\ue4ff]) of them),?(?: like [^;.]{0,60},)? (?:all |also |each |duly |then |have |had |having )*$/;
/** Those of whom it is said, where no name stands before it. */
const orThose = (who: readonly string[]): readonly string[] => (who.length > 0 ? who : [THOSE]);
/** Some of those of whom it is said, behind it. */
const NAMED = once(
  '^(?: were| was|:|(?:,|[^.;]{0,30},? (?:and|which|that)(?: that| also)?)? includ(?:ing|es|ed)|, among them|, such as)(?:,| the)* ({LIST})',
);
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
      text: 'Labour won the seat. UKIP, the Greens and the BNP all lost their deposits.',
      claims: [
        { kind: 'lostDeposit', party: 'UK Independence Party', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'Green', slice: 'lost their deposits' },
        { kind: 'lostDeposit', party: 'British National Party', slice: 'lost their deposits' },
      ],
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
  needs: /deposit|\ue800|\blost\b|theirs|hers/,
  pattern: phrase(
    "(?<whose>{LIST}) (?<own>(?:£?{other} )?deposits?)\\b|\\b(?<of>deposits? of) (?<list>{LIST})|\\b(?<cost>(?:cost(?:s|ing)? (?:them|him|her|it)|(?:cost(?:s|ing)?|lost|los(?:es|ing)) (?:the )?(?<them>{who})) {DEPOSIT})|\\b(?<none>neither|none|nobody|no one|no(?= [a-z]+ing\\b)|not one|not|[a-z]+n't|never|fail\\w*|too (?:few|small|low|little|feeble)|insufficient|unable|short (?:of|by)|below|under|beneath)\\b(?<gap>[^.;!?]{0,60}?) (?<save>(?:to |that |which |for |of )?{KEEP} {DEPOSIT}(?: back| again| returned)?)|\\b(?<words>{LOSE} {DEPOSIT}|(?:kiss|wav|leav|left)\\w* {DEPOSIT} (?:{BYE}|behind)|{LOSE} (?:his|hers|theirs|its own)\\b(?= after| when| too|,|\\.|;|$)|(?:saw|seeing|had|have|has|with) (?:his|her|their|its) (?:£?{other} ?)?(?:deposits? )?{GONE}|loss of {DEPOSIT}|no deposit\\b(?=[.,;)]|$| and)|not a deposit (?:between|among)|(?:his|her|their|its) deposits?,? {GONE}|deposits?{WAS} {GONE})(?:(?:, too,)? (?:for|by) (?<losers>{LIST}))?|£{other} (?<poor>(?:the )?(?:poorer|lighter|worse off|out of pocket))|£{other}(?<money>{WAS} {GONE})",
    DEPOSIT_WORDS,
  ),
  read: (match, context) => {
    const g = match.groups;
    const { tagged } = context;
    const left = before(match, context);
    const rest = after(match, context);
    const said = g['own'] ?? g['of'] ?? g['cost'] ?? g['save'] ?? g['words'] ?? match.text;
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
              ...(who === THOSE ? { those: thoseOf(`${left}${g['none'] ?? ''}`, `${said}${rest}`) } : {}),
            };
            const all = [...seats.matchAll(/[\ue300-\ue3ff]/g)];
            return all.length > 0 ? all.map(([seat]) => ({ ...one, seat })) : [one];
          });
    const named = namesOf(NAMED.exec(rest)?.[1] ?? '');
    if (g['whose'])
      return (GONE.test(rest) || THERE_GOES.test(left)) && !NOT.test(left.slice(-30))
        ? make(namesOf(g['whose']))
        : null;
    if (g['of']) return GONE.test(rest) || THERE_GOES.test(left) ? make(namesOf(g['list'] ?? '')) : null;
    if (g['cost'])
      return NOT.test(left.slice(-48))
        ? null
        : make(
            g['them'] && g['them'] < '\ue200'
              ? [g['them']]
              : orThose(losers(left.replace(/,? behind [^;]{0,160}, and (?=(?:his|her|its|their) )/, ' and '), tagged)),
          );
    if (g['none']) {
      if (/^(?:neither|nobody|no(?:ne|t)? ?one|none)$/.test(g['none'])) {
        const who = namesOf(
          g['none'] === 'neither' || /\bamong them\b|includ/.test(g['gap'] ?? '') ? (g['gap'] ?? '') : '',
        ).concat(named);
        return make(
          who.length > 0
            ? who
            : /^ (?:one )?else$/.test(g['gap'] ?? '')
              ? [REST]
              : g['gap'] === '' || / of /.test(g['gap'] ?? '')
                ? [THOSE]
                : [],
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
    if (
      / (?:his|hers|theirs|its own)$/.test(said) &&
      !/deposit|£[\ue800-\ue8ff]/.test(left + context.earlier.slice(-200))
    )
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
      .replace(/\bhad [^,;]{0,40}\band (?:an? )?$/, '')
      .replace(/\bjoin(?:s|ed|ing) [^,;\ue000-\ue2ff]{0,40} in $/, '');
    if (named.length > 0 && (/^(?:also )?$|\bwere $/.test(left) || NOBODY.test(left.slice(-48)))) return make(named);
    if (NOT.test(lead.slice(-48))) return null;
    if (g['losers']) return make(namesOf(g['losers']));
    if (/\b(?:whether|if|unless)\b[^;,]*$/.test(left)) return null;
    const all = losers(left, tagged);
    if (all.length > 1 || SOME.test(left)) return make(all);
    if (GROUP.test(left) || / (?:between|among)$/.test(said)) return make([THOSE]);
    if (NOBODY.test(lead.slice(-48))) return ALL.test(lead.slice(-110)) ? make([REST]) : null;
    const one = losers(lead, tagged);
    // "Labour's Ann Bell was behind UKIP and lost her deposit": the person's, not the party's.
    const person = /\b(?:his|her)\b/.test(match.text) ? lead.match(/[\ue000-\ue0ff]/g)?.at(-1) : undefined;
    if (person && one.length === 1 && (one[0] ?? '') >= '\ue100' && (one[0] ?? '') < '\ue200') return make([person]);
    if (one.length === 0 && isAnswer(`${context.earlier} ${left}`)) return make([ASKED]);
    return make(/\bdeposits\b/.test(said) ? [...one, THOSE] : orThose(one));
  },
};
