import type { Sentence } from './annotate.ts';
import { inLines } from './in-lines.ts';
import type { Mention, Person, Tagged } from './mentions.ts';
import type { Subject } from './reading.ts';

/** Subject that a mention stands for; anaphors look back through the sentence and the three before it. */
export function subjectOf(mention: Mention | undefined, sentences: readonly Sentence[], index: number): Subject | null {
  if (!mention) return null;
  if (mention.kind === 'person')
    return { candidate: mention.person.name, party: mention.party ?? mention.person.party };
  if (mention.kind === 'party') return { candidate: null, party: mention.party };
  if (mention.kind !== 'anaphor') return null;
  const found = antecedent(mention, sentences, index);
  if (!found) return null;
  const subject = subjectOf(found, sentences, index);
  // "her party's share" of somebody whose party nothing says is her own.
  return mention.to === 'party' && subject?.party ? { candidate: null, party: subject.party } : subject;
}

/** By whom, and nobody else, somebody was beaten or replaced: "went down to Ann Bell". */
const BEATEN_BY = new RegExp(inLines`
  \b(?:went down to|lost (?:out )?to|(?:beaten|defeated|ousted|unseated|succeeded|replaced|toppled) by)
  (?: the)? ([\ue000-\ue0ff])(?!(?: \([^)]*\))? and (?:the )?[\ue000-\ue0ff])
`);

/** Between somebody of whom a clause tells and a word in it. */
const OF_WHOM = /^.,? wh[^;]*$/;

/** The person or party that a pronoun stands for: the nearest before it in its sentence, else the subject of an earlier one. */
export function antecedent(
  mention: Extract<Mention, { kind: 'anaphor' }>,
  sentences: readonly Sentence[],
  index: number,
): Mention | null {
  const fits = (each: Mention): boolean =>
    mention.to === 'person'
      ? each.kind === 'person' && !contradicts(each.person, mention.sex)
      : mention.sex
        ? each.kind === 'person' && !contradicts(each.person, mention.sex)
        : each.kind === 'party' || (each.kind === 'person' && (each.party ?? each.person.party) !== null);
  const own = (sentences[index] as Sentence).tagged.mentions.filter((each) => each.end <= mention.start && fits(each));
  // Behind a semicolon the party is the one that its own clause speaks of, where it speaks of one.
  if (own.length > 1 && mention.to === 'party') {
    const clause = own.filter((each) => !between(sentences[index] as Sentence, each, mention).includes(';'));
    const last = clause.at(-1);
    // "Behind Tom Reed, who had 25 per cent – a rise in the party's share".
    if (last) return OF_WHOM.test(between(sentences[index] as Sentence, last, mention)) ? last : clause[0]!;
  }
  if (own.length > 0) return own[0] ?? null;
  // "Although he came third, Patsy Bell …": the name follows.
  const { text } = (sentences[index] as Sentence).tagged;
  if (/^(?:and |but )?(?:although|though|even though|while|despite|having|before|after) /.test(text)) {
    const ahead = (sentences[index] as Sentence).tagged.mentions.find(
      (each) =>
        each.start > mention.start && fits(each) && between(sentences[index] as Sentence, mention, each).includes(','),
    );
    if (ahead) return ahead;
  }
  for (let back = 1; back <= 3 && index - back >= 0; back++) {
    const earlier = fromSubject((sentences[index - back] as Sentence).tagged, fits);
    // "X went down to Y. She …": the one who won is spoken of next.
    const beaten = BEATEN_BY.exec((sentences[index - back] as Sentence).tagged.text)?.[1];
    const victor = beaten ? (sentences[index - back] as Sentence).tagged.of(beaten) : undefined;
    if (victor && fits(victor)) return victor;
    const standing = earlier.find((each) => each.kind === 'person' && (each.party !== null || each.person.candidate));
    const chosen = standing ?? earlier[0];
    // "X fell behind Tom Reed. He …": of two, the one whose name says that it is he.
    if (chosen?.kind === 'person' && mention.sex && chosen.person.sex !== mention.sex)
      return (
        earlier.findLast(
          (each) => each.kind === 'person' && each.person.candidate && each.person.sex === mention.sex,
        ) ?? chosen
      );
    if (chosen) return chosen;
  }
  return null;
}

/** Those of a sentence whom a pronoun may mean; without whom its first person beat, where that one may be meant. */
function fromSubject({ text, mentions, of }: Tagged, fits: (mention: Mention) => boolean): readonly Mention[] {
  // "The Greens beat it. It …": the party spoken of is one that this sentence has no name for.
  const unnamed = /[\ue100-\ue1ff] (?:beat|overtook|outpolled) it\b/.test(text);
  const fitting = mentions.filter((each) => fits(each) && !(unnamed && each.kind === 'party'));
  const doer =
    /^[^\ue000-\ue0ff]*([\ue000-\ue0ff])[^;]*?\b(?:beat|beating|defeat\w*|ousted|unseated|saw off|beaten by the) /.exec(
      text,
    );
  const first = of(doer?.[1]);
  return doer && first && fits(first) ? fitting.filter(({ start }) => start <= first.start) : fitting;
}

/** Tagged words between two mentions of a sentence. */
function between({ tagged }: Sentence, one: Mention, other: Mention): string {
  const place = (mention: Mention): number => {
    for (let at = 0; at < tagged.text.length; at++) if (tagged.of(tagged.text.charAt(at)) === mention) return at;
    return 0;
  };
  return tagged.text.slice(place(one), place(other));
}

/** True where a person's first name is one that only the other sex has. */
export const contradicts = ({ sex: own }: Person, sex: 'man' | 'woman' | undefined): boolean =>
  sex !== undefined && own !== null && own !== sex;
