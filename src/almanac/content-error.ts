/** One thing in `content/` that an editor can mend. */
export interface ContentProblem {
  /** File from the project's root: `content/by-elections/corby-2012.yaml`. */
  readonly file: string;
  /** Field within it, in words an editor finds it by: `candidacies.3.votes`; empty for the file as a whole. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Says one problem in one line: file → field: found, expected, what to do. */
export function describeProblem({ file, field, found, expected, remedy }: ContentProblem): string {
  return `${file}${field === '' ? '' : ` → ${field}`}: found ${found}; expected ${expected}. ${remedy}`;
}

/** Thrown once for all that is wrong in `content/`, so that an editor can mend it in one go. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`content: ${count}\n${problems.map((problem) => `  ${describeProblem(problem)}`).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
