import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';

import { after, before, type Rule } from '../rule.ts';
import { countsVotes } from './counts-votes.ts';
import { isOfNext } from './of-next.ts';
import { dealtOut, inOrder } from './several-figures.ts';
import { subjectLeftOf, subjectsLeftOf } from './subject.ts';
import { GETS, GOT, MOVED, NOT_GOT, NOT_WITH, OTHERS, UNABLE } from './verbs-of-getting.ts';
import { amongVotes, NO_SHARE, NO_VOTES, OF_ELSE, WORDS } from './vocabulary.ts';
import { whoseFigure } from './whose-figure.ts';

/** "third was X, who …, on N": the place stands before the name. */
const FOLLOWS_RANK = /[\ue600-\ue6ff](?: place)? (?:was|were|came|is|went to) [^,;.]{0,24}$/;

/** A count without a unit is one of votes where its statement ends. */
const ENDS = new RegExp(`^${WORDS.END}`);

/** What stands between a subject and a verb right behind it. */
const NEAR = /^(?:,[^\ue000-\ue2ff\ue400-\ue5ff.;:!?()]{0,110},|[^\ue000-\ue2ff\ue400-\ue5ff.;:!?()]{0,50}) ?$/;
/** Those of a party who claim, count or fear. */
const ITS_PEOPLE = new RegExp(inLines`
  ^(?:'s?)? (?:[a-z]+ )?(?:
    sources?|insiders?|officials?|activists?|campaigners?|supporters?|voters|members|councillors|mps|agents?
    |canvass[a-z]*
  )\b
`);
/** "12,645 votes to 12,639": the second is a rival's. */
const SET_AGAINST = /[\ue400-\ue5ff](?: [a-z]+)?(?: \([^)]*\))?,? $/;
/** After a fraction in words. */
const EXACT_BEHIND = /^[^.;]{0,50}: [\ue500-\ue5ff]/;
/** "Neither X nor Y reached five per cent". */
const NEITHER = /\b(?:neither|nor|not even) [^,;:]*$/;
/** Of a night, a record or a result; and of another figure's noun. */
const RECORD = new RegExp(inLines`
  \b(?:
    low|high|worst|best|night|vote|tally|score|result|poor|dismal|record|disaster|humiliation|return|records
    |better|mp|winner|elected|won|victory
  )\b
`);
const NO_RECORD = /\b(?:result|majority|turn-?out|said|told|least|than|one|two)\b/;

