import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';
import { WORDS } from './vocabulary.ts';

/** What makes it a wish, a forecast, a rumour or a tale of another time. */
const NOT =
  /\b(?:would|could|should|might|may|if|unless|hop\w+|expect\w*|aim\w*|bid|tip(?:s|ped)|want\w*|predict\w*|favourites?|not|never|nearly|almost|when|until|before|since|after being|had|seek\w*|trying|likely|says?|asked|whether|who first|bookmakers?|polls?|fail\w*)\b/;
/** Behind the words: another body, or another time. */
const ELSEWHERE =
  /^(?:s|')|^ (?:in [\ue700-\ue7ff]|since|until|again in|between|from [\ue700-\ue7ff]|of the (?:scottish|european|welsh)|if|should|unless|by default)\b/;

/** Its doc, examples and silences say what it reads. */
export const newMember: Rule = {
  name: 'new-member',
  doc: 'Somebody becomes the member, will represent the seat, was let in or put in Parliament, came first, or thrashed another party in the seat: the cue first, then the subject of its clause.',
  examples: [
    {
      text: 'Ann Bell picked up 45% of the vote to become the constituency’s new MP.',
      claims: [
        { kind: 'share', value: 45, slice: '45%' },
        { kind: 'winner', candidate: 'Ann Bell', slice: 'to become the constituency’s new MP' },
      ],
    },
    {
      text: 'Ann Bell will represent the constituency at Westminster.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'will represent the constituency' }],
    },
    {
      text: 'Ann Bell, a doctor who lives in the town and has three children, was returned with a majority of 20.',
      claims: [
        { kind: 'winner', candidate: 'Ann Bell', slice: 'was returned' },
        { kind: 'majority', value: 20, slice: '20' },
      ],
    },
    {
      text: 'The anger of farmers put Ann Bell of Labour in Parliament.',
      claims: [{ kind: 'winner', candidate: 'Ann Bell', slice: 'put Ann Bell of Labour in Parliament' }],
    },
    {
      text: 'Labour has thrashed the Conservatives in Ashdale, winning a rural seat.',
      claims: [{ kind: 'winner', party: 'Labour', slice: 'Labour has thrashed the Conservatives in Ashdale' }],
    },
  ],
  silences: [
    'Ann Bell hopes to become the new MP.',
    'Ann Bell would represent Ashdale well.',
    'Ann Bell, when she became the MP in 1997, was young.',
    'Labour has thrashed the Conservatives in Ashdale, but the seat stays with the SNP.',
    'Protest votes could put Ann Bell of Labour in Parliament.',
  ],
  needs:
    /elected|returned|voted in|\bmps?\b|member|represent|\bput|\blet\b|first|thrash|crush|trounc|rout|hammer|demolish|humiliat|humbl|topped/,
  pattern: phrase(
    "(?<cue>\\b(?:to become|becoming|becomes?|became|has become|is|is now|and is|is once more|is again)(?: (?:duly|now|thus|officially))?(?: (?:the|an?|its|their|{seat}'s?|(?:the )?(?:constituency|town|city|seat|area|borough|county|country|house)'s|{party}'s))?(?: (?:new|newest|latest|next|youngest|only|local|sitting|first(?: [\\w-]+)?))*(?: {party}(?:'s)?)? {MP}\\b)|(?<elect>\\b(?:was|is|has been|has) (?:duly |narrowly |comfortably |easily )?(?:elected|returned|voted in)(?= (?:with|by (?:just )?[\ue400-\ue4ff]|on|as (?:the|its|an?) (?:new )?(?:[\ue100-\ue1ff] )?mp|to (?:parliament|westminster|the (?:house of )?commons|represent {seat}|serve as mp)|at|for {seat}|in the (?:small|early) hours)\\b))|(?<rep>\\b(?:will|is to|will now|now|goes on to) (?:represents? (?:{seat}|the (?:seat|constituency|city|town))|sit for {seat}|take {seat} to westminster))|\\b(?:put|puts|sent|sends|swept|propelled|carried|let in|lets in)(?: the| in)?(?: [\\w-]+){0,2}? (?<obj>{person}) ?(?<into>(?:in|into|to) (?:parliament|westminster|the commons|the house of commons)\\b)?|(?<top>{person})(?: (?:duly|easily|comfortably|then))? (?:came|finished|was|topped the poll)(?: in)? (?:first|top of the poll)?(?<where> (?:in|at) {seat})|(?<beat>{party})(?: (?:party|have|has|have just|has just|comprehensively|soundly|utterly))* (?:crushed|thrashed|trounced|routed|hammered|demolished|humiliated|humbled)(?: the)? (?<rival>{party})(?:,? [^.;:\ue000-\ue2ff\ue300-\ue3ff]{0,30})? (?:in|at) (?:the )?{seat}",
    WORDS,
  ),
  read: (match, context) => {
    const { cue, elect, rep, obj, into, top, beat } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const clause = /[^;:]*$/.exec(prior)?.[0] ?? '';
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    if (NOT.test(clause.slice(-60))) return null;
    if (elect && /\b(?:who|he|she|which)(?: \w+)? $/.test(prior)) return null;
    if (cue ?? rep ?? elect) {
      if (ELSEWHERE.test(rest)) return null;
      const first = /\bfirst\b/.test(cue ?? '') && !/^ (?:for|since|in|of)\b/.test(rest);
      if (first || /\b(?:former|ex-|deputy|leader)\b/.test(match.text)) return null;
      const who = subjectLeftOf(clause);
      return context.tagged.of(who)?.kind === 'person' ? [{ kind: 'winner', who, words }] : null;
    }
    if (obj) {
      const inside = into !== undefined;
      if (!inside && !/^let/.test(match.text)) return null;
      if (inside && /^(?:sent|carried)/.test(match.text) && /\b(?:once|years|last)\b/.test(clause)) return null;
      return [{ kind: 'winner', who: obj, words }];
    }
    if (top) {
      if (!/\b(?:first|topped|top of the poll)\b/.test(match.text) || /^ for\b/.test(rest)) return null;
      return [{ kind: 'winner', who: top, words }];
    }
    // Who beats a rival may still be second: only who takes the seat by it has won.
    return beat &&
      /^[^.;\ue000-\ue2ff]{0,30}\b(?:tak|w[io]n|seiz|gain|snatch|hold|keep)\w*[^.;\ue000-\ue2ff]{0,40}\bseat\b/.test(
        rest,
      )
      ? [{ kind: 'winner', who: beat, words }]
      : null;
  },
};
