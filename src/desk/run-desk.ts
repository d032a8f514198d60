import { count } from '#format';
import type { Answer, Question } from './answer.ts';
import type { DeskReading } from './desk-reading.ts';
import { drawContest, drawElsewhere, drawFarOff, drawRejected, drawWays } from './draw-claims.ts';
import { drawText, leftOut } from './draw-text.ts';
import { element } from './element.ts';
import { pageText } from './page-text.ts';
import { LONGEST } from './pasted.ts';
import { reader } from './reader.ts';
import { serve, type Line } from './worker.ts';

/** Longest pasted text that is put into the box, in UTF-16 units. */
const SHOWN_IN_BOX = 200_000;

/** Runs the page, or, where there is no page, serves it as its worker. @param script address of the script that calls this. */
export function runDesk(script: string): void {
  if (typeof document === 'undefined') serve(globalThis as unknown as Line<Answer | null, Question>);
  else openDesk(script);
}

/** Files stand beside the page, wherever the site stands. */
const beside = (path: string): string => new URL(path, document.baseURI).href;

function openDesk(script: string): void {
  const get = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
  const form = get<HTMLFormElement>('desk');
  const box = get<HTMLTextAreaElement>('article');
  const day = get<HTMLInputElement>('published');
  const status = get('status');
  const results = get('results');
  const example = get<HTMLTemplateElement>('example');
  const { warm, read, giveUp } = reader(script, beside);
  let turn = 0;
  /** A pasted text that is too long for the box; null where the box holds all there is. */
  let held: string | null = null;

  const keep = (text: string | null, note: string): void => {
    held = text;
    box.placeholder = note;
    if (text !== null) box.value = '';
    status.textContent = note;
  };
  const show = (answer: Answer | null): void => {
    if (answer?.kind === 'reading') results.replaceChildren(...drawReading(answer.reading));
    status.textContent =
      answer?.kind === 'reading'
        ? answer.reading.announcement
        : answer?.kind === 'refused'
          ? answer.sentence
          : 'The reader failed on this text, which it never should. Please report it.';
  };
  const submit = async (): Promise<void> => {
    const mine = ++turn;
    if (form.getAttribute('aria-busy') === 'true') giveUp();
    form.setAttribute('aria-busy', 'true');
    results.replaceChildren();
    status.textContent = 'Reading …';
    try {
      const given = held ?? box.value;
      const answer = await read(given.length > LONGEST ? given : pageText(given), day.value || null);
      if (mine === turn) show(answer);
    } catch {
      giveUp();
      status.textContent = 'The reader could not be loaded. Check the connection and press “Read it” again.';
    }
    if (mine === turn) form.removeAttribute('aria-busy');
  };

  box.addEventListener('focus', warm, { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  box.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= SHOWN_IN_BOX) return;
    // A browser takes many seconds to lay out megabytes in a box, and nothing else works meanwhile.
    event.preventDefault();
    const thousands = count(Math.ceil(pasted.length / 1000));
    keep(pasted, `${thousands} thousand characters were pasted: too many to show in this box. Press “Read it”.`);
  });
  box.addEventListener('input', () => {
    if (held !== null) keep(null, '');
  });
  get('try').addEventListener('click', () => {
    keep(null, '');
    box.value = example.content.textContent?.trim() ?? '';
    day.value = example.dataset['published'] ?? '';
    form.requestSubmit();
  });
  form.hidden = false;
}

function drawReading(reading: DeskReading): readonly Node[] {
  const more = leftOut(reading.more);
  return [
    drawWays(reading.contests),
    element(
      'section',
      { 'aria-labelledby': 'your-text' },
      element('h2', { id: 'your-text' }, 'The text, with its claims marked'),
      ...(more === null ? [] : [element('p', { class: 'sub' }, more)]),
      element('div', { class: 'read' }, ...drawText(reading)),
      ...[drawFarOff(reading), drawRejected(reading)].filter((each) => each !== null),
    ),
    ...reading.contests.map((contest, index) => drawContest(contest, index, (id) => beside(`../by-elections/${id}/`))),
    ...[drawElsewhere(reading.elsewhere)].filter((each) => each !== null),
  ];
}
