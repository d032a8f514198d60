import { phrase } from '../mentions.ts';
import { before, type Draft, type Rule } from '../rule.ts';
import { NOT_SUBJECT, plainGap } from './vocabulary.ts';

const NOT =
  /\b(?:would|could|will|might|may|can|had|if|need\w*|hop\w+|fail\w*|not|never|expect\w*|lost|trying|when|wants?|to|predict\w*|who|last time|last year)\b/;
const SEATS = /[\ue300-\ue3ff]/g;

/** Its doc, examples and silences say what it reads. */
export const severalSeats: Rule = {
  name: 'several-seats',
  doc: 'A party won or kept two seats or more, named in one go.',
  examples: [
    {
      text: 'Labour has held its seats in Ashdale and Bath.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour has held its seats in Ashdale and Bath' },
        {
          kind: 'outcome',
          outcome: 'hold',
          party: 'Labour',
          slice: 'Labour has held its seats in Ashdale and Bath',
        },
      ],
    },
  ],
  silences: ['Labour hopes to hold its seats in Ashdale and Bath.'],
  needs: /[\ue300-\ue3ff]/,
  pattern: phrase(
    '(?<who>{party}|{they})(?<gap>(?:,? which|, {run60},)?(?: (?:has|have|comfortably|easily|just|also|both|triumphantly|candidates|\\w+ly)){0,3}|[^.;:\ue000-\ue2ff]{0,60},) (?<verb>won|wins|winning|held|holds|holding|kept|keeps|keeping|retained|retains|retaining|held on to|holds on to|clung on to|clings on to|hung on to|took|takes|gained|gains|captured|captures|seized|snatched|triumphed in|celebrated wins in)(?<mid> [^.;:\ue000-\ue2ff\ue300-\ue3ff]{0,60}?)?(?: (?:in|of|at|:)(?: both| the)*|,|:)? (?<seats>{seat}(?:(?:,? and|,| &)(?: the)?(?: in)? {seat})+)|(?<seats2>{seat}(?:(?:,? and|,)(?: the)? {seat})+)(?: have| has)?(?: both| all)? (?<verb2>returned|elected|chosen|chose|stayed|stay|remained|remain|gone|went|go|turned|are still)(?: a| to| with| solidly| firmly| new)*(?: the)? (?<who2>{party})',
  ),
  read: (match, context) => {
    const { gap = '', mid = '', seats2, who2, verb2 } = match.groups;
    const { who = who2, verb = verb2 ?? '', seats = seats2 ?? '' } = match.groups;
    if (
      NOT.test(plainGap(gap)) ||
      NOT.test(mid) ||
      (NOT_SUBJECT.test(before(match, context)) && !/^,? which\b/.test(gap))
    )
      return null;
    if (/\b(?:would|could|if|might|when|since|before)\b[^.;,]{0,16}$/.test(before(match, context))) return null;
    if (/\b(?:votes?|council|deposits?|place|position|second|third|share|points?)\b|%/.test(mid)) return null;
    const end = match.index + match.text.length;
    const base = seats2 ? match.index : end - seats.length;
    return [...seats.matchAll(SEATS)].flatMap((each): Draft[] => {
      const words: readonly [number, number] = [match.index, seats2 ? end : base + each.index + 1];
      const seat = each[0];
      const won: Draft = { kind: 'winner', who, words, seat };
      if (
        /^(?:stay|remain|are still|held|holds|kept|keep|retain|clung|clings|hung)/.test(verb) ||
        /\b(?:keeping|holding|retaining)\b/.test(mid)
      )
        return [won, { kind: 'outcome', outcome: 'hold', who, words, seat }];
      return /^(?:gain|captur|seiz|snatch)/.test(verb)
        ? [won, { kind: 'outcome', outcome: 'gain', who, words, seat }]
        : [won];
    });
  },
};
