import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';
import { NO_SHARE, NO_SUBJECT, NO_VOTES, WORDS } from './vocabulary.ts';

/** Between a name and its verb: somebody else whom nothing names, another figure's noun, or a hope. */
const OTHERS =
  /\b(?:opponents?|rivals?|challengers?|winners?|victors?|runners?-up|others?|rest|remainder|independents?|candidates|parties|nobody|no one|none|neither|nor|each|combined|together|between them|predecessors?|polls?|pollsters?|swing|turn-?out|majority|lead|margin|odds|target|age|aged|seats?|leavers?|remainers?|fail\w*|unable|hop\w+|aim\w*|want\w*|tr(?:y|ied|ying)|expect\w*|need\w*|not|never|without|once|council\w*|readers?|bookmakers?|membership|members|leaflets?|party that|petition|the man|the woman|someone|somebody|anyone|those who|people who)\b/;
/** What makes "on N" and "with N" the figure of a place in the poll. */
const PLACED =
  /[\ue600-\ue6ff]|\b(?:came|come|coming|finish\w*|trail\w*|behind|adrift|ahead|short|clear|limp\w*|home|next|languish\w*|stuck|bottom|last|runners?-up|topped|top of|ended|was|were|beaten|elected|returned|held|won|retained|back|down|out|lost|saved|kept)\b/;

/** "third was X, who …, on N": the place stands before the name. */
const FOLLOWS_RANK = /[\ue600-\ue6ff](?: place)? (?:was|were|came|is|went to) [^,;.]{0,24}$/;

/** A count without a unit is one of votes where its statement ends. */
const ENDS = new RegExp(`^${WORDS.END}`);

/** What stands between a subject and a verb right behind it. */
const NEAR =
  /^(?:'s(?: (?:candidate|party|man|woman|vote|share|tally|share of the vote|vote share|total))?|')?(?:,[^\ue000-\ue2ff\ue400-\ue5ff.;:!?()]{0,110},|[^\ue000-\ue2ff\ue400-\ue5ff.;:!?()]{0,50})(?: (?:also|only|just|then|duly|again|comfortably|narrowly|still|who|which|himself|herself))* ?$/;
/** What turns the verb behind it into none. */
const UNABLE = /\b(?:fail\w*|unable|hop\w+|aim\w*|want\w*|expect\w*|need\w*|not|never|without)\b[^,]*$/;
/** Of a night, a record or a result; and of another figure's noun. */
const RECORD =
  /\b(?:low|high|worst|best|night|vote|tally|score|result|poor|dismal|record|disaster|humiliation|return)\b/;
const NO_RECORD = /\b(?:result|majority|turn-?out|said|told|least|than|one|two)\b/;

