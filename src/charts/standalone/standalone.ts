import { widthOf } from '../labels.ts';
import { element, escape } from '../svg.ts';
import { definitions } from '../symbols.ts';
import { type ClassColours, styleFor, THEMES } from './style.ts';

/** A drawing to stand alone, and the words over it where there are several; null for none. */
export type Panel = { readonly drawing: string; readonly heading: string | null };

/** What surrounds drawings outside their page. */
export type StandaloneOptions = {
  /** Width of the picture in pixels: 640 or more shows what wide screens see, less what phones see. */
  readonly width: number;
  readonly title: string;
  /** What is measured, in what unit; null for none. */
  readonly subtitle: string | null;
  /** Lines at the foot: `Source: …`, the address. */
  readonly source: string;
  readonly licence: string;
  /** Colours by class. A class that it lacks is grey. */
  readonly palette: Readonly<Record<string, ClassColours>>;
};

const MARGIN = 24;
const GAP = 40;
const FONT = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif';

/**
 * A picture that can be read by itself: title, drawings (two in a row where there is room, an odd last one across the whole), source and licence, with
 * every colour written out for light and dark. Text of an SVG document; its `width` and `height` are in pixels.
 */
export function standalone(panels: readonly Panel[], options: StandaloneOptions): string {
  const { width } = options;
  const inner = width - 2 * MARGIN;
  const columns = panels.length > 1 && width >= 640 ? 2 : 1;
  const parts: string[] = [];
  let y = 16;
  const words = (content: string, size: number, classes: string): void => {
    for (const each of wrap(content, size, inner, classes.includes('b'))) {
      y += size * 1.25;
      parts.push(element('text', { x: MARGIN, y, class: classes }, escape(each)));
    }
  };
  words(options.title, 20, 'hd b');
  if (options.subtitle) words(options.subtitle, 14, 'mu');
  for (let first = 0; first < panels.length; first += columns) {
    const row = panels.slice(first, first + columns);
    const panelWidth = (inner - (row.length - 1) * GAP) / row.length;
    y += 20;
    const headed = row.some((panel) => panel.heading !== null);
    if (headed) y += 18;
    row.forEach((panel, column) => {
      const x = MARGIN + column * (panelWidth + GAP);
      if (panel.heading) parts.push(element('text', { x, y: y - 6, class: 'b' }, escape(panel.heading)));
      const [wide, high] = sizeOf(panel.drawing, panelWidth);
      parts.push(element('svg', { x, y, width: wide, height: high, class: 'vis' }, panel.drawing));
    });
    y += Math.max(...row.map((panel) => sizeOf(panel.drawing, panelWidth)[1]));
  }
  y += 14;
  words(options.source, 12, 'ax');
  words(options.licence, 12, 'ax');
  const height = Math.ceil(y + 16);
  const drawings = panels.map((panel) => panel.drawing);
  const body = definitions(drawings) + parts.join('');
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    element('title', {}, escape(options.title)) +
      element('style', {}, sheet(body, options)) +
      element('rect', { width, height, class: 'bg' }) +
      body,
  );
}

function sheet(body: string, { width, palette }: StandaloneOptions): string {
  const hidden = width >= 640 ? '.nar,.max{display:none}' : '.wide,.max{display:none}';
  const ground = `.bg{fill:${THEMES.light.bg}}@media(prefers-color-scheme:dark){.bg{fill:${THEMES.dark.bg}}}`;
  return `svg{overflow:visible}text{font-family:${FONT}}${ground}${styleFor(body, palette)}text.hd{font-size:20px}${hidden}`;
}

/** Width and height of a drawing in pixels, from its own attributes: fluid ones fill the width, others shrink to it. */
function sizeOf(drawing: string, width: number): readonly [number, number] {
  const [head = ''] = /^<svg[^>]*>/.exec(drawing) ?? [];
  const box = /viewBox="0 0 (\d+) (\d+)"/.exec(head);
  if (box) {
    const scale = Math.min(1, width / Number(box[1]));
    return [Number(box[1]) * scale, Number(box[2]) * scale];
  }
  return [width, Number(/ height="([\d.]+)"/.exec(head)?.[1] ?? 0)];
}

/** Words in lines no wider than `width` pixels. */
function wrap(content: string, size: number, width: number, bold: boolean): string[] {
  const lines: string[] = [];
  for (const word of content.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`, size, bold) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
