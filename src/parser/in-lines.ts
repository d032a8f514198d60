/**
 * A pattern's source written over several lines: where a line ends and the spaces that indent the next are no part of it,
 * so no line but the first may begin with a space that counts. Backslashes are themselves.
 */
export const inLines = ({ raw }: Pick<TemplateStringsArray, 'raw'>, ...pieces: readonly string[]): string =>
  raw.map((text, at) => text.replace(/\n */g, '') + (pieces[at] ?? '')).join('');
