import { days } from './day-count.ts';
import { GENERAL_ELECTION_DAYS } from './general-elections.ts';
import { inLines } from './in-lines.ts';
import { DECIDED, looksAhead } from './looks-ahead.ts';
import { BY_ELECTION } from './lexicon.ts';

const BRITISH = new RegExp(
  inLines`
    \b(?:
      Tory|Tories|Lib[- ]?Dems?|Liberal Democrats?|UKIP|Ukip|SNP|(?:Scottish|British) National Party|Westminster
      |Downing Street|Plaid|Sinn F[eé]in|DUP|SDLP|Ulster Unionist|House of Commons|Reform UK|Brexit Party|BNP
      |MPs? for|Labour MP|Conservative MP|Commons
    )\b
  `,
  'g',
);
const FOREIGN = new RegExp(
  inLines`
    \b(?:
      New Zealand|NZ|Aotearoa|Australian?|Queensland|New South Wales|Canberra|Canad(?:a|ian)|Ottawa|Ontario|Quebec
      |Alberta|British Columbia|Nova Scotia|Manitoba|Saskatchewan|Lok Sabha|Vidhan Sabha|BJP|Fianna F[aá]il
      |Fine Gael|Taoiseach|Teachta|D[aá]il|Oireachtas|special election|Republicans?|Democratic Party candidate
      |riding|Labor Party|Nationals|Liberal Party of|NDP|Bloc Qu|Malaysia|Jamaica|Pakistan|Nigeria|Kenya|Ghana
      |Zimbabwe|South African?|Trinidad|Barbados|Hong Kong|Legislative (?:Council|Assembly)|Gibraltar|Isle of Man
      |Tynwald|House of Keys|States of Jersey|Guernsey|Bermuda
      |(?<!(?:British|Scottish) )National(?:'s|’s)? (?:candidate|Party|top)|ACT party|Christchurch East
      |electorate since|provincial|federal|premier
    )\b
  `,
  'g',
);

/** A contest for the House of Commons, or somebody made a member of it. */
const FOR_THE_COMMONS = new RegExp(
  inLines`
    \b(?:parliamentary|Westminster|House of Commons|Commons) (?:by[- ]?e?-?election|seat)
    |\bnew(?:est|ly elected)?,? (?:\w+,? ){0,3}MP\b|\bas (?:an |its |their |the )?(?:new )?MP\b
    |\bparliamentary (?:seat|constituency|by)|\belected (?:as )?(?:the |an )?(?:new )?MP\b|\bMember of Parliament\b
  `,
  'i',
);
/** A member of the House of Commons: of those an article on a ward speaks too. */
const MEMBER = /\bMPs? for\b|\bthe (?:sitting |former |outgoing |late )?(?:\w+ )?MP\b/i;

// What goes before is looked for behind each by-election, of which there are few.
const LOCAL_BY_ELECTION = new RegExp(
  inLines`
    by[- ]?elections?\b(?<=\b(?:council|ward|local|county|district|borough|parish|division) by[- ]?elections?)
    |\bby[- ]?elections? (?:in|for) (?:the )?[A-Z][\w' -]{2,40} (?:ward|division)\b
  `,
  'gi',
);
/** "Ward" with a capital is a surname too: only after a place and before what a ward has. */
const WARD = /\bwards?\b(?! councillor)|\bWards?\b(?= (?:by|council|result|seat|election|in|of|on)\b)/g;
/** Of votes that are transferred, or of a council of several members. */
const COUNCIL_COUNT = /\bFirst[- ][Pp]reference|\bfirst[- ]preference|\bQuota: ?\d|\bCouncillors? Elected\b/;

const DEVOLVED = new RegExp(
  inLines`
    \b(?:
      Holyrood|Scottish Parliament(?:ary)?|Senedd|Welsh Assembly|Assembly|Stormont|MSP|MLA|European(?: Parliament)?
      |mayoral|police and crime commissioner|PCC|GLA
    ) by[- ]?election
    |\bby[- ]?election (?:to|for) (?:the )?(?:Holyrood|Senedd|Stormont|(?:Scottish|Welsh) Parliament|\w+ Assembly)\b
    |\bby[- ]?election\b[^.]{0,80}\b(?:MSP|MLA)\b
  `,
  'i',
);
const DEVOLVED_MEMBER = /\b(?:new|elected|newest|next|first)(?: (?:as|an?|the|\w+))? (?:MSP|MLA|MS|AM)\b(?! and)/;

/** Who sits in another parliament, in a text that knows no member of this one. */
const SITS_ELSEWHERE = /\b(?:MSPs?|MLAs?|Holyrood seat|Senedd|(?:Welsh|Scottish) Parliament)\b/;
const SITS_HERE = /\bMPs?\b|\bWestminster\b|\bCommons\b/;

/** What a bookmaker offers; not the day of a page, nor the number of a picture that opens a line ("2/6"). */
const ODDS = /\bevens\b|(?<!^|[\d/])\d{1,2}\/\d{1,2}\b(?!\/)|\btipsters?\b|\bbookies\b|\bbookmakers?\b|\bodds\b/gim;

/** Days after a general election in which what names no by-election is on that. */
const AFTERMATH = 6;
/** Days after it in which a heading that names it says what the page is on. */
const RECALLED = 45;

