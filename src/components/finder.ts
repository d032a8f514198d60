import type { Filter } from '#views';

/** Rules that narrow a list and dim its drawing by the chosen radio buttons: no script is needed. */
export function filterRules(filters: readonly Filter[]): string {
  return filters
    .flatMap(({ choices }) => choices)
    .map(({ id, className }) => {
      const chosen = `body:has(#f-${id}:checked)`;
      return `${chosen} tbody tr:not(.${className}){display:none}${chosen} .ovs :is(a,text.G,text.H):not(.${className}){opacity:.13}`;
    })
    .join('');
}

/**
 * Enhancement of a list, run in the reader's browser: search, sort by column, and both with the chosen filters in the
 * address, so that a view can be linked. Stands alone: its text is put into the page.
 */
export function finder(): void {
  const table = document.querySelector<HTMLTableElement>('table.list')!;
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const box = document.querySelector<HTMLInputElement>('#q')!;
  const none = document.querySelector<HTMLElement>('#none')!;
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const state = new URLSearchParams(location.search);
  const fold = (text: string): string => text.normalize('NFD').replace(/[̀-ͯ]/g, '').toLowerCase();
  const texts = rows.map((row) =>
    fold(`${row.cells[0]!.textContent} ${row.cells[1]!.textContent} ${row.dataset['q'] ?? ''}`),
  );
  const figure = (row: HTMLTableRowElement, column: number): number => {
    const cell = row.cells[column]!;
    return column
      ? Number.parseFloat(cell.dataset['v'] ?? (cell.textContent ?? '').replace(/[^\d.]/g, ''))
      : -rows.indexOf(row);
  };
  const note = (key: string, value: string): void => {
    if (value) state.set(key, value);
    else state.delete(key);
    history.replaceState(null, '', `${location.pathname}${state.size ? `?${state}` : ''}${location.hash}`);
  };
  const search = (): void => {
    const words = fold(box.value).split(/\s+/);
    rows.forEach((row, index) => (row.hidden = !words.every((word) => texts[index]!.includes(word))));
    none.hidden = rows.some((row) => row.offsetParent);
  };
  const sort = (head: HTMLElement, order: string): void => {
    for (const each of heads) each.setAttribute('aria-sort', each === head ? order : 'none');
    const column = (head as HTMLTableCellElement).cellIndex;
    const way = order === 'ascending' ? -1 : 1;
    const rank = (row: HTMLTableRowElement): number => {
      const value = figure(row, column);
      return Number.isNaN(value) ? -Infinity : value * way;
    };
    body.append(...rows.toSorted((a, b) => rank(b) - rank(a) || rows.indexOf(a) - rows.indexOf(b)));
  };
  for (const head of heads) {
    const button = document.createElement('button');
    button.append(head.textContent!.trim());
    head.replaceChildren(button);
    button.onclick = () => {
      const order = head.getAttribute('aria-sort') === 'descending' ? 'ascending' : 'descending';
      sort(head, order);
      note('sort', `${head.dataset['sort']}${order === 'ascending' ? '-up' : ''}`);
    };
  }
  for (const radio of document.querySelectorAll<HTMLInputElement>('.flt [type=radio]')) {
    if (radio.value && state.get(radio.name) === radio.value) radio.checked = true;
    radio.onchange = () => {
      note(radio.name, radio.value);
      search();
    };
  }
  document.querySelector<HTMLElement>('#find')!.hidden = false;
  box.value = state.get('q') ?? '';
  box.oninput = () => {
    note('q', box.value);
    search();
  };
  search();
  const [by, up] = (state.get('sort') ?? '').split('-');
  const head = heads.find((each) => each.dataset['sort'] === by);
  if (head) sort(head, up ? 'ascending' : 'descending');
}
