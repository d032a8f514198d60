import type { Document } from '#text';
import { pollNamed } from './day-of-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { BY_ELECTION } from './lexicon.ts';
import { onlyOf } from './only.ts';
import { registerNear } from './recent-polls.ts';
import type { RegisterByElection } from './register.ts';
import { thursdayBefore, type Stated } from './when-polled.ts';

/** A by-election that the article may report. */
export interface Contest {
  readonly constituency: string;
  readonly known: RegisterByElection | null;
  readonly year: number | null;
  readonly pollingDay: string | null;
  /** 1 to 12, of polling or, failing that, of publication. */
  readonly month: number | null;
  /** Month of publication; null where it is not known. */
  readonly published: number | null;
  /** The text cannot report its result: it was printed before the poll, or there was no such by-election. */
  readonly untold?: boolean;
}

/** The by-election of a seat that a text is on, by the date that it states, the day of publication or the candidates whom it names. */
export function contestOf(
  seat: string,
  stated: Stated | null,
  document: Document,
  gazetteer: Gazetteer,
  published: string | null,
): Contest {
  const all = gazetteer.byElections.get(seat) ?? [];
  const near = published ? registerNear(all, published) : null;
  const pubYear = published ? Number(published.slice(0, 4)) : null;
  let known: RegisterByElection | null = near;
  let year = near ? yearOf(near) : null;
  const then = stated && all.find(({ pollingDay }) => pollingDay.startsWith(stated.day ?? String(stated.year)));
  // A year without a by-election, over a list say, is a general election's where there has been one of late.
  if (stated && (!near || (stated.year !== year && (then || stated.day)))) {
    known = then ?? null;
    year = stated.year;
  } else if (!near) {
    known =
      pollNamed(document.clean.text, all, published) ??
      (published === null && isCalledOne(document.clean.text, seat) ? onlyOf(new Set(all)) : null);
    year = known ? yearOf(known) : pubYear;
  }
  const day = known?.pollingDay ?? stated?.day ?? thursdayBefore(document, published, year);
  const month = published && year === pubYear ? Number(published.slice(5, 7)) : null;
  return {
    constituency: seat,
    known,
    year,
    pollingDay: day,
    month: day ? Number(day.slice(5, 7)) : month,
    published: month,
  };
}

/** Whether a text that names a seat speaks of a by-election, and not of the seat for its member alone, as one on a ward may. */
const isCalledOne = (text: string, seat: string): boolean => BY_ELECTION.test(text) && !text.includes(`MP for ${seat}`);

const yearOf = ({ pollingDay }: RegisterByElection): number => Number(pollingDay.slice(0, 4));
