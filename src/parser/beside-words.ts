import { DEPOSIT, DEPOSIT_TOLD, whoseDeposit } from './beside-deposits.ts';
import { BESIDE, CONTESTS } from './beside-names.ts';
import { ofThoseBefore, placesOf, type Said, type Told } from './beside-places.ts';
import { SUPPOSED } from './doubt-words.ts';
import { inLines } from './in-lines.ts';
import type { Tagged } from './mentions.ts';
import { isQuotedIn } from './quotations.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './resolve.ts';
import { resolve, type Telling } from './resolve-draft.ts';
import type { Draft } from './rule.ts';
import { OBLIQUE } from './rules/vocabulary.ts';
import { spanOfWords } from './span-of-words.ts';
import { unsaid } from './unsaid.ts';
import { hadSeat } from './who-left.ts';
import { asItStood, mayHaveStood } from './who-stood.ts';

/** Characters between a name and words that may be said of it. */
const NEAR = 90;
const WHO = /[\ue000-\ue2ff]/g;

/** Words by which a result is told, with what they may state of somebody named near them. */
const WORDS: readonly (readonly [pattern: RegExp, said: Said])[] = [
  [
    new RegExp(
      inLines`
        \b(?:
          w[io]ns|won|winner|victor\w*|elected|triumph\w*|takes|took|beat|defeat(?:s|ed)|held|retain(?:s|ed)
          |captur(?:es|ed)|gain(?:s|ed)|returned|swept|seiz(?:es|ed)|clinch(?:es|ed)|new mps?|more (?:votes )?than
          |romp\w*|sent to|majority|margin|gave|evict\w*|oust\w*|unseat\w*|topp\w*|follows(?! the)|replaces
          |succe\w+|first(?! up\b)|walked it|beaten|lost|behind
        )\b
      `,
      'g',
    ),
    { kind: 'winner' },
  ],
  // A by-election is held too, on a day and in a place.
  [
    new RegExp(
      inLines`
        \b(?:
          (?<!(?:election|contest|poll|was|were|been|be|had) |-)held(?! (?:on (?!to)|in|at|up)\b|[^.;]{0,30} until\b)
          |retain(?:s|ed)|(?:kept|keeps?)(?!.{0,30}deposit| [a-z]+ing\b)|hold|(?<=[\ue100-\ue1ff] )holds
          |defen[cd](?!ing)\w+|stay\w*(?! (?:at )?home)|hung on|clung|surviv(?:es?|ed)|s(?:aw|ees?) off
          |f[eo]nd\w* off
        )\b
      `,
      'g',
    ),
    { kind: 'outcome', outcome: 'hold' },
  ],
  [
    new RegExp(
      inLines`
        \b(?:
          gain(?:s|ed)?(?! in (?:[\ue100-\ue1ff] )?(?:other|vote|share|support)\b)|(?:took|tak(?:es|ing)|lost)
          (?! (?:[a-z]+ |[\ue400-\ue5ff] ){0,2}(?:seats|councils|councillors|control|some|votes|majority)\b)
          |fell|gave|turn(?:s|ed|ing)|captur\w*|swept away|wiped out|evict\w*|snatch\w*|wrest\w*|oust\w*
          |overturn\w*
        )\b
      `,
      'g',
    ),
    { kind: 'outcome', outcome: 'gain' },
  ],
  [DEPOSIT_TOLD, { kind: 'lostDeposit' }],
];
/** What is hoped, feared or not known yet. */
const UNSURE = new RegExp(inLines`
  ${SUPPOSED.source}
  |\b(?:
    should|ought|about to|ambitions?|hop\w+|(?<!was )expect\w*|believ\w*|claim\w*|confident|counting|recount|set to
    |councils?|councillors?|wards?
  )\b
`);

/** Words of another time or place, in the clause that they stand in. */
const OF_THEN = new RegExp(inLines`
  [\ue700-\ue7ff]
  |\b(?:
    last (?:time|year|election)|general election|previous\w*|before|ago|when|then|there|earlier|once|would have
    |(?:has|have) been|had
  )\b
`);

/** Whether a lost deposit, or a place that a rule has read, is told in a clause that speaks of no other time, whatever its sentence does. */
export function isOfNow({ draft: { kind, words }, rule, sentence }: Reading): boolean {
  if (kind !== 'lostDeposit' && (kind !== 'position' || rule === BESIDE.name)) return false;
  const text = sentence?.tagged.text ?? '';
  const [at, end] = words ?? [0, 0];
  const clause = clauseOf(text, at, end);
  return !OF_THEN.test(clause) && (kind === 'lostDeposit' || !UNSURE.test(clause));
}

/** The clause around words of a text, without them. */
const clauseOf = (text: string, at: number, end: number): string =>
  `${/[^,;:.–]*$/.exec(text.slice(0, at))?.[0] ?? ''}${/^[^,;:.–]*/.exec(text.slice(end))?.[0] ?? ''}`;

/** Words by which something is told of several contests at once. */
const OF_SEVERAL = new RegExp(inLines`
  \bin (?:both|each)\b|\bboth (?:seats|contests|by-elections)\b|\btwice\b
  |\btwo (?:of|(?:[a-z]+ )?(?:seats|contests))\b|\bplaces\b
`);
/** Two seats in one sentence. */
const SEATS = /[\ue300-\ue3ff].*[\ue300-\ue3ff]/;

/**
 * Readings of words by which a result may be told, of everybody named near them: doubtful all of them, and no claims until
 * a return bears one out where no rule has read as much.
 */
