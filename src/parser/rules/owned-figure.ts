import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, BEFORE, PARTY_BEFORE, type Rule } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';
import { WORDS } from './vocabulary.ts';

/** What ends a figure that somebody has: a stop, or what it is, did or is set beside; a noun is what it counts. */
const STANDS = new RegExp(inLines`
  ^(?:
    $|[.,;:)?!]| –
    | (?:
      was|were|is|are|to|for|and|while|but|in|on|against|behind|compare[sd]?|represent(?:s|ed)?|amounted|meant?
      |down|up|or
    )\b
    | [a-z]+ (?:the |an? |just |only )*(?:the|an?|him|her|it|them|as|up|down|[\ue000-\ue2ff\ue400-\ue6ff])
      (?![a-z])
  )
`);
/** What it is of else: said before it, or behind. */
const ELSE = new RegExp(inLines`
  \b(?:majority|majorities|lead|margin|cushion|swing|turnout|target|aged?)\b[^.;]{0,40}$
  |\b(?:overturn|wip|cut|eras|obliterat|swept|slash|demolish|eat|ate|defend|inherit)[a-z]*(?: [a-z]+){0,2} $
`);
const ELSE_BEHIND = new RegExp(inLines`
  ^ (?:
    (?:was|were|is) [^,.;]*\b(?:majority|margin|lead|cushion|swing|turnout|age|target)
    |(?:more|fewer|less|up|down) (?:than|on)|in (?:arrears|front)
  )\b
`);
/** Before "his" and "her" of somebody spoken of just now. */
const OPENS = /^$|^(?:and|but|for) $|(?:[,;:–]| -|,? and|,? but|,? than|,? for) $/;

/** Its doc, examples and silences say what it reads. */
export const ownedFigure: Rule = {
  name: 'owned-figure',
  doc: 'Votes or a share that are somebody’s by a possessive, with or without a noun: "X’s 9,364", "his share was 24%", "her 14,980 were".',
  examples: [
    {
      text: 'Labour won the seat. Ann Bell’s 10,201 left the others far behind.',
      claims: [{ kind: 'votes', candidate: 'Ann Bell', value: 10201, slice: '10,201' }],
    },
    {
      text: 'Labour won the seat. Tom Reed of the Conservatives was third, and his 2,812 represented a fall.',
      claims: [{ kind: 'votes', candidate: 'Tom Reed', value: 2812, slice: '2,812' }],
    },
    {
      text: 'Ann Bell - her share was 52% of the vote - called it bittersweet. She won the seat for Labour.',
      claims: [{ kind: 'share', candidate: 'Ann Bell', value: 52, slice: '52%' }],
    },
  ],
  silences: [
    'Labour won the seat. Tom Reed’s 5,971 cushion was overturned.',
    'Labour won the seat. Tom Reed’s 10,201 was the old majority.',
    'Labour won the seat. Tom Reed’s 1,200 posters went up.',
    'Labour won the seat, wiping out Tom Reed’s 9,364.',
  ],
  needs: /[\ue400-\ue5ff]/,
  pattern: phrase(
    inLines`
      (?:(?<who>{person})'s?|\b(?<of>his|her|their|its|whose)) (?:own |final |total )?(?<noun>
        {NOUN}(?: of the (?:total |valid |popular )?(?:vote|poll))?
        (?: (?:yesterday|today|now|here|last night|this time|on {date}))?
        (?: was| were| of|:| [a-z]+ed(?: to)?| came to)? (?:just |only |a )*
      )?(?<n>{figure})(?<unit>{VOTES}|{OF_VOTE})?
    `,
    {
      ...WORDS,
      NOUN: 'vote share|votes?|total|tally|share|slice|score|percentage|support',
    },
  ),
  read: (match, context) => {
    const { who, of, noun, n, unit } = match.groups;
    const figure = context.tagged.of(n);
    const left = before(match, context);
    const rest = after(match, context);
    if (figure?.kind !== 'count' && figure?.kind !== 'percent') return null;
    if (figure.kind === 'percent' && (figure.sign || figure.unit === 'points')) return null;
    if (/^ (?:behind|ahead|more|fewer|short|clear|majority|lead)\b/.test(rest)) return null;
    const bare = !noun && !(unit && figure.kind === 'count');
    if (
      (bare || who) &&
      ((figure.kind === 'count' && figure.value < 100) ||
        !STANDS.test(rest) ||
        ELSE.test(left) ||
        ELSE_BEHIND.test(rest) ||
        (figure.kind === 'percent' && figure.unit !== 'percent'))
    )
      return null;
    if (!who && !OPENS.test(left)) return null;
    // Without a noun a party's own is told by the rules of names and figures.
    if (bare && /^(?:its|their|whose)$/.test(of ?? '')) return null;
    // Of a bare "its share was" nothing says which party or which poll: a word for this one must stand in it.
    const owner =
      who ??
      (of === 'whose'
        ? subjectLeftOf(`${left}who `)
        : of === 'his' || of === 'her'
          ? BEFORE
          : left === '' && / (?:yesterday|today|now|last night|this time|on \S+) was/.test(noun ?? '')
            ? PARTY_BEFORE
            : subjectLeftOf(left));
    return owner ? [{ kind: figure.kind === 'count' ? 'votes' : 'share', figure: n, who: owner }] : null;
  },
};