/** Its doc, examples and silences say what it reads. */
export const gotVotesOrShare: Rule = {
  name: 'got-votes-or-share',
  doc: 'Someone polled, won, took, received (and the like) a number of votes or a share of the vote, came second on it, fell to it: the subject of the clause, however far from the verb.',
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
    {
      text: 'Ann Bell of the Green Party finished third with 2,031 votes.',
      claims: [{ kind: 'votes', candidate: 'Ann Bell', party: 'Green', value: 2031, slice: '2,031' }],
    },
    {
      text: 'Labour won the seat. The Conservatives had their share dented by UKIP – which secured 10 per cent.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 10, slice: '10' }],
    },
    {
      text: 'UKIP came second on 13.5 per cent.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 13.5, slice: '13.5' }],
    },
    {
      text: 'Labour won the seat. The Greens and UKIP, with 3.8% and 3%, were nowhere.',
      claims: [
        { kind: 'share', party: 'Green', value: 3.8, slice: '3.8%' },
        { kind: 'share', party: 'UK Independence Party', value: 3, slice: '3%' },
      ],
    },
    {
      text: 'The Conservatives held the seat, though their vote, the Conservative share, went from 60% in 2010 down to 45%.',
      claims: [{ kind: 'share', party: 'Conservative', value: 45, slice: '45%' }],
    },
    {
      text: 'Labour held the seat. UKIP fell from 6,388 votes to just 1,999.',
      claims: [{ kind: 'votes', party: 'UK Independence Party', value: 1999, slice: '1,999' }],
    },
    {
      text: 'Labour held the seat. UKIP surged from 2.1% last time to 13.9%.',
      claims: [{ kind: 'share', party: 'UK Independence Party', value: 13.9, slice: '13.9%' }],
    },
    {
      text: 'Labour won the seat. The Greens and UKIP finished with 1.2% each.',
      claims: [{ kind: 'share', party: 'Green', value: 1.2, slice: '1.2%' }],
    },
    {
      text: 'Ann Bell was running against the favourite, Tom Reed, and took 15,529 votes, ahead of Labour in third with 800.',
      claims: [
        { kind: 'votes', candidate: 'Ann Bell', value: 15529, slice: '15,529' },
        { kind: 'votes', party: 'Labour', value: 800, slice: '800' },
      ],
    },
    {
      text: 'Labour won the seat. It has now come third itself. The Greens have 40.6 per cent.',
      claims: [{ kind: 'share', party: 'Green', value: 40.6, slice: '40.6' }],
    },
    {
      text: 'Labour won the seat. Ann Bell of UKIP had 39 per cent of the poll for a party that managed 3 here last time.',
      claims: [{ kind: 'share', candidate: 'Ann Bell', value: 39, slice: '39' }],
    },
  ],
  silences: [
    'Labour won the seat. The Greens have 40 councillors in the borough.',
    'Labour won the seat. The Greens have 1,240 members.',
    'Labour won the seat, which leaves Ann Bell sitting on 7,607.',
    'Labour won the seat. The Greens, who had one vote in six here in 2010, were fourth.',
    'Labour won the seat. Ann Bell won, gaining more than 4,000 votes over her closest rival.',
    'Labour won the seat, with a massive 23.2% margin of victory.',
    'Labour won 16 seats on the council.',
    'Labour won the seat. The Conservatives finished more than 1,000 votes further back.',
    'The Conservatives had 44% of the vote at the last general election.',
    'Labour would have won 12,000 votes.',
    'Labour won the seat. UKIP said its rivals had polled 4,100 votes.',
    'Labour won the seat. The Conservatives, whose lead had been safe since the war, failed to poll 4,100 votes.',
    'Labour won the seat, and turnout among the young was said to have reached 41 per cent.',
    'Labour won the seat. UKIP and the Greens polled 4,100 votes between them.',
    'Labour held on with a majority of 1,200.',
    'Labour won the seat on a turnout of 41 per cent.',
    'Labour won on a 12% swing.',
    'Turnout fell from 61% to 48%.',
    'Labour cut the majority from 6,388 votes to 1,999.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    inLines`
      (?:
        (?:\b|(?=:))(?:
          (?<verb>:|{GOT}|held on to|hung on to|kept|on|with|at|to)
          |(?<any>[a-z]{2,}(?:ed|ing)(?: (?:up|in|out|together|home|for|down|through|away))?)
        )(?: {rank}(?: place)? and)?
          (?:{ADV} (?:[a-z-]+ )?(?:vote share|share of the vote|share|slice|tally|total|score|haul|vote) of)?{ADV} |
        (?<open>\((?=.\))|(?<={person})(?=.\)))
      )(?<n>{figure})(?<unit>{VOTES}|{OF_VOTE}| {party} votes)?
    `,
    { ...WORDS, GOT },
  ),
  read: (match, context) => {
    const { any, open, n, unit } = match.groups;
    const verb = match.groups['verb'] ?? any ?? '(';
    if (any && !GETS.test(any) && (!unit || NOT_GOT.test(any))) return null;
    const figure = context.tagged.of(n);
    const rest = after(match, context);
    const { tagged } = context;
    const to = verb === 'to';
    const beside = /^(?:on|with|at|\()$/.test(verb);
    const left = before(match, context);
    if ((figure?.kind !== 'count' && figure?.kind !== 'percent') || figure.sign || figure.unit === 'points')
      return null;
    // "683 to play with", "seats 280 … 240", "N and M respectively" of names that nothing gives.
    if (
      OF_ELSE.test(rest) ||
      /^[^.;]{0,40} when [\ue200-\ue2ff](?: last| first)? (?:stood|fought|ran|contested)\b/.test(rest)
    )
      return null;
    if (figure.kind === 'count' && !unit && !countsVotes(context, left)) return null;
    // "One vote in six".
    if (figure.kind === 'count' && figure.words && /^ (?:in|out of) [\ue400-\ue5ff]/.test(rest)) return null;
    // "two in five of those cast: 39.7 per cent": the exact one follows.
    if (figure.kind === 'percent' && figure.words && figure.precision === 'exact' && EXACT_BEHIND.test(rest))
      return null;
    if (beside && isOfNext(left, rest)) return null;
    const each = /^(?: of the votes?)? (?:each|apiece)\b/.test(rest);
    if (!each && / (?:between (?:them|the)|combined|together|apiece|each)\b/.test(rest.slice(0, 30))) return null;
    const dealt = dealtOut(left, n ?? '', rest, tagged);
    if (dealt !== undefined) return dealt;
    const found = whoseFigure(left, verb, figure);
    if (!found) return null;
    const { nearest, prior, whole, gap, direct } = found;
    const count = figure.kind === 'count';
    if (ITS_PEOPLE.test(whole)) return null;
    // "A and B, who got 555 and 512": as many figures as names, or whose a figure is the words do not say.
    const names = verb === '(' ? [] : subjectsLeftOf(`${left.slice(0, prior.length + 1)} `, tagged);
    // A figure is read once: of several who have it each, of the first.
    if (each) return names.length > 1 ? [{ kind: count ? 'votes' : 'share', figure: n, who: names[0] }] : null;
    if (names.length > 1 && names.at(-1) === nearest) {
      const drafts = inOrder(names, n ?? '', rest, tagged);
      if (drafts) return drafts;
      if (!/[\ue600-\ue6ff]/.test(gap)) return null;
    }
    if (
      /\b(?:we|our|i|you)\b/.test(gap) ||
      / in which (?:the )?$/.test(prior) ||
      // "gained 900 votes from the Liberals", "4,000 votes over the runner-up": of their last ones; a lead.
      /^ votes (?:(?:away )?(?:from|off) (?:the )?[\ue000-\ue1ff]|over (?![^.;]*[\ue400-\ue4ff]))/.test(
        (unit ?? '') + rest,
      ) ||
      // "It took 9,812 votes to elect her."
      (verb === 'took' && prior === '' && /^ to (?!(?:the|his|her|its|their|just|only)\b)[a-z]/.test(rest))
    )
      return null;
    // "X took the seat from Labour, increasing the party's share to N", "X lifted the Tory vote to N".
    const who =
      (to &&
        (tagged.of(nearest)?.kind === 'anaphor'
          ? /[\ue000-\ue1ff]/.exec(subjectLeftOf(prior) ?? '')?.[0]
          : /([\ue000-\ue0ff]) (?!saw|watched|said)[a-z]+ (?:the )?$/.exec(prior)?.[1])) ||
      nearest;
    if (to) {
      // "UKIP edged up 2.1 points to 24.7, the Tories 1.8 to 24.3".
      const moved = MOVED.test(whole) || (/^ [\ue500-\ue5ff] $/.test(whole) && / to [\ue500-\ue5ff]/.test(prior));
      if (SET_AGAINST.test(left) && !(count ? /\bfrom\b/.test(whole) : moved)) return null;
      // "X went from 25 to 34, the others from 24 to 35": the second has a subject of its own.
      if (
        OTHERS.test(whole) ||
        / to (?:[a-z]+ )?[\ue400-\ue5ff].*\bfrom\b/.test(whole) ||
        !(moved || /\b(?:vote|tally|support|share|slice)\b/.test(whole))
      )
        return null;
    }
    // Right behind its subject a verb of getting needs no other sign.
    const near = !to && !beside && NEAR.test(whole) && !/^(?::|kept|h[eu]\w+ on to)$/.test(verb);
    if ((near && UNABLE.test(whole)) || (!beside && NEITHER.test(prior + (/\bwho/.test(whole) ? ',' : ''))))
      return null;
    if (!near) {
      // Another name between is the verb's own subject, or may be.
      if (
        gap.length > 170 ||
        /[.!?;:")\ue000-\ue2ff]/.test(gap) ||
        (beside || verb === ':' ? NOT_WITH : OTHERS).test(gap)
      )
        return null;
      if (/[\ue400-\ue5ff].* and\b/.test(gap)) return null;
      // "For X it was a record low: 349 votes".
      if (
        verb === ':' &&
        (!(unit ?? figure.unit ?? /[\ue600-\ue6ff](?: place)?$/.exec(gap)) ||
          NO_RECORD.test(gap) ||
          !(RECORD.test(gap) || /[\ue600-\ue6ff]/.test(gap) || FOLLOWS_RANK.test(prior) || /^,? majority/.test(rest)))
      )
        return null;
      if (
        beside &&
        ((verb === 'at' && figure.unit !== 'percent' && !direct) ||
          (verb === '(' && !direct && !/(?:[\ue600-\ue6ff](?: place)?|votes),? $/.test(gap)) ||
          / put $/.test(gap) ||
          gap.length > 110 ||
          /\b(?:with|on) [^,]*[\ue400-\ue5ff]/.test(gap))
      )
        return null;
    }
    if (
      !count &&
      !unit &&
      /\bswing (?:of|needed|required)/.test(context.earlier.slice(-150)) &&
      tagged.of(nearest)?.kind === 'anaphor'
    )
      return null;
    const settled = to && /\bfrom\b/.test(whole);
    if (count) {
      if (NO_VOTES.test(rest) && !(near && (unit ?? / people to vote/.test(rest)))) return null;
      const people =
        /support|back|elect|chose|prefer|return|choice|pick|persua|convin|won over/.test(verb) &&
        /^ (?:of (?:his|her|the|its) )?(?:[\ue300-\ue3ff] )?(?:people|electors|voters|residents|constituents)\b/.test(
          rest,
        );
      const least = open === '' && amongVotes(tagged) ? 1 : !near || /had|has/.test(verb) ? 100 : 20;
      return people || unit || (figure.value >= least && ENDS.test(rest))
        ? [{ kind: 'votes', figure: n, who, settled }]
        : null;
    }
    if (NO_SHARE.test(rest)) return null;
    if (near) return /\b(?:turnout|swing|majority|lead)\b/.test(whole) ? null : [{ kind: 'share', figure: n, who }];
    if (/^ of (?:the |its |their )?[\ue000-\ue2ff]/.test(rest)) return null;
    if (
      !unit &&
      !to &&
      !beside &&
      !/\b(?:votes?|share|polled|polling|per ?cent)\b/.test(gap + verb) &&
      figure.unit === null
    )
      return null;
    if (!unit && /^(?:had|has|having|achiev\w+|gained|recorded|saw)$/.test(verb)) return null;
    return [{ kind: 'share', figure: n, who, settled }];
  },
};
