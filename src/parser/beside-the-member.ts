import { BESIDE } from './beside-names.ts';
import type { Contest } from './contests.ts';
import type { Mention, PersonMention } from './mentions.ts';
import { quotedRanges } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Telling } from './resolve-draft.ts';
import { DEPARTURES } from './rules/departure.ts';
import { surnameOf } from './surname-of.ts';
import { unsaid } from './unsaid.ts';

/** Characters between the member and words of leaving. */
const NEAR = 140;
/** Words of leaving, by cause; of one whom the register lists as having left, looser ones will do. */
const WORDS = [
  ...DEPARTURES,
  ['defection', /\b(?:defect\w*|turncoat|switch(?:ed|ing)?\b|cross(?:ed|ing)\b|colours\b)/],
  ['death', /\b(?:dead|funeral|widow\w*|mourn\w*|bomb\w*|cancer|leukaemia|illness|heart attack)\b/],
  ['disqualification', /\b(?:void|election court|convict\w*|jailed|unseated)\b/],
  ['recall', /\b(?:recall\w*|petition)\b/],
  ['elevation', /\b(?:peer\w*|lords|ennobl\w*)\b/],
  [
    'resignation',
    /\b(?:bec[ao]m\w+(?! (?:the )?(?:new )?mp\b)|(?<!\blost\b[^.;]{0,40})mayor|appoint\w*|job|moved|departed|vaca\w+|giv\w+ up|who (?:went|has gone)|(?<=[\ue000-\ue0ff],? )(?:gone|went)|(?<!had )left(?! (?:h[ie][mr]|them|us|it|behind|open)\b| (?:the )?[\ue100-\ue1ff])|leaves?|leaving|steps?|step\w+|quit\w*|new role)\b/,
  ],
] as const;
const EACH = WORDS.map(([cause, pattern]) => [cause, new RegExp(pattern.source, 'g')] as const);

/**
 * Readings of why a seat fell vacant, of words of leaving beside the member whom the register lists as the one who left
 * it: doubtful, and no claims until the return gives that cause. They are of the seat that the member had, whatever the
 * sentence is on.
 */
export const besideTheMember = ({ sentences, contests }: Telling): readonly Reading[] =>
  sentences.flatMap((sentence) => {
    const { tagged } = sentence;
    const members = tagged.mentions.flatMap((mention) => {
      const contest = contests.find((each) => isMember(mention, each));
      return contest ? [{ mention: mention as PersonMention, contest }] : [];
    });
    if (members.length === 0) return [];
    const quotes = quotedRanges(tagged.text);
    return EACH.flatMap(([cause, pattern]) =>
      [...tagged.text.matchAll(pattern)].flatMap(({ 0: words, index: at }): Reading[] => {
        if (quotes.some(([from, to]) => at > from && at < to)) return [];
        const [start, end] = [tagged.place(at), tagged.place(at + words.length - 1) + 1];
        const away = (mention: Mention): number => Math.max(start - mention.end, mention.start - end);
        const nearest = Math.min(
          ...tagged.mentions.flatMap((each) => (each.kind === 'person' ? [away(each)] : [])),
          NEAR,
        );
        return members
          .filter(({ mention }) => away(mention) <= nearest)
          .map(({ mention, contest }) =>
            unsaid(
              BESIDE.name,
              sentence,
              contest,
              { kind: 'cause', cause, words: [at, at + words.length] },
              { span: [start, end], subject: { candidate: mention.person.name, party: null } },
            ),
          );
      }),
    );
  });

function isMember(mention: Mention, { known }: Contest): boolean {
  const member = known?.outgoing?.person;
  if (mention.kind !== 'person' || !member) return false;
  const { name } = mention.person;
  return (
    surnameOf(name) === surnameOf(member) &&
    (!name.includes(' ') || name[0] === member[0] || /^(?:Sir|Dame|Dr|Lord)\b/.test(name))
  );
}
