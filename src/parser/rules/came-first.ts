import { phrase } from '../mentions.ts';
import { after, before, type Draft, type Rule } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';

/** What makes it a wish, a forecast, somebody's word, or of another time. */
const NOT =
  /\b(?:would|could|should|might|may|can|cannot|will|if|unless|hop\w+|expect\w*|aim\w*|bid|tip(?:s|ped)|want\w*|predict\w*|favourites?|not|never|nearly|almost|when|until|before|since|had|seek\w*|trying|tried|likely|says?|asked|whether|bookmakers?|polls?|fail\w*|who|which|last|once|claim\w*|first|council\w*|wards?|leadership|locally|nationally|postal)\b/;
const GAINED = /^(?:seize|snatch|capture|gain|regain|win back|take back)/;
const KEPT = /^(?:hold|keep|retain|cling|hang)/;

/** Its doc, examples and silences say what it reads. */
export const cameFirst: Rule = {
  name: 'came-first',
  doc: 'Who came first by other words than "won the seat": topped the poll, won it for a party, beat off a rival to hold or take the seat; or whom the runner-up lost to or came second behind.',
  examples: [
    {
      text: 'Ann Bell won it for Labour.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'Ann Bell won it for Labour' }],
    },
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
    {
      text: 'Labour saw off UKIP to hold the seat.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'saw off UKIP to hold the seat' },
        { kind: 'outcome', outcome: 'hold', party: 'Labour', slice: 'saw off UKIP to hold the seat' },
      ],
    },
  ],
  silences: [
    'Ann Bell of Labour hopes to have topped the poll.',
    'Labour could see off UKIP to hold the seat.',
    'Labour failed to hold the seat.',
    'Ann Bell of Labour topped the poll in two wards.',
    'Labour was beaten into third by UKIP.',
  ],
  needs:
    /\bfirst\b|topped|on top|won (?:it|for|by|with)|wins (?:it|for|by)|victor|triumph|prevail|walked it|strode|secured|heading|headed|on (?:his|her) way|into the commons|lost|los[ei]|beaten|defeated|pipped|behind|second|[\ue600-\ue6ff]| to (?:win|take|seize|snatch|capture|gain|hold|keep|retain|cling|hang|claim|regain) /,
  pattern: phrase(
    "(?<a>{person})(?<again>(?:, {run60},)?(?: (?:has|have|duly|then|easily|comfortably|narrowly|just|\\w+ly)){0,2}) (?:(?:won|wins)(?: it| here| back| it back)? for(?: the)? (?<flag>{party})|(?:(?:topped|tops) the poll|(?:came|finished|comes|finishes) (?:in )?(?:first|top|out on top|home first)\\b|secured (?:the seat|{seat})|secures (?:the seat|{seat})|strode to victory|walked it|emerged (?:victorious|triumphant|the victor)|prevailed|was victorious))|(?<lost>\\b(?:lost|lost out|loses|went down|was beaten|were beaten|was defeated|were defeated|was pipped|were pipped|beaten)(?: (?:narrowly|heavily|easily|comfortably))?(?: into (?<beatrank>{rank})(?: place)?)? (?:to|by)(?: the)?(?: [\\w-]+){0,2}? (?<d>{person}))|(?<rank>{rank}|\\brunner-up|\\brunners-up)(?: place)?,? (?:behind|to)(?: the)? (?<e>{who})|\\b(?:victory|triumph) (?:went|belonged|belongs|goes) to(?: the)? (?<f>{who})|{party}'s (?:candidate|man|woman)(?:, {run60},)? won (?:by|with)(?<g>)|(?<do>\\b(?:saw off|sees off|beat|beats|defeated|managed|manages|came from|fought off|fended off|overcame|overturned|stormed|surged|scraped|squeaked|swept|romped|edged (?:out|past)|brushed aside|swatted away|defied|shrugged off|weathered|survived|rallied|came through)\\b[^.;:!?]{0,80}?) to (?<verb>win(?: back)?|take(?: back)?|seize|snatch|capture|gain|hold(?: on(?: to)?)?|keep|retain|cling on to|hang on to|claim|regain) (?<what>{seat}|the (?:[\\w-]+ ){0,3}?(?:seat|constituency|by-?election|byelection)\\b|it\\b)",
  ),
  read: (match, context) => {
    const { a, again = '', flag, lost, beatrank, d, rank, e, f, verb } = match.groups;
    const { tagged } = context;
    const prior = before(match, context);
    const rest = after(match, context);
    const clause = /[^;:]*$/.exec(prior)?.[0] ?? '';
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (NOT.test(clause.slice(-50)) || NOT.test(again.replace(/, [^,]*,/, ' '))) return null;
    if (
      /^ (?:in|among|on) (?:[\ue400-\ue4ff\ue800-\ue8ff]|the (?:list|postal|early|first|local|council)|[\w-]+ (?:wards|boxes))/.test(
        rest,
      )
    )
      return null;
    const second = (unit: string | undefined): boolean => {
      const mention = tagged.of(unit);
      return unit?.startsWith('runner') === true || (mention?.kind === 'ordinal' && mention.value === 2);
    };
    if (a) return [{ kind: 'winner', who: a, words, ...(flag ? { to: flag } : {}) }];
    if (lost) {
      if (beatrank ? !second(beatrank) : /^(?: \w+)? (?:in|into|to|for) [\ue600-\ue6ff]/.test(rest)) return null;
      if (/^ (?:in (?:a|the) (?:leadership|selection|court|race)|at the last)/.test(rest)) return null;
      return [{ kind: 'winner', who: d, words }];
    }
    if (e) return second(rank?.trim()) && !/^'s\b/.test(rest) ? [{ kind: 'winner', who: e, words }] : null;
    if (f) return [{ kind: 'winner', who: f, words }];
    if (match.groups['g'] !== undefined) return [{ kind: 'winner', who: match.text.charAt(0), words }];
    if (!verb || /\b(?:not|without|fail\w*|would|could|hop\w+|bid|needed|chance)\b/.test(match.groups['do'] ?? ''))
      return null;
    const who = subjectLeftOf(clause);
    if (!who) return null;
    const seat = /[\ue300-\ue3ff]/.exec(match.groups['what'] ?? '')?.[0];
    const won: Draft = { kind: 'winner', who, words, seat };
    if (KEPT.test(verb)) return [won, { kind: 'outcome', outcome: 'hold', who, words, seat }];
    return GAINED.test(verb) ? [won, { kind: 'outcome', outcome: 'gain', who, words, seat }] : [won];
  },
};