/** Its doc, examples and silences say what it reads. */
export const gotVotesOrShare: Rule = {
  name: 'got-votes-or-share',
  doc: 'Someone polled, won, took, received, attracted (and the like) a number of votes or a share of the vote: the subject of the clause, however far from the verb.',
  examples: [
    {
      text: 'Anna Bell for Labour polled 12,345 votes.',
      claims: [{ kind: 'votes', candidate: 'Anna Bell', party: 'Labour', value: 12345, slice: '12,345' }],
    },
    {
      text: 'The Conservatives took just 9.7 per cent of the vote.',
      claims: [{ kind: 'share', party: 'Conservative', value: 9.7, slice: '9.7' }],
    },
    {
      text: 'Labour could muster nine hundred and twenty-seven votes.',
      claims: [{ kind: 'votes', party: 'Labour', value: 927, slice: 'nine hundred and twenty-seven' }],
    },
    {
      text: 'Labour won the seat. The Conservatives, who had fought here since 1906 without a win, trailed 2,104 behind her on 6,312.',
      claims: [
        { kind: 'votes', party: 'Conservative', value: 6312, slice: '6,312' },
        { kind: 'majority', value: 2104, slice: '2,104' },
      ],
    },
    {
      text: 'Labour won the seat. The Conservative share, 33.7 per cent at the general election, sank to 15.9, its worst here.',
      claims: [{ kind: 'share', party: 'Conservative', value: 15.9, slice: '15.9' }],
    },
    {
      text: 'Labour won the seat. UKIP, absent in 2010, came from nowhere to take 13.9 per cent of the vote.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 13.9, slice: '13.9' }],
    },
    {
      text: 'Labour won the seat. For the Liberal Democrats it was a record low: 349 votes.',
      claims: [{ kind: 'votes', party: 'Liberal Democrats', value: 349, slice: '349' }],
    },
    {
      text: 'Labour won the seat. Tom Reed of the Conservatives increased the Tory vote to 6,254.',
      claims: [{ kind: 'votes', candidate: 'Tom Reed', value: 6254, slice: '6,254' }],
    },
  ],
  silences: [
    'Labour won 16 seats on the council.',
    'The Conservatives had 44% of the vote at the last general election.',
    'Labour would have won 12,000 votes.',
    'Labour won the seat. UKIP said its rivals had polled 4,100 votes.',
    'Labour won the seat. The Conservatives, whose lead had been safe since the war, failed to poll 4,100 votes.',
    'Labour won the seat, and turnout among the young was said to have reached 41 per cent.',
    'Labour won the seat. UKIP and the Greens polled 4,100 votes between them.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    "(?:\\b|(?=:))(?<verb>:|{GOT}|held on to|hung on to|kept|on|with){ADV} (?<n>{figure})(?<unit>{VOTES}|{OF_VOTE}| {party} votes)?|\\b(?:increased|raised|took|pushed|lifted|boosted|grew|built|squeezed|cut|dragged|increasing|raising|taking|pushing|lifting|boosting) (?:the {party}(?:'s)?|{party}'s|{they}'s|his|her|its|their) (?:vote|share|tally|vote share|share of the vote)(?: of the vote)?(?: up| down| back)? to{ADV} (?<t>{figure})",
    WORDS,
  ),
  read: (match, context) => {
    const { verb = '', n, unit, t } = match.groups;
    if (t) {
      const raised = context.tagged.of(t);
      const doer = subjectLeftOf(before(match, context));
      if (!doer || !raised || NO_SHARE.test(after(match, context))) return null;
      return raised.kind === 'count'
        ? [{ kind: 'votes', figure: t, who: doer }]
        : raised.kind === 'percent' && raised.unit !== 'points'
          ? [{ kind: 'share', figure: t, who: doer }]
          : null;
    }
    const figure = context.tagged.of(n);
    const rest = after(match, context);
    const left = before(match, context);
    const who = subjectLeftOf(left);
    if (!who) return null;
    const whole = left.slice(left.lastIndexOf(who) + 1);
    const gap = whole.replace(/\([^()]*\)|, [^,]*,/g, ' ');
    if (/ (?:between (?:them|the)|combined|together|apiece|each)\b/.test(rest.slice(0, 30))) return null;
    // Right behind its subject a verb of getting needs no other sign.
    const near = NEAR.test(whole) && !/^(?:on|with|:|kept|h[eu]\w+ on to)$/.test(verb);
    if (near && NO_SUBJECT.test(left.slice(0, left.lastIndexOf(who)))) return null;
    if (near && UNABLE.test(whole)) return null;
    if (!near) {
      // Another name between is the verb's own subject, or may be.
      if (gap.length > 170 || /[.!?;:")\ue000-\ue2ff]/.test(gap) || OTHERS.test(gap)) return null;
      if (/[\ue400-\ue5ff].* and\b/.test(gap)) return null;
      // "For X it was a record low: 349 votes".
      if (verb === ':' && (!unit || NO_RECORD.test(gap) || !RECORD.test(gap))) return null;
      if (
        /^(?:on|with)$/.test(verb) &&
        (!(PLACED.test(gap) || FOLLOWS_RANK.test(left.slice(0, left.lastIndexOf(who)))) ||
          /\b(?:with|on)\b[^,]*$/.test(gap))
      )
        return null;
    }
    if (figure?.kind === 'count') {
      if ((NO_VOTES.test(rest) && !(near && unit)) || figure.sign) return null;
      if (/^(?:-| )?(?:majority|lead|margin|swing|ahead|clear|more|fewer)/.test(rest.trimStart())) return null;
      if (
        /support|back|elect|chose|prefer|return|choice|pick|persua|convin|won over/.test(verb) &&
        /^ (?:people|electors|voters|residents)\b/.test(rest)
      )
        return [{ kind: 'votes', figure: n, who }];
      const least = !near || /had|has/.test(verb) ? 100 : 20;
      if (!unit && (figure.value < least || !ENDS.test(rest))) return null;
      return [{ kind: 'votes', figure: n, who }];
    }
    if (figure?.kind !== 'percent' || figure.unit === 'points' || figure.sign || NO_SHARE.test(rest)) return null;
    if (near)
      return (/^achiev/.test(verb) && !unit) || /\b(?:turnout|swing|majority|lead)\b/.test(whole)
        ? null
        : [{ kind: 'share', figure: n, who }];
    if (/^ of (?:the |its |their )?[\ue000-\ue2ff]/.test(rest)) return null;
    if (!unit && !/\b(?:votes?|share|polled|polling|per ?cent)\b/.test(gap + verb) && figure.unit === null) return null;
    if (!unit && /^(?:had|has|having|achiev\w+|gained|recorded|saw|on|with)$/.test(verb) && !PLACED.test(gap))
      return null;
    return [{ kind: 'share', figure: n, who }];
  },
};
