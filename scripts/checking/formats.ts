import pc from 'picocolors';
import type { Contradiction } from './contradictions.ts';

/** Ways in which contradictions are printed. */
export const FORMATS = {
  text: inText,
  github: inAnnotations,
  json: inJson,
} as const;
export type Format = keyof typeof FORMATS;

/** For people: place, what is printed, what the return gives, and why. Empty where nothing is contradicted. */
function inText(file: string, found: readonly Contradiction[]): string {
  return found
    .map(({ line, column, printed, claimed, returned, working, byElection }) =>
      [
        `${pc.bold(`${file}:${line}:${column}`)} ${claimed} ${pc.dim(`(“${printed}”)`)}`,
        `  ${pc.red('the return gives')} ${returned}`,
        ...(working === '' ? [] : [`  ${working}`]),
        pc.dim(`  /by-elections/${byElection}/#sources`),
      ].join('\n'),
    )
    .join('\n');
}

/** Annotations of GitHub's checks, one a line; `%`, line ends and separators escaped as its workflow commands ask. */
function inAnnotations(file: string, found: readonly Contradiction[]): string {
  return found
    .map(({ line, column, claimed, returned, working }) => {
      const message = `${claimed}: the return gives ${returned}. ${working}`.trim();
      return `::warning file=${property(file)},line=${line},col=${column},title=${property('Differs from the return')}::${data(message)}`;
    })
    .join('\n');
}

/** A JSON object a line, also for a file in which nothing is contradicted. */
function inJson(file: string, found: readonly Contradiction[]): string {
  return JSON.stringify({ file, contradictions: found });
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