/** Characters that open a text, and those of its first paragraphs. */
const OPENING = 400;
const LEAD = 600;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text tells of a by-election to another parliament of this country, or of who sits there. */
export const isOnAnotherParliament = (text: string): boolean =>
  DEVOLVED.test(text) || DEVOLVED_MEMBER.test(text) || SITS_ELSEWHERE.test(text);

/**
 * Why a text is not on the result of a by-election to the House of Commons, or null where it may be. `polled` are seats
 * of the Commons that polled of late; `recalls` where the text tells again of polls on record, and of no other.
 */
export function notOurs(
  text: string,
  published: string | null,
  polled: readonly string[],
  recalls: boolean,
): string | null {
  const sample = text.slice(0, 60_000);
  if (isForeign(sample)) return 'foreign election';
  if (!recalls && looksAhead(sample)) return 'preview';
  if (isOnGeneralElection(sample, published)) return 'general election';
  if (
    /\bpolice (?:and crime )?commissioner|\belected mayor\b/i.test(sample.slice(0, 300)) &&
    !BY_ELECTION.test(sample.slice(0, 200))
  )
    return 'another election';
  if (count(sample, ODDS) >= 3 && !DECIDED.test(sample)) return 'odds';
  if (
    (SITS_ELSEWHERE.test(sample) && !SITS_HERE.test(sample)) ||
    ((DEVOLVED.test(sample) || DEVOLVED_MEMBER.test(sample)) &&
      !/\bWestminster by|\bMPs? for\b|\bnew (?:\w+ )?MP\b|\bHouse of Commons\b/.test(sample))
  )
    return 'devolved election';
  return isLocal(sample, polled, recalls) ? 'council election' : null;
}

/**
 * Why a text that bears no day is not on a result, though it names those who stood: before the poll and at a general
 * election the same people stand, and its opening says more than they do. Null where it may be.
 */
export function beforeOrAfter(text: string): string | null {
  if (looksAhead(text.slice(0, LEAD)) && looksAhead(text)) return 'preview';
  return isOnGeneralElection(text, null) ? 'general election' : null;
}

function isForeign(text: string): boolean {
  const foreign = count(text, FOREIGN);
  if (foreign === 0) return false;
  const british = count(text, BRITISH);
  return british === 0 || (foreign >= 3 && foreign > british);
}

/** True of a text on a ward: it names no seat of the Commons, or its opening is on the ward and nobody was made an MP. */
function isLocal(text: string, polled: readonly string[], recalls: boolean): boolean {
  const local = (sample: string): number => count(sample, LOCAL_BY_ELECTION) + count(sample, WARD);
  const opening = text.slice(0, 300);
  if (FOR_THE_COMMONS.test(text) && local(opening) === 0) return false;
  // Whoever is remembered for a poll may have sat on a council, or in an assembly, after it.
  if (COUNCIL_COUNT.test(recalls ? opening : text)) return true;
  const all = local(text);
  if (all === 0) return false;
  const named = count(text, new RegExp(BY_ELECTION, 'gi'));
  // A seat of one word may be a town, whose council it is; two seats are none.
  const isOfSeats = polled
    .filter((seat) => opening.includes(seat))
    .join(' ')
    .includes(' ');
  const isOpening = local(opening) > 0;
  return (
    (!isOfSeats && !MEMBER.test(text) && (isOpening || !recalls)) || (all >= 3 && all > named) || (all > 1 && isOpening)
  );
}

/** How pages on a general election head their figures: "UK results", "General election 2019 results". */
const OF_THE_COUNTRY = new RegExp(
  inLines`
    \b(?:
      UK results|After \d+ of \d+ seats|[Gg]eneral [Ee]lection \d{4} (?:results?|constituency)
      |General Election \d{4}\s*$
    )
  `,
  'm',
);

/** True of a page on a general election: its title or heading says so, or it is of the days after one and names no by-election. */
function isOnGeneralElection(text: string, published: string | null): boolean {
  const title = text.split('\n').slice(0, 3).join('\n').slice(0, 300);
  if (/\bGeneral Election (?:19|20)\d\d\b/i.test(title) && !BY_ELECTION.test(title)) return true;
  const within = (late: number): string | undefined =>
    GENERAL_ELECTION_DAYS.find((day) => published !== null && published >= day && days(day, published) <= late);
  if (within(AFTERMATH) && !BY_ELECTION.test(text.slice(0, 150))) return true;
  // What bears no day may be of any of them, unless its opening speaks of a by-election.
  const undated = BY_ELECTION.test(text.slice(0, OPENING)) ? [] : GENERAL_ELECTION_DAYS;
  const near = published === null ? undated : [within(RECALLED)].filter((day) => day !== undefined);
  if (near.some((day) => headsGeneralElection(text, day.slice(0, 4)))) return true;
  return OF_THE_COUNTRY.test(text.slice(0, 1500)) && !BY_ELECTION.test(text.slice(0, OPENING));
}

/** True of a page whose heading names the general election of a year, "Election 2015", whatever it recalls. */
function headsGeneralElection(text: string, year: string): boolean {
  const heading = new RegExp(`^(?:(?:the|uk) )?(?:(?:general )?election,? ${year}|${year} general election)\\b`, 'i');
  const lines = text
    .slice(0, 800)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(0, 4).some((line) => line.length < 70 && heading.test(line.trim()) && !BY_ELECTION.test(line));
}
