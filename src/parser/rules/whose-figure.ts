import { inLines } from '../in-lines.ts';
import type { FigureMention } from '../mentions.ts';
import { BEFORE } from '../rule.ts';
import { subjectLeftOf } from './subject.ts';
import { OBLIQUE } from './vocabulary.ts';

/** Of the same kind. */
const FIGURES = { count: /[\ue400-\ue4ff]/, percent: /[\ue500-\ue5ff]/ };
/** The subject's own, before it. */
const HAS_ONE = {
  count: /^(?:with|on|by polling) [^\ue000-\ue2ff]*[\ue400-\ue4ff]/,
  percent: /^(?:with|on|by polling) [^\ue000-\ue2ff]*[\ue500-\ue5ff]/,
};
/** Whom the subject went past on the way to its place. */
const RIVAL = new RegExp(
  inLines`
    \b(?:leapfrogg\w+|overtook|beat|beating|pushed|past|ahead of|behind|defeated|over|against|from)
    (?: (?:past|out|the)){0,2} [\ue000-\ue2ff](?:'s [a-z]+)?
  `,
  'g',
);

/** "X withstood the others and kept third place". */
const OBJECT = /^ +[a-z]+(?: (?:off|out|past|aside|down))? (?:the )?[\ue000-\ue2ff](?: [a-z]+)?(?= and )/;

/** Said of who has a figure, or set apart from it. */
const APART = new RegExp(
  inLines`
    \([^()]*\)|, [^,]*,| for (?:the )?[\ue100-\ue2ff]|^ of the [a-z-]+ [\ue100-\ue1ff]
    | [\ue100-\ue2ff](?:'s?)?(?= (?:deposit|seat))
    | (?:an? |the )?(?:[\ue000-\ue1ff](?:'s)? )?majority of [\ue400-\ue4ff]
    | (?:vacated|left|held|represented|won) by (?:[a-z-]+ ){0,3}[\ue000-\ue2ff]
  `,
  'g',
);
/** "X lost, and his share fell to N". */
const OWN = new RegExp(inLines`
  (?:^|[;,–] |\band |\bbut |\bwith )(?:(its|their)|his|her) (?:vote share|share|vote|tally)\b
  (?! of [\ue300-\ue3ff])[^;,]*$
`);

/** Whose a figure is by the words before it, and those words. */
export interface Whose {
  /** Unit of who has the figure. */
  readonly nearest: string;
  /** Words before the name. */
  readonly prior: string;
  /** Words between the name and the verb, and the same without what is said of the name or of rivals. */
  readonly whole: string;
  readonly gap: string;
  /** True where the name stands right before the verb and can be nobody's object. */
  readonly direct: boolean;
}

/** Who stands right before a figure, the seat or the place between them: "Ann Bell in second place, on". */
const RIGHT_BEFORE = new RegExp(inLines`
  ((?<!\b(?:for|as an?) (?:the )?)[\ue100-\ue1ff]|[\ue000-\ue0ff])(?:'s)?(?: for (?:the )?[\ue100-\ue1ff](?=, ))?
  (?: in [\ue300-\ue3ff]|(?<placed>(?<!\bbehind [^,]*) (?:in|coming) [\ue600-\ue6ff](?: place)?))?(?<comma>,?) $
`);

/**
 * Who has a figure: the subject of its clause, by the words before it and the verb or preposition ("with", "to", "(")
 * right before the figure; null where nobody is.
 */
export function whoseFigure(left: string, verb: string, { kind }: FigureMention): Whose | null {
  const beside = /^(?:on|with|at|\()$/.test(verb);
  // "X on N", "X (N)", "with X polling N": of X, whatever stands before; "ahead of X with N" is not.
  const adjacent = (
    verb === '('
      ? /([\ue000-\ue1ff]) ?$/
      : beside
        ? RIGHT_BEFORE
        : verb.endsWith('ing')
          ? /(?<!\b(?:beat|for|defeat\w*) (?:the )?)([\ue000-\ue1ff]) $/
          : /$^/
  ).exec(left);
  const direct =
    adjacent &&
    (adjacent.groups?.['placed'] ??
      !((verb === 'with' || adjacent.groups?.['comma']) && OBLIQUE.test(left.slice(0, adjacent.index))))
      ? adjacent[1]
      : undefined;
  const own = verb === 'to' ? OWN.exec(left) : null;
  let nearest =
    direct ??
    (own
      ? (subjectLeftOf(left.slice(0, own.index)) ?? (own[1] ? undefined : BEFORE))
      : subjectLeftOf(beside ? left + verb : left));
  if (!nearest) return null;
  // "She polled 9,413, ahead of X with 6,147", "With 9,413 votes A was ahead of B, on 6,147": who has a figure has no second one.
  const told = FIGURES[kind].test(left.slice(left.lastIndexOf(nearest))) || HAS_ONE[kind].test(left);
  if (adjacent?.[1] && told) nearest = adjacent[1];
  const at = own ? own.index : left.lastIndexOf(nearest);
  const prior = left.slice(0, at);
  const whole = left.slice(at + 1);
  const gap = whole
    .replace(APART, ' ')
    .replace(OBJECT, ' ')
    .replace(/ and [a-z]+ (?:his|her|its|their) deposit $/, ' ')
    .replace(beside || verb === ':' || / and $/.test(whole) ? RIVAL : /$^/, ' ');
  return { nearest, prior, whole, gap, direct: direct !== undefined };
}
