import { count, plural } from '#format';
import type { DeskContest, DeskElsewhere, DeskReading, DeskRow } from './desk-reading.ts';
import { element } from './element.ts';

/** Ways from the answer to each contest's table. */
export const drawWays = (contests: readonly DeskContest[]): HTMLElement =>
  element(
    'ul',
    { class: 'plain' },
    ...contests.map(({ heading, summary }, index) =>
      element('li', {}, element('a', { href: `#contest-${index + 1}` }, heading), `. ${summary}`),
    ),
  );

/** A section a contest: its claims in a table, each leading back to its mark. @param pages address of a by-election's page, from its id. */
export function drawContest(contest: DeskContest, index: number, pages: (id: string) => string): HTMLElement {
  const { heading, byElection, summary, own, rows } = contest;
  const id = `contest-${index + 1}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, byElection === null ? heading : element('a', { href: pages(byElection) }, heading)),
    element('p', { class: 'sub' }, summary),
    ...(own.length === 0
      ? []
      : [
          element('h3', {}, 'Figures of the text that do not fit each other'),
          element('ul', {}, ...own.map((sentence) => element('li', {}, sentence))),
        ]),
    element(
      'table',
      { class: 'claims' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...['Claimed in the text', 'Official return', 'Check'].map((head) => element('th', { scope: 'col' }, head)),
        ),
      ),
      element('tbody', {}, ...rows.map(drawRow)),
    ),
  );
}

function drawRow({
  label,
  kind,
  claimed,
  printed,
  paragraph,
  returned,
  working,
  verdict,
  differs,
}: DeskRow): HTMLElement {
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      back(label, kind),
      element('span', {}, claimed),
      element('small', {}, `${kind}, paragraph ${count(paragraph)}: “${printed}”`),
    ),
    element('td', {}, returned ?? 'No return', ...(working === '' ? [] : [element('small', {}, working)])),
    element('td', {}, element('span', { class: differs ? 'v ne' : 'v' }, verdict)),
  );
}

const back = (label: string, kind: string): HTMLElement =>
  element(
    'a',
    { class: 'no', id: `c-${label}`, href: `#m-${label}`, 'aria-label': `${label}, ${kind}: to its words in the text` },
    label,
  );

/** Figures of other elections, apart from any contest; null for none. */
export function drawElsewhere(elsewhere: readonly DeskElsewhere[]): HTMLElement | null {
  if (elsewhere.length === 0) return null;
  return element(
    'section',
    { 'aria-labelledby': 'elsewhere' },
    element('h2', { id: 'elsewhere' }, 'Figures of other elections'),
    element('p', { class: 'sub' }, 'Stated in the text of another contest, so they are held against nothing here.'),
    element(
      'ul',
      { class: 'plain' },
      ...elsewhere.map(({ label, claimed, of, printed }) =>
        element(
          'li',
          {},
          back(label, claimed),
          `${claimed} `,
          element('small', { class: 'mu' }, `${of}: “${printed}”`),
        ),
      ),
    ),
  );
}

/** What is too far from the return to be claimed, in sight: it may be a mistake of the text; null for nothing. */
export function drawFarOff({ farOff }: DeskReading): HTMLElement | null {
  if (farOff.length === 0) return null;
  return element(
    'div',
    {},
    element('h3', {}, 'Too far from the return to be claimed'),
    element(
      'ul',
      {},
      ...farOff.map(({ excerpt, why }) => element('li', {}, `${excerpt} `, element('small', { class: 'mu' }, why))),
    ),
  );
}

/** What was seen and not claimed, folded away; null for nothing. */
export function drawRejected({ rejected, rejectedMore }: DeskReading): HTMLElement | null {
  if (rejected.length === 0) return null;
  return element(
    'details',
    {},
    element('summary', {}, `Seen and not claimed: ${count(rejected.length + rejectedMore)}`),
    element(
      'ul',
      {},
      ...rejected.map(({ excerpt, why, rule }) =>
        element('li', {}, `${excerpt} `, element('small', { class: 'mu' }, `${why} (rule ${rule})`)),
      ),
    ),
    ...(rejectedMore === 0 ? [] : [element('p', {}, `${plural(rejectedMore, 'more', 'more')} are not listed.`)]),
  );
}
