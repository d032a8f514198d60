import { count } from '#format';
import type { Answer, Question, RegisterFile } from './answer.ts';
import type { DeskReading } from './desk-reading.ts';
import { drawContest, drawElsewhere, drawRejected, drawWays } from './draw-claims.ts';
import { drawText, leftOut } from './draw-text.ts';
import { element } from './element.ts';
import { pageText } from './page-text.ts';
import { LONGEST } from './pasted.ts';
import type { Return } from './present.ts';
import { hire, serve, type Clerk, type Line } from './worker.ts';

/** Runs the page, or, where there is no page, serves it as its worker. @param script address of the script that calls this. */
export function runDesk(script: string): void {
  if (typeof document === 'undefined') serve(globalThis as unknown as Line<Answer | null, Question>);
  else openDesk(script);
}

/** Longest pasted text that is put into the box, in UTF-16 units. */
const SHOWN_IN_BOX = 200_000;

function openDesk(script: string): void {
  const get = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
  const form = get<HTMLFormElement>('desk');
  const box = get<HTMLTextAreaElement>('article');
  const day = get<HTMLInputElement>('published');
  const status = get('status');
  const results = get('results');
  const example = get<HTMLTemplateElement>('example');
  /** Files stand beside the page, wherever the site stands. */
  const beside = (path: string): string => new URL(path, document.baseURI).href;
  let clerk: Clerk | null = null;
  let turn = 0;
  /** A pasted text that is too long for the box; null where the box holds all there is. */
  let held: string | null = null;

  const load = async <T>(path: string): Promise<T> => {
    const response = await fetch(beside(path), { credentials: 'omit' });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return (await response.json()) as T;
  };
  const returnOf = (id: string): Promise<readonly Return[]> =>
    load<Return>(`returns/${id}.json`).then(
      (found) => [found],
      () => [],
    );
  const employ = async (): Promise<Clerk> => {
    if (clerk) return clerk;
    const hired = hire(script);
    try {
      const ready = await hired.ask({ kind: 'register', register: await load<RegisterFile>('register.json') });
      if (ready !== null) throw new Error('the reader failed');
    } catch (error) {
      hired.dismiss();
      throw error;
    }
    return (clerk = hired);
  };
  const say = (sentence: string): void => {
    status.textContent = sentence;
  };
  const show = (reading: DeskReading): void => {
    const more = leftOut(reading.more);
    results.replaceChildren(
      drawWays(reading.contests),
      element(
        'section',
        { 'aria-labelledby': 'your-text' },
        element('h2', { id: 'your-text' }, 'The text, with its claims marked'),
        ...(more === null ? [] : [element('p', { class: 'sub' }, more)]),
        element('div', { class: 'read' }, ...drawText(reading)),
        ...[drawRejected(reading)].filter((each) => each !== null),
      ),
      ...reading.contests.map((contest, index) =>
        drawContest(contest, index, (id) => beside(`../by-elections/${id}/`)),
      ),
      ...[drawElsewhere(reading.elsewhere)].filter((each) => each !== null),
    );
    say(reading.announcement);
  };
  const keep = (text: string | null, note: string): void => {
    held = text;
    box.placeholder = note;
    if (text !== null) box.value = '';
    say(note);
  };
  const read = async (): Promise<void> => {
    const mine = ++turn;
    results.replaceChildren();
    // A text that is still being read is given up: its worker with it.
    if (form.getAttribute('aria-busy') === 'true') {
      clerk?.dismiss();
      clerk = null;
    }
    form.setAttribute('aria-busy', 'true');
    say('Reading …');
    try {
      const own = await employ();
      const given = held ?? box.value;
      const text = given.length > LONGEST ? given : pageText(given);
      let answer: Answer | null = await own.ask({ kind: 'read', text, published: day.value || null });
      if (answer?.kind === 'needs' && mine === turn) {
        const returns = (await Promise.all(answer.byElections.map(returnOf))).flat();
        if (mine === turn) answer = await own.ask({ kind: 'check', returns });
      }
      if (mine !== turn) return;
      if (answer?.kind === 'failed') throw new Error('the reader failed');
      if (answer?.kind === 'refused') say(answer.sentence);
      if (answer?.kind === 'reading') show(answer.reading);
    } catch {
      if (mine === turn) {
        clerk?.dismiss();
        clerk = null;
        say('The reader could not be loaded. Check the connection and press “Read it” again.');
      }
    }
    if (mine === turn) form.removeAttribute('aria-busy');
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void read();
  });
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  box.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= SHOWN_IN_BOX) return;
    // A browser takes many seconds to lay out megabytes in a box, and nothing else works meanwhile.
    event.preventDefault();
    keep(
      pasted,
      `${count(Math.ceil(pasted.length / 1000))} thousand characters were pasted: too many to show in this box. Press “Read it”.`,
    );
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
