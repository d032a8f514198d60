import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, type Rule } from '../rule.ts';

const P = {
  POLL: '(?:percentage |overall |final |total )?(?:poll(?! tax)|voting figure)',
  HERE: '(?: (?:itself|here|in {seat}|at {seat}|on the day|yesterday|on {date}|{date}))*',
  MOVED: '(?:was|went|fell|dropped|slumped|sank|slipped|plunged|rose|climbed|grew)(?: away| back| down| up)?',
  WHEN: '(?: (?:in|at|the|last|previous|general|election|time|{date}))*',
  LITTLE: '(?: (?:just|only|some|about|an?|mere|poor|meagre|bare|low|fair|remarkable|respectable))*',
};
/** A poll that asks what people think, one of some other body, or the votes that somebody had a share of. */
const NO_TURNOUT = new RegExp(inLines`
  (?<!\bon an? )(?:
    \b(?:of|in|top(?:s|ped)?|topping|head(?:s|ed)?|lead(?:s|ing)?|led|half|half-way|win(?:s|ning)?|won) (?:
      the|an?|its|this|that
    ) (?:[a-z-]+ )?$
    |\b(?:
      opinion|exit|straw|private|internal|national|nationwide|tracking|[a-z]+ (?:news|times)|latest|last|previous
      |earlier|recent|new|one|another|every|telephone|online|council|local|municipal|european|mayoral|assembly
      |referendum|party|membership|postal|county|primary|ward|readers'|members'|[a-z]+'s|mori|gallup|nop|icm
      |yougov|survation
    ) $
    |[\ue000-\ue2ff](?:'s)? (?:[a-z]+ )?$|\b(?:his|her|their) (?:own )?$
  )
`);
const NOT_IT = new RegExp(inLines`
  ^(?: ?points?\b
    | (?:
      lead|rating|boost|slump|surge|bounce|tax|of (?!the (?:electorate|electors|register|voters|roll)|those)|out\b
      |up\b|down\b(?! on)|higher|lower|ahead|behind|among|for\b|to\b|in favour|in support|saying|said|were|want
      |would|back|against (?!last|the)|who|that|which (?:put|show|gave)|[\ue000-\ue2ff]
    )
  )
`);

/** Its doc, examples and silences say what it reads. */
export const thePoll: Rule = {
  name: 'the-poll',
  doc: 'The turnout, where it is called the poll.',
  examples: [
    {
      text: 'Labour won the seat. The poll was 60.7 per cent.',
      claims: [{ kind: 'turnout', value: 60.7, slice: '60.7' }],
    },
    {
      text: 'Labour won the seat. At 57.7 per cent the poll was two down on 1979.',
      claims: [{ kind: 'turnout', value: 57.7, slice: '57.7' }],
    },
    {
      text: 'Labour won the seat. The poll fell from 71.2 per cent to 44.6.',
      claims: [{ kind: 'turnout', value: 44.6, slice: '44.6' }],
    },
    {
      text: 'Labour won the seat on a much lower poll: 26.4 per cent.',
      claims: [{ kind: 'turnout', value: 26.4, slice: '26.4' }],
    },
    {
      text: 'Labour won the seat on a 57.7 per cent poll.',
      claims: [{ kind: 'turnout', value: 57.7, slice: '57.7' }],
    },
  ],
  silences: [
    'A 57 per cent poll lead melted away.',
    "Labour's share of the poll was 57 per cent.",
    'An opinion poll of 57 per cent of members was leaked.',
    'The poll was 3 per cent out.',
    'The council poll was 29 per cent.',
    "Labour's poll went down from 61.2 per cent to 44.6.",
    'Labour had asked for a 50 per cent poll.',
  ],
  needs: /poll|voting figure/,
  pattern: phrase(
    [
      inLines`
        \b{POLL}{HERE}
        (?:,? (?:was|is|of|at|being|came to|reached|stood at|{MOVED}(?: from {percent}{WHEN},?)? to)| ?[:(–-]|,)
        (?: just)?{LITTLE} ?(?<n>{percent})
      `,
      '(?<m>{percent})(?: |-)poll\\b',
      '(?:^|\\bat )(?:just |only )?(?<at>{percent}),? the {POLL}\\b',
    ].join('|'),
    P,
  ),
  read: (match, context) => {
    const { n, m, at } = match.groups;
    const unit = n ?? m ?? at;
    const figure = context.tagged.of(unit);
    if (figure?.kind !== 'percent' || figure.sign || figure.unit === 'points') return null;
    const prior = before(match, context);
    if (figure.value < 9 || figure.value > 92 || NOT_IT.test(after(match, context)) || NO_TURNOUT.test(prior))
      return null;
    // A poll that was wished for or feared is none.
    if (
      /\b(?:asked for|want\w*|hop\w+|expect\w*|predict\w*|forecast|need\w*|would|if|had|target)\b[^.;]{0,40}$/.test(
        prior,
      )
    )
      return null;
    return [{ kind: 'turnout', figure: unit }];
  },
};
