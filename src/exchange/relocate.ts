/** Attributes whose value may be an address on this site. */
const ADDRESS = /(\s(?:href|src|action|data-(?:src|index))=")(\/(?!\/)[^"]*)"|(\scontent="0;url=)(\/(?!\/)[^"]*)"/g;

/**
 * A page with every address from the site's root (`href="/seats/"`) put through `move`; other sites' addresses,
 * anchors and text are left alone.
 */
export const relocate = (html: string, move: (address: string) => string): string =>
  html.replace(/<[a-z][^>]*>/gi, (tag) =>
    tag.replace(ADDRESS, (_, before?: string, address?: string, refresh?: string, to?: string) =>
      before === undefined ? `${refresh}${move(to!)}"` : `${before}${move(address!)}"`,
    ),
  );

/** Puts an address below a path: `under('/record')('/seats/')` is `/record/seats/`. */
export const under =
  (base: string) =>
  (address: string): string =>
    base + address;

/**
 * An address as a page in a folder links it, without a server: relative, and a page by its file. `page`: the address
 * of the page that links. `fromPage('/seats/')('/seats/corby/#swing')` is `corby/index.html#swing`.
 */
export function fromPage(page: string): (address: string) => string {
  const here = page.split('/').slice(1, -1);
  return (address) => {
    const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    const there = (path.endsWith('/') ? `${path}index.html` : path).split('/').slice(1);
    let shared = 0;
    while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
    return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/') + rest;
  };
}
