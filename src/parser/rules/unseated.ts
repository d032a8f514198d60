import { phrase } from '../mentions.ts';
import { after, before, BEFORE, type Draft, type Rule } from '../rule.ts';

const REMOVED =
  '(?:remov|unseat|oust|recall|eject|boot|thr[eo]w|kick|turf|depos|dismiss|sack|expel|stripp)\\w*(?: (?:him|her))?(?: out)?';
/** What alone takes nobody's seat. */
const PUNISHED = /\b(?:jail|convict|suspen|sentenc|punish|imprison)/;
/** A petition that was made by it, or had its way. */
const MADE_IT =
  /\b(?:trigger|spark|prompt|led to|leading to|open|success|sign(?:ed|ing)\b|backed|remov|unseat|oust|lost|cost)/;
const NOT =
  /\b(?:would|could|might|may|will|should|if|not|never|surviv\w*|fac(?:es|ed|ing)|fail\w*|threat\w*|avoid\w*|risk\w*|n't)\b/;

/** Its doc, examples and silences say what it reads. */
export const unseated: Rule = {
  name: 'unseated',
  doc: 'The member was removed: by a recall petition of the constituents, or by a court that voided the election.',
  examples: [
    {
      text: 'Labour held the seat. Tom Reed was removed by a recall petition.',
      claims: [{ kind: 'cause', cause: 'recall', person: 'Tom Reed', slice: 'Tom Reed was removed by a recall' }],
    },
    {
      text: 'Labour held the seat. A petition of 9,000 electors threw out Tom Reed.',
      claims: [
        { kind: 'cause', cause: 'recall', person: 'Tom Reed', slice: 'petition of 9,000 electors threw out Tom Reed' },
      ],
    },
    {
      text: 'Labour held the seat. Tom Reed’s election in May had been declared void by judges.',
      claims: [
        {
          kind: 'cause',
          cause: 'disqualification',
          person: 'Tom Reed',
          slice: 'Tom Reed’s election in May had been declared void',
        },
      ],
    },
  ],
  silences: [
    'Labour held the seat. Tom Reed survived a recall petition.',
    'Labour held the seat. Tom Reed could be removed by a recall petition.',
    'Labour held the seat. A recall petition against Tom Reed opens in May.',
    'Labour held the seat. A petition against the by-pass of Tom Reed was handed in.',
  ],
  needs: /recall|petition|void|struck|annul|overturned|quashed|court|judges?/,
  pattern: phrase(
    `\\b(?:recall|petition)\\b[^.;]{0,60}? (?:{REMOVED}|against)(?: the)?(?: [\\w'-]+| {party}(?:'s)?){0,4}? (?<e>{person}|{they}|him\\b|her\\b)|(?<d>{person}|{they})(?<gap>[^.;:\ue000-\ue0ff]{0,80}?) (?:${REMOVED.replace('depos', 'depos|jail|convict|suspen|sentenc|punish|imprison')}|conviction|sentence|suspension)\\b(?<tail>[^.;:]{0,90}?)\\b(?:recall|petition)\\b|\\b(?:constituents|voters|residents|electors|constituency|people)[^.;\ue000-\ue0ff]{0,24} (?<j>backed|backing|sign|signed|signing|supported|endorsed) (?:a|the) (?:successful )?recall petition(?: (?:that|which|to) (?:cost|remove|oust|unseat|recall) (?<lost>{person}))?|(?<g>{person}),?(?:'s)?(?: whose)? [^.;]{0,60}?(?:(?<!general )election|win|victory|result)(?: in {date}| last \\w+| there)? (?:(?:was|had been|were|being) )?(?:overturned|declared void|voided|struck down|annulled|quashed)|\\b(?:court|judges?)\\b[^.;]{0,60}? (?:ruled|found|declared|decided|stripped|voided|unseated)[^.;]{0,60}?(?<c>{person})|\\b(?:constituents|voters|electors|residents|people)\\b[^.;\ue000-\ue0ff]{0,24} recalled (?<voted>{person})|(?<a>{person})(?:,[^.;:,]{0,70},|,)?(?: who)? (?:was|were|had been|has been) recalled (?=amid|after|by|from|following|in|over|for|[,.])`,
    { REMOVED },
  ),
  read: (match, context) => {
    const { a, voted, e, d, lost, gap = '', tail = '', j, g, c } = match.groups;
    const prior = before(match, context);
    const rest = after(match, context);
    const { text } = context.tagged;
    const words: readonly [number, number] = [match.index, match.index + match.text.length];
    const make = (cause: NonNullable<Draft['cause']>, who: string | undefined): Draft[] => [
      { kind: 'cause', cause, who, words },
    ];
    if (NOT.test(gap + tail + prior.slice(-30)) || (!g && NOT.test(match.text))) return null;
    if (g && /\boverturned$/.test(match.text) && !/\bcourt|\bjudges?\b/.test(text)) return null;
    if (a ?? voted) return make('recall', a ?? voted);
    if (c && !/\b(?:lied|lies|void|unseated|stripped|guilty of (?:an? )?(?:illegal|corrupt))\b/.test(text)) return null;
    if (g ?? c)
      return /^\W*(?:as|for) (?:leader|mayor|councillor)/.test(rest) ? null : make('disqualification', g ?? c);
    if (!/\brecall|\bpetition/.test(text)) return null;
    if (
      /resign|quit|\bwent\b|st(?:ood|epped) (?:down|aside)/.test(gap + tail) ||
      /^ (?:could|would|might|will|opens?|closes?|begins|starts|is (?:open|due|under))\b/.test(rest)
    )
      return null;
    if (
      /^[^.;]{0,20} (?:fail|fell short|collaps)|^[^.;]{0,40} (?:was|were) (?:dropped|rejected|not enough|short)/.test(
        rest,
      )
    )
      return null;
    if (d && PUNISHED.test(match.text) && !MADE_IT.test(match.text + rest)) return null;
    if (/ against /.test(match.text) && !/\brecall/.test(text)) return null;
    if (e) return make('recall', /^h/.test(e) ? BEFORE : e);
    return j ? make('recall', lost ?? BEFORE) : make('recall', d);
  },
};
