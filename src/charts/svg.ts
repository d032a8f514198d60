import { round } from '#format';

/** Attributes of an element; null or an empty string leaves one out. Numbers are rounded to 0.1. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/**
 * Text made safe for markup and for attributes in double quotes.
 * `escape('Lab & Co')` is `Lab &amp; Co`.
 */
export function escape(text: string): string {
  // Most words need nothing, and to look is several times as cheap as to replace.
  if (!/[&<>"]/.test(text)) return text;
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] as string);
}

/**
 * A coordinate rounded to 0.1, without a trailing zero. Throws a RangeError for NaN and infinities, which would
 * otherwise fail unseen in the browser.
 */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid coordinate: ${value}`);
  return String(round(value, 1));
}

/** A place across a fluid drawing: `percent(25)` is `25%`. */
export const across = (percent: number): string => `${coordinate(percent)}%`;

/** An element with its attributes; `children` is markup, already escaped. Spaces between classes are tidied. */
export function element(name: string, attributes: Attributes, children = ''): string {
  let written = '';
  for (const key in attributes) {
    const value = attributes[key]!;
    if (value === null) continue;
    const words = typeof value === 'number' ? coordinate(value) : escape(key === 'class' ? tidy(value) : value);
    if (words !== '') written += ` ${key}="${words}"`;
  }
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

const tidy = (classes: string): string => (/^ |  | $/.test(classes) ? classes.trim().replace(/ +/g, ' ') : classes);

/** A straight line; x in percent of the width, y in pixels. */
export function line(x1: number, y1: number, x2: number, y2: number, classes: string, more: Attributes = {}): string {
  return element('line', { x1: across(x1), x2: across(x2), y1, y2, class: classes, ...more });
}

/** Where words stand: x in percent, y in pixels, `dx` in pixels from x. */
export type TextPlace = { readonly x: number; readonly y: number; readonly dx?: number };

/** Words at a place; `markup` is escaped already (see `span`). */
export function text({ x, y, dx = 0 }: TextPlace, classes: string, markup: string): string {
  return element('text', { x: across(x), y, class: classes, dx: dx === 0 ? null : dx }, markup);
}

/** Words at a place, in one form for wide screens and one for narrow, either of which may be empty; once if alike. */
export function eitherText(place: TextPlace, classes: string, wide: string, narrow: string): string {
  if (wide === narrow) return wide === '' ? '' : text(place, classes, wide);
  return (
    (wide === '' ? '' : text(place, `${classes} wide`, wide)) +
    (narrow === '' ? '' : text(place, `${classes} nar`, narrow))
  );
}

/** A stretch of words in a `text`, escaped here. */
export function span(classes: string, words: string): string {
  return element('tspan', { class: classes }, escape(words));
}

/** A mark of a shape defined by `symbols`. */
export function mark(shape: string, classes: string, x: number, y: number): string {
  return element('use', { href: `#${shape}`, class: classes, x: across(x), y });
}

/** A path in pixels around a point that is `x` percent across. */
export function pathAt(x: number, classes: string, d: string): string {
  return element('svg', { x: across(x), class: 'vis' }, element('path', { class: classes, d }));
}

/** A path's data from points in pixels: `M-7 370L-11 364.8`. */
export function polyline(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index ? 'L' : 'M'}${coordinate(x)} ${coordinate(y)}`).join('');
}

/** A whole fluid drawing with its accessible name and description; a `group` where it holds links. */
export function frame(
  drawing: { readonly id: string; readonly title: string; readonly role?: 'img' | 'group' },
  size: { readonly height: number } | { readonly viewBox: string; readonly classes: string },
  description: string,
  body: string,
): string {
  const { id, title } = drawing;
  return element(
    'svg',
    {
      ...('height' in size ? { width: '100%', height: size.height } : { class: size.classes, viewBox: size.viewBox }),
      role: drawing.role ?? 'img',
      'aria-labelledby': `${id}t ${id}d`,
    },
    element('title', { id: `${id}t` }, escape(title)) + element('desc', { id: `${id}d` }, escape(description)) + body,
  );
}
