import { phrase } from '../mentions.ts';
import { before, type Draft, type Rule } from '../rule.ts';
import { NOT_SUBJECT, plainGap } from './vocabulary.ts';

const NOT =
  /\b(?:would|could|will|might|may|can|had|if|need\w*|hop\w+|fail\w*|not|never|expect\w*|lost|trying|when|wants?|to|predict\w*|who|which|last)\b/;
const SEATS = /[\ue300-\ue3ff]/g;

/** Its doc, examples and silences say what it reads. */
export const severalSeats: Rule = {
  name: 'several-seats',
  doc: 'A party won or kept two seats or more, named in one go.',
  examples: [
    {
      text: 'Labour has held its seats in Northbridge and Southbridge.',
      claims: [
        { kind: 'winner', party: 'Labour', slice: 'Labour has held its seats in Northbridge and Southbridge' },
        {
          kind: 'outcome',
          outcome: 'hold',
          party: 'Labour',
          slice: 'Labour has held its seats in Northbridge and Southbridge',
        },
      ],
    },
  ],
  silences: ['Labour hopes to hold its seats in Northbridge and Southbridge.'],
  needs: /[\ue300-\ue3ff]/,
  pattern: phrase(
    '(?<who>{party}|{they})(?<gap>(?:, {run60},)?(?: (?:has|have|comfortably|easily|just|also|both|triumphantly|candidates|\\w+ly|which)){0,3}) (?<verb>won|wins|winning|held|holds|kept|keeps|keeping|retained|retains|retaining|held on to|holds on to|clung on to|clings on to|hung on to|took|takes|gained|gains|captured|captures|seized|snatched|triumphed in|celebrated wins in)(?<mid> [^.;:\ue000-\ue2ff\ue300-\ue3ff]{0,60}?)?(?: (?:in|of|at|:)(?: both| the)*|,|:)? (?<seats>{seat}(?:(?:,? and|,| &)(?: the)?(?: in)? {seat})+)',
  ),
  read: (match, context) => {
    const { who, gap = '', verb = '', mid = '', seats = '' } = match.groups;
    if (NOT.test(plainGap(gap)) || NOT.test(mid) || NOT_SUBJECT.test(before(match, context))) return null;
    if (/\b(?:would|could|if|might|when|since|before)\b[^.;,]{0,16}$/.test(before(match, context))) return null;
    if (/\b(?:votes?|council|deposits?|place|position|second|third|share|points?)\b|%/.test(mid)) return null;
    const end = match.index + match.text.length;
    const base = end - seats.length;
    return [...seats.matchAll(SEATS)].flatMap((each): Draft[] => {
      const words: readonly [number, number] = [match.index, base + each.index + 1];
      const seat = each[0];
      const won: Draft = { kind: 'winner', who, words, seat };
      if (/^(?:held|holds|kept|keep|retain|clung|clings|hung)/.test(verb))
        return [won, { kind: 'outcome', outcome: 'hold', who, words, seat }];
      return /^(?:gain|captur|seiz|snatch)/.test(verb)
        ? [won, { kind: 'outcome', outcome: 'gain', who, words, seat }]
        : [won];
    });
  },
};
