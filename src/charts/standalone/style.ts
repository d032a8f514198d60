/** Colours that every drawing needs, as #rrggbb. */
export type Tokens = Readonly<Record<'bg' | 'ink' | 'mute' | 'rule' | 'grid', string>>;

/** The two themes (design 3). */
export const THEMES: Readonly<Record<'light' | 'dark', Tokens>> = {
  light: { bg: '#fdfcfa', ink: '#16181d', mute: '#5a5f69', rule: '#d8d4cb', grid: '#e9e6df' },
  dark: { bg: '#14161a', ink: '#eceae6', mute: '#a3a8b1', rule: '#3a3e46', grid: '#282c33' },
};

/** Colours of one class: `mark` a brighter tone for marks in the light theme, null where `light` serves. */
export type ClassColours = { readonly light: string; readonly dark: string; readonly mark: string | null };

/** Colour of a class that the palette does not have. */
const GREY: ClassColours = { light: THEMES.light.mute, dark: THEMES.dark.mute, mark: null };

/**
 * What the drawings' classes mean: selector and declarations, in the order of the site's stylesheet for drawings,
 * which a test holds to the same words.
 */
export const RULES: readonly (readonly [selector: string, declarations: string])[] = [
  ['text', 'font-size:14px;fill:var(--ink)'],
  ['text.s', 'font-size:12.5px'],
  ['tspan.s', 'font-size:12.5px'],
  ['text.ax', 'font-size:12px;fill:var(--mute)'],
  ['.end', 'text-anchor:end'],
  ['.mid', 'text-anchor:middle'],
  ['text.b', 'font-weight:700'],
  ['tspan.b', 'font-weight:700'],
  ['.it', 'font-style:italic'],
  ['text.mu', 'fill:var(--mute)'],
  ['tspan.mu', 'fill:var(--mute)'],
  ['text.c', 'fill:var(--c)'],
  ['tspan.c', 'fill:var(--c)'],
  ['text.inv', 'fill:var(--bg)'],
  ['.hal', 'paint-order:stroke;stroke:var(--bg);stroke-width:5px;stroke-linejoin:round'],
  ['.vis', 'overflow:visible'],
  ['.f', 'fill:var(--k,var(--c))'],
  ['.m', 'fill:var(--k,var(--c))'],
  ['.m', 'stroke:var(--bg);stroke-width:1'],
  ['.o', 'fill:var(--bg);stroke:var(--k,var(--c));stroke-width:1.75'],
  ['.dot', 'stroke-dasharray:2 3'],
  ['.tint', 'fill:var(--c);opacity:0.17'],
  ['.dim', 'opacity:0.5'],
  ['.g', 'stroke:var(--grid)'],
  ['.axis', 'stroke:var(--rule)'],
  ['.zero', 'stroke:var(--ink)'],
  ['.dash', 'stroke:var(--mute);stroke-dasharray:1 4;stroke-linecap:round'],
  ['.sl', 'stroke:var(--k,var(--c));stroke-width:2'],
  ['.main', 'stroke-width:3.5'],
  ['.da', 'stroke-dasharray:2 5'],
  ['.lead', 'stroke:var(--c);stroke-width:9;opacity:0.25'],
  ['.ldr', 'stroke:var(--mute);fill:none'],
  ['.ahd', 'fill:var(--ink)'],
  ['.hub', 'fill:var(--ink)'],
  ['.arr', 'stroke:var(--ink);fill:none;stroke-width:1.5'],
  ['.hol', 'fill:var(--bg);stroke:var(--ink);stroke-width:1.5'],
  ['.gnd', 'fill:var(--rule)'],
  ['.tk', 'stroke:var(--mute)'],
  ['.needle', 'stroke:var(--ink);stroke-width:3;stroke-linecap:round'],
  ['.post', 'stroke:var(--ink);stroke-width:2'],
  ['.col', 'stroke:var(--k,var(--c));stroke-width:18'],
  ['.stem', 'stroke:var(--k,var(--c));stroke-width:3'],
  ['.tick', 'stroke:var(--mute);stroke-opacity:0.55;stroke-width:1.5;vector-effect:non-scaling-stroke'],
  ['.me', 'stroke:var(--ink);stroke-width:4'],
  ['.ot', 'stroke:var(--bg)'],
  ['.oh', 'stroke:var(--bg)'],
  ['.ot', 'fill:var(--mute);fill-opacity:0.6'],
  ['.oh', 'fill:var(--bg);stroke:var(--mute);stroke-width:1.5'],
  ['.big', 'fill:var(--k,var(--c));stroke:var(--ink);stroke-width:2'],
];

/**
 * A stylesheet with colours written out (no custom properties, which drawing programs do not know), for the classes
 * that the markup uses and no other: light, and dark where the reader prefers it.
 */
export function styleFor(markup: string, palette: Readonly<Record<string, ClassColours>>): string {
  const attributes = new Set(markup.match(/class="[^"]*"/g));
  const used = new Set([...attributes].flatMap((each) => each.slice(7, -1).split(' ')));
  const rules = RULES.filter(([selector]) => !selector.includes('.') || used.has(selector.split('.')[1] ?? ''));
  const meanings = new Set(RULES.map(([selector]) => selector.split('.')[1]));
  const codes = [...used].filter((name) => /^[A-Z]/.test(name) && !meanings.has(name)).sort();
  const sheet = (theme: 'light' | 'dark', colourOnly: boolean): string =>
    rules
      .map(([selector, declarations]) => resolve(selector, declarations, theme, colourOnly, codes, palette))
      .join('');
  return `${sheet('light', false)}@media(prefers-color-scheme:dark){${sheet('dark', true)}}`;
}

/** One rule resolved: plain declarations once, those with a party's colour once for each class. */
function resolve(
  selector: string,
  declarations: string,
  theme: 'light' | 'dark',
  colourOnly: boolean,
  codes: readonly string[],
  palette: Readonly<Record<string, ClassColours>>,
): string {
  const all = declarations.split(';').filter((each) => !colourOnly || each.includes('var('));
  const ofParty = all.filter((each) => /var\(--[ck]\b/.test(each));
  const plain = all
    .filter((each) => !ofParty.includes(each))
    .map((each) => each.replace(/var\(--(\w+)\)/, (_, token: keyof Tokens) => THEMES[theme][token]));
  const own = ofParty.length
    ? codes.map((code) => {
        const colours = palette[code] ?? GREY;
        const text = colours[theme];
        const mark = theme === 'light' ? (colours.mark ?? text) : text;
        const written = ofParty.map((each) => each.replace('var(--k,var(--c))', mark).replace('var(--c)', text));
        return `${selector}.${code}{${written.join(';')}}`;
      })
    : [];
  return (plain.length ? `${selector}{${plain.join(';')}}` : '') + own.join('');
}
