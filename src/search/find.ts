/** The search box of every page's head, in the reader's browser: fetched when the box is first used, never before. */
import { finding } from './finding.ts';
import { type Found, KINDS, type Travelling } from './kinds.ts';

const form = document.forms.namedItem('find')!;
const box = form.querySelector('input')!;
const list = document.createElement('ul');
const status = document.createElement('p');
status.setAttribute('role', 'status');
list.hidden = true;
form.append(list, status);

/** Path below which the site stands: the form leads to its list of seats. */
const base = form.action.replace(/\/seats\/(index\.html)?$/, '');

/** Address of a page: in a folder without a server, of its file. */
const place = (href: string): string =>
  base + (location.protocol === 'file:' ? href.replace(/\/(#|$)/, '/index.html$1') : href);

const index = document.createElement('script');
index.src = form.dataset['index']!;
index.addEventListener('load', () => {
  const find = finding((globalThis as unknown as { recordIndex: Travelling }).recordIndex);
  const show = (): void => render(box.value.trim() === '' ? null : find(box.value));
  box.addEventListener('input', show);
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null && box.value === '' && location.href.startsWith(form.action)) box.value = asked;
  if (box.value !== '') show();
});
form.append(index);

function render(found: readonly Found[] | null): void {
  list.replaceChildren(
    ...(found ?? []).map(({ kind, title, href, detail }) => {
      const link = document.createElement('a');
      link.href = place(href);
      link.append(title, ' ');
      const more = document.createElement('small');
      more.textContent = [KINDS[kind], detail].filter(Boolean).join(' · ');
      link.append(more);
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  list.hidden = !found?.length;
  status.textContent =
    found === null ? '' : found.length === 0 ? 'Nothing found' : `${found.length} found, the arrow down leads to them`;
}

const links = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];

form.addEventListener('keydown', (event) => {
  const all = links();
  const at = all.indexOf(document.activeElement as HTMLAnchorElement);
  if (event.key === 'Escape') {
    render(null);
    box.focus();
  } else if (event.key === 'ArrowDown' && all.length > 0) (all[at + 1] ?? all.at(-1)!).focus();
  else if (event.key === 'ArrowUp' && at >= 0) (all[at - 1] ?? box).focus();
  else return;
  event.preventDefault();
});
form.addEventListener('submit', (event) => {
  const first = links()[0];
  if (first === undefined) return;
  event.preventDefault();
  location.assign(first.href);
});
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget as Node | null)) list.hidden = true;
});
form.addEventListener('focusin', () => {
  list.hidden = links().length === 0;
});
