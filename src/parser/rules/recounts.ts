import { inLines } from '../in-lines.ts';
import { phrase } from '../mentions.ts';
import { before, type Rule } from '../rule.ts';
import { AT_A_PLACE } from './vocabulary.ts';

/** Before a recount: there was none, or only talk of one ("the prospect of a"). */
const NOT_HELD = new RegExp(inLines`
  \b(?:
    no(?:body| one|ne)?|never|without|refus\w*|avoid\w*|may|might|could|would|consider\w*|not|rule\w* out
    |possible|possibility|threat\w*|prospect|talk of|rumou?rs? of|court|denied|whether|if|no need for
    |(?:is|was) to be|miles (?:away|north|south|east|west)
  )\b[^.;]{0,40}$
`);
/** Behind a recount: it was refused or ruled out, or was a ward's. */
const NOT_HELD_AFTER_ALL = new RegExp(inLines`
  ^ (?:(?:was|were|is) )?(?:not|ruled out|possible|likely|unlikely)
  |^,? but (?:it was |this was )?not
  |^[^.;]{0,70}\b(?:
    refus\w*|reject\w*|denied|turned (?:it |them |this )?down|declin\w*|said no|ward|council|challeng\w+|petition
  )\b
  |^[^.;]{0,40}(?:n't|\bnot|\bnever) (?:grant|need|allow|requir|necess|given|held|c[ao]me|happen)
`);

/** Its doc, examples and silences say what it reads. */
export const recounts: Rule = {
  name: 'recounts',
  doc: 'How many recounts there were or were asked for.',
  examples: [
    {
      text: 'Labour held the seat after a full recount.',
      claims: [{ kind: 'recounts', value: 1, slice: 'a full recount' }],
    },
    {
      text: 'Labour held the seat after two recounts.',
      claims: [{ kind: 'recounts', value: 2, slice: 'two recounts' }],
    },
    {
      text: 'Labour held the seat. Nobody could go home until a recount was done.',
      claims: [{ kind: 'recounts', value: 1, slice: 'a recount' }],
    },
    {
      text: 'Labour held the seat.\n\n05.40 Recount done. Lips sealed.',
      claims: [{ kind: 'recounts', value: 1, slice: 'Recount done' }],
    },
  ],
  silences: [
    'There was no recount.',
    'Labour held the seat. Nobody had to ask for a recount.',
    'A bundle check was ordered and a recount refused.',
    'Labour held the seat. The court heard that there had been two recounts.',
    'Labour may ask for a recount.',
    'Labour held the seat. After two recounts in May the loser challenged the result.',
    'Labour won the seat. There is to be a recount, we are told.',
    'Labour asked for a recount, and was refused.',
    'A recount was requested by the Greens at ten to two in the morning, but turned down.',
    'There were three recounts in the Castle ward.',
    'Labour won the seat. Sixty miles north a shock was averted after a recount.',
  ],
  needs: /re-?count|counted/,
  pattern: phrase(
    inLines`
      (?:
        (?<=^(?:{other} )?)re-?count (?:over|done|finished|completed?)\b
        |\b(?:demand|ask|call)\w*(?: for)? re-?count\b
        |\bcounted (?:again|twice|afresh|a {rank} time)\b
        |(?<n>{count})(?: full| partial)? re-?counts\b
        |\b(?<one>a|one|the|after)(?: full| partial| nail-biting| dramatic| lengthy)? re-?count\b(?!-)
        |\b(?:a )?(?<ord>{rank}) re-?count\b
      )
    `,
  ),
  read: (match, context) => {
    const { n, ord } = match.groups;
    // "Nobody could leave until a recount was done."
    const prior = before(match, context).replace(/.* (?:un)?til $/, '');
    const rest = context.tagged.text.slice(match.index + match.text.length);
    if (NOT_HELD.test(prior) || NOT_HELD_AFTER_ALL.test(rest)) return null;
    if (AT_A_PLACE.test(rest) || /^ ?\([^)]{0,30}not a re-?count|^[^.]{0,40}bundle/.test(rest)) return null;
    const figure = context.tagged.of(n);
    const rank = context.tagged.of(ord);
    const value = figure?.kind === 'count' ? figure.value : rank?.kind === 'ordinal' ? rank.value : 1;
    if (value > 9) return null;
    const settled = /^ (?:was|were|is) (?:over|done|held|finished|complete)/.test(rest);
    return [{ kind: 'recounts', value, settled, words: [match.index, match.index + match.text.length] }];
  },
};
