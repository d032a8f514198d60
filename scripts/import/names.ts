/** A name as it stands in addresses: lower case, accents and apostrophes dropped, words joined by hyphens. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** First name and surname as one name, with single spaces. */
export function fullName(first: string, surname: string): string {
  return `${first} ${surname}`.replace(/\s+/g, ' ').trim();
}

/** Orders text by code unit, so that files come out the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
