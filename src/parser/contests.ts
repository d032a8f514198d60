import type { Document } from '#text';
import { namesWhoLeft } from './candidates-named.ts';
import { contestOf, type Contest } from './contest.ts';
import { ENOUGH, ENOUGH_ALONE, type DayOfText } from './day-of-text.ts';
import type { Gazetteer, Name } from './gazetteer.ts';
import { inLines } from './in-lines.ts';
import { prospectsOf, type Prospect } from './prospects.ts';
import { aliasesOf } from './short-forms.ts';

export type { Contest } from './contest.ts';

/** Which seats an article is about. */
export interface Contests {
  /** The main one first. */
  readonly list: readonly Contest[];
  /** Short forms of their names that this article may use. */
  readonly aliases: ReadonlyMap<string, readonly Name[]>;
}

const COMPARED = new RegExp(
  inLines`
    \b(?:
      last (?:two|three|few)|recent|since|not since|like|unlike|than|similar to|comparable|compared|reminiscent
      |echoes?|repeat of|as (?:at|it did in|happened in)|remember|famous\w*|previous(?:ly)?|earlier|ago
      |last (?:month|year|week|summer|autumn|spring|winter|may|june|july|october|november|december)|record|history
      |ever|after (?:victories|wins|gains|losing|defeats?|winning|the|that)
    )\b
  `,
  'i',
);
/** What tells of one contest beside another. */
const BESIDE = /\b(?:also|meanwhile|other|two|both|three|same (?:day|night|time)|and|held|kept|elected|retained)\b/;
const NONE: Contests = { list: [], aliases: new Map() };

/** Finds the seats that an article is about; empty where none is. */
export function findContests(document: Document, gazetteer: Gazetteer, day: DayOfText): Contests {
  const { published } = day;
  const all = prospectsOf(document, gazetteer, day);
  // "The largest since Ashdale's", in an article that looks ahead to another: it reports neither.
  const ahead = all.find(
    ({ isTold, contest: { known }, own }) =>
      !isTold && known && published && known.pollingDay > published && own.some(({ paragraph }) => paragraph <= 1),
  );
  const looksAhead = ahead && !all.some(({ isTold, near, isDated }) => isTold && (near ?? isDated));
  const main = looksAhead ? ahead : all[0];
  if (!main || (main.own.length === 0 && !main.isDated && main.named < ENOUGH)) return NONE;
  const told = all
    .filter((each) => each.isTold && (each === main || isBeside(each, main, document.clean.text, gazetteer, published)))
    .map(({ contest }) => contest);
  // What is said of earlier elections is read in a preview too.
  const list = told.length > 0 && !looksAhead ? told : [{ ...main.contest, known: null, untold: true }];
  return { list, aliases: aliasesIn(list, gazetteer) };
}

const aliasesIn = (list: readonly Contest[], gazetteer: Gazetteer): Contests['aliases'] =>
  aliasesOf(
    list.map(({ constituency }) => constituency),
    gazetteer,
  );

/** Whether another contest than the main one is told of beside it. */
function isBeside(
  each: Prospect,
  main: Prospect,
  text: string,
  gazetteer: Gazetteer,
  published: string | null,
): boolean {
  const { contest, own, near, isDated } = each;
  if (each.isDatedByHeading || (each.named >= ENOUGH && !each.isRecalled)) return true;
  if (each.isRecalled && (main.isRecalled || each.recalled >= ENOUGH_ALONE)) return true;
  // "It follows the contest a fortnight ago": who stood and who had left are named of what is told, not compared with.
  if (near && main.near)
    return near.pollingDay === main.near.pollingDay || each.isHeaded || (each.named > 0 && namesWhoLeft(text, near));
  if (near) return !main.isDated && !main.isRecalled;
  // The register knows the seat's by-elections, and none is of these days.
  if (published && gazetteer.byElections.has(contest.constituency) && !isDated) return false;
  if (each.isHeaded || (isDated && own.length > 0 && (!main.near || !contest.known || each.recalled > 0))) return true;
  if (main.near && gazetteer.isWhole) return false;
  const plain = own.filter(({ sentence }) => !COMPARED.test(sentence));
  return plain.length > 1 || plain.some(({ paragraph, sentence }) => paragraph <= 1 || BESIDE.test(sentence));
}

/** The contest of a seat that the text itself does not name. */
export function contestsOf(seat: string, document: Document, gazetteer: Gazetteer, published: string | null): Contests {
  const list = [contestOf(seat, null, document, gazetteer, published)];
  return { list, aliases: aliasesIn(list, gazetteer) };
}
