/**
 * Run in the reader's browser: puts two by-elections side by side, each taken from its own page, and keeps the choice in
 * the address. Stands alone: its text is put into the page.
 */
export function comparer(): void {
  const form = document.querySelector<HTMLFormElement>('#choose')!;
  const first = form.querySelector<HTMLSelectElement>('[name=a]')!;
  const second = form.querySelector<HTMLSelectElement>('[name=b]')!;
  const sides = [...document.querySelectorAll<HTMLElement>('.side')];
  const state = new URLSearchParams(location.search);
  second.append(...[...first.options].map((option) => option.cloneNode(true)));
  form.hidden = false;
  const show = async (side: HTMLElement, id: string): Promise<void> => {
    side.replaceChildren();
    if (!id) return;
    const address = new URL(`../by-elections/${id}/`, location.href).href;
    // A folder without a server lets no page read another.
    const response = await fetch(address).catch(() => null);
    if (!response?.ok) {
      side.append(response ? `There is no by-election called ${id}.` : `The page of ${id} could not be fetched.`);
      return;
    }
    // Styles of the other page would be refused by this one's policy.
    const text = (await response.text()).replace(/<style[^]*?<\/style>/g, '');
    const page = new DOMParser().parseFromString(text, 'text/html');
    const heading = document.createElement('h2');
    const way = document.createElement('a');
    way.href = address;
    way.append(page.querySelector('h1')!.textContent.trim());
    heading.append(way);
    const parts = ['.kick', '.hero', '#result ~ div > table'].flatMap((part) => page.querySelector(part) ?? []);
    for (const each of parts.flatMap((part) => [...part.querySelectorAll<HTMLAnchorElement>('a[href]')]))
      each.href = new URL(each.getAttribute('href')!, address).href;
    for (const each of parts.flatMap((part) => [...part.querySelectorAll('[id],[aria-labelledby]')])) {
      const name = each.querySelector('title')?.textContent;
      each.removeAttribute('id');
      each.removeAttribute('aria-labelledby');
      if (name) each.setAttribute('aria-label', name);
    }
    side.append(heading, ...parts.map((part) => document.importNode(part, true)));
  };
  const choose = (): void => {
    const query = new URLSearchParams();
    [first, second].forEach((select, index) => {
      if (select.value) query.set(select.name, select.value);
      void show(sides[index]!, select.value);
    });
    history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}`);
  };
  first.value = state.get('a') ?? '';
  second.value = state.get('b') ?? '';
  form.onchange = choose;
  choose();
}