export const besideWords = (telling: Telling): readonly Reading[] =>
  telling.sentences.flatMap(({ tagged }, index) => {
    const isQuoted = isQuotedIn(tagged.text);
    return toldIn(tagged, telling.sentences[index - 1]?.tagged.text ?? '')
      .filter(({ at }) => !isQuoted(at))
      .flatMap((told) => readingsOf(told, tagged, index, telling));
  });

/** What a sentence may tell, behind the text of the one before it: of a deposit alone where the rest is unsure. */
function toldIn(tagged: Tagged, before: string): readonly Told[] {
  const { text } = tagged;
  const ofDeposit = DEPOSIT.test(text) || DEPOSIT.test(before);
  const unsure = UNSURE.test(text);
  const places = placesOf(tagged).filter(
    ({ words, at }) => !unsure || (at > 0 && !UNSURE.test(clauseOf(text, at, at + words.length))),
  );
  if (unsure && (!ofDeposit || SUPPOSED.test(text))) return places;
  const told = WORDS.filter(([, { kind }]) => (kind === 'lostDeposit' ? ofDeposit : !unsure)).flatMap(
    ([pattern, said]) => [...text.matchAll(pattern)].map(({ 0: words, index: at }) => ({ words, at, said })),
  );
  return [...told, ...places];
}

/** Readings of such words, of each whom they may be said of, in each contest that may be meant. */
function readingsOf({ words, at, said }: Told, tagged: Tagged, index: number, telling: Telling): readonly Reading[] {
  const isPlace = said.kind === 'position';
  const isDeposit = said.kind === 'lostDeposit';
  const named = isDeposit ? whoseDeposit(tagged, at) : namesNear(tagged, at, isPlace);
  // Of a party it is said at any time that it won.
  return named
    .filter((who) => said.kind !== 'winner' || tagged.of(who)?.kind !== 'party')
    .flatMap((who) => {
      const draft: Draft = { ...said, who, words: [at, at + words.length] };
      const reading = resolve(draft, at, BESIDE, index, telling);
      const isOf =
        typeof reading !== 'string' &&
        (reading.scope === 'this' || isOfNow(reading)) &&
        (said.kind !== 'winner' || reading.subject?.candidate);
      const ofSeveral =
        (isPlace || isDeposit) && (OF_SEVERAL.test(tagged.text) || (isPlace && SEATS.test(tagged.text)));
      if (isOf && ofSeveral) return telling.contests.slice(0, CONTESTS).map((contest) => ({ ...reading, contest }));
      return [...(isOf ? [reading] : []), ...ofThose(draft, index, telling)];
    })
    .concat(isPlace ? ofThoseBefore({ words, at, said }, index, telling) : []);
}

/** Contests of several at once: "Labour held all three seats". */
const SEVERAL = /\b(?:all|both|seats|by-?elections|contests|constituencies|treble|hat-?trick)\b/;

/**
 * What no words bind to a contest, as it may be of each: who won, of those for which the one named stood; that a seat was
 * held, at whatever time, of those named, of all where several are, and of the only one.
 */
function ofThose(draft: Draft, index: number, { sentences, contests }: Telling): readonly Reading[] {
  const sentence = sentences[index]!;
  const { tagged } = sentence;
  const subject = subjectOf(tagged.of(draft.who), sentences, index);
  const [from, to] = draft.words ?? [0, 0];
  const ofSeveral = SEVERAL.test(tagged.text);
  const several = contests.length === 1 || ofSeveral;
  // "Ed Reed's party held all three": who leads it stood in none of them.
  const isTheirs =
    ofSeveral &&
    !/[\ue100-\ue1ff]/.test(tagged.text) &&
    contests.every((each) => !mayHaveStood(subject?.candidate ?? null, each));
  const isHold = draft.outcome === 'hold' && (isTheirs || !!subject?.party);
  const isWin = draft.kind === 'winner' && !!subject?.candidate;
  if (!subject || !(isHold || isWin)) return [];
  return contests
    .filter((contest) =>
      isWin
        ? contest.known && mayHaveStood(subject.candidate, contest) && !hadSeat(subject.candidate, contest)
        : several || tagged.mentions.some((each) => each.kind === 'seat' && each.seat === contest.constituency),
    )
    .map((contest) =>
      unsaid(BESIDE.name, sentence, contest, draft, {
        span: spanOfWords(tagged, from, to),
        subject: { candidate: isWin ? subject.candidate : null, party: asItStood(subject.party, contest) },
      }),
    );
}

/** What sets one clause against the one before, of somebody else. */
const CONTRAST = /;|,? (?:while|whilst|whereas|but) |, with (?=(?:the )?[\ue000-\ue1ff])/g;

/** "A beat B into third": the place is B's. */
const PUSHED = /(?:beat|ed) (?:the )?([\ue000-\ue1ff]) into [a-z ]*$/;

/** Units of those named near words, of one person where `isOfOne`: then of those in its clause alone, where it names anybody. */
function namesNear({ text }: Tagged, at: number, isOfOne: boolean): readonly string[] {
  const pushed = isOfOne && PUSHED.exec(text.slice(0, at))?.[1];
  if (pushed) return [pushed];
  const near = [...text.matchAll(WHO)].filter(
    ({ index }) =>
      Math.abs(index - at) < NEAR &&
      !(isOfOne && OBLIQUE.test(text.slice(0, index)) && !text.startsWith(' into', index + 1)),
  );
  const from = isOfOne ? ([...text.slice(0, at).matchAll(CONTRAST)].at(-1)?.index ?? 0) : 0;
  const own = near.filter(({ index }) => index >= from);
  return (own.some(({ index }) => index < at) ? own : near).map(([who]) => who);
}
