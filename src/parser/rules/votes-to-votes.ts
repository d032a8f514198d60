import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { after, before, OTHER, type Draft, type Rule } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';
import { WORDS } from './vocabulary.ts';

const LOST = /\b(?:was|were|been) (?:\w+ )?(?:beaten|defeated) (?:by )?[\ue400-\ue4ff][^\ue000-\ue3ff]*$/;
const BY = /^,? (?:by|at the hands of) (?:the )?([\ue000-\ue1ff])/;

/** Before two numbers of votes: a majority that changed, or a vote in the House or within a party. */
const OTHER_VOTES = new RegExp(inLines`
  \b(?:
    from|majority|lead|turn-?out|reduced|cut|increased|motion|amendment|bill|mps voted|selection|selected
    |shortlist|hustings|leadership
  )\b[^,;]{0,40}$
`);
/** Words for having beaten somebody: "having beaten Ann Bell". */
const HAS_BEATEN = new RegExp(inLines`
  \b(?:beat\w*|defeat\w*|over|saw off|edged out|overcame|ahead of) (?:the |his |her |its |their )?
  (?:[\ue000-\ue2ff](?:'s?)? )?$
`);

/** Its doc, examples and silences say what it reads. */
export const votesToVotes: Rule = {
  name: 'votes-to-votes',
  doc: 'Two counts set against each other: the winner’s, named before it, and the loser’s, named after it.',
  examples: [
    {
      text: 'The seat fell to the Conservatives, by 15,529 votes to Labour’s 8,859.',
      claims: [
        { kind: 'votes', party: 'Conservative', value: 15529, slice: '15,529' },
        { kind: 'votes', party: 'Labour', value: 8859, slice: '8,859' },
      ],
    },
    {
      text: 'Ann Bell of Labour, a nurse, is the new MP, having beaten the Conservatives’ Tom Reed by 12,645 to 12,639.',
      claims: [
        { kind: 'votes', candidate: 'Ann Bell', value: 12645, slice: '12,645' },
        { kind: 'votes', candidate: 'Tom Reed', value: 12639, slice: '12,639' },
      ],
    },
    {
      text: 'Tom Reed stood for the Conservatives. Ann Bell of Labour took 20,510 votes to his 18,638.',
      claims: [
        { kind: 'votes', candidate: 'Ann Bell', value: 20510, slice: '20,510' },
        { kind: 'votes', candidate: 'Tom Reed', value: 18638, slice: '18,638' },
      ],
    },
  ],
  silences: [
    'In the selection Ann Bell beat Tom Reed by 120 votes to 88.',
    'Labour won the seat. The bill was carried by 15,529 votes to 8,859.',
    'Labour cut the Conservative majority from 15,529 votes to 8,859.',
  ],
  needs: /[\ue400-\ue4ff]/,
  pattern: phrase(
    inLines`
      (?<verb>
        \b(?:by|with|on|won|took|had|got|[a-z]+(?:ed|ing))\b
        |\b(?:beat\w*|overcame|saw off|[a-z]+(?:ed|ing)(?: out| past)?) (?:the |his |her |its |their )?
          (?<beaten>{who})(?:(?:'s?|,)? (?:candidate |rival )?(?<named>{who}))?(?: in {seat})?,?(?: by)?
        |[:–]
      ){ADV} (?<n>{count})(?:{VOTES})?(?: \({percent}\))?,? (?:to|against)(?: (?:just|only|the))* (?:
        (?<other>{who})(?:'s?)? (?<m>{count})
        |(?<k>{count})(?:{VOTES})?(?: \({percent}\))?,? (?:for|of|by|from) (?:(?!of |in |at )[a-z-]+ ){0,4}?
          (?<whom>{who})
        |(?<his>his|her) (?<h>{count})|(?<j>{count}){VOTES}?(?! majority)
      )
    `,
    WORDS,
  ),
  read: (match, context) => {
    const { verb = '', n, other, m, k, whom, j, h, his } = match.groups;
    const left = before(match, context);
    if (OTHER_VOTES.test(left)) return null;
    if (/\b(?:from|reduced|cut)\b/.test(match.text)) return null;
    const object = / ([\ue000-\ue2ff])(?:,? (?:candidate )?)?,? (?:by )?$/.exec(`${left} `)?.[1];
    let beaten = match.groups['named'] ?? match.groups['beaten'];
    let start = left;
    // "X, having beaten Y by A to B": Y stands right before "by", and A is X's.
    const over = verb === 'by' && HAS_BEATEN.test(left.slice(0, Math.max(0, left.lastIndexOf(object ?? '\n'))));
    if (over && object) {
      beaten = object;
      start = left.slice(0, left.search(/\b(?:beat\w*|defeat\w*|over|saw off|edged out|overcame|ahead of) [^,;]*$/));
    }
    const who = subjectLeftOf(start) ?? /([\ue000-\ue2ff])[^\ue000-\ue2ff]*$/.exec(start)?.[1];
    if (!who || /[.!?]/.test(start.slice(start.lastIndexOf(who)))) return null;
    if (verb === ':' && !m && !k) return null;
    // "X was beaten by A to B, at the hands of Y": the first is Y's.
    const lost = LOST.test(left + match.text);
    const winner = lost ? BY.exec(after(match, context))?.[1] : who;
    const drafts: Draft[] = winner ? [{ kind: 'votes', figure: n, who: winner }] : [];
    if (m) drafts.push({ kind: 'votes', figure: m, who: other });
    if (k) drafts.push({ kind: 'votes', figure: k, who: whom });
    if (h) drafts.push({ kind: 'votes', figure: h, who: OTHER, beside: who, sex: his === 'her' ? 'woman' : 'man' });
    if (lost) beaten = who;
    if (j && beaten) drafts.push({ kind: 'votes', figure: j, who: beaten });
    return drafts;
  },
};
