import type { Problem } from './problem.ts';

export const problemFormats = ['text', 'github', 'json'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/** Where the help page of a code stands on the site, below its base. */
export function helpPath(code: string): string {
  return `/contribute/problems/${code}/`;
}

/** One problem as a person, GitHub or a program reads it; `json` is one object a line. */
export function formatProblem(problem: Problem, style: ProblemFormat): string {
  switch (style) {
    case 'text':
      return asText(problem);
    case 'github':
      return asWorkflowCommand(problem);
    case 'json':
      return JSON.stringify(problem);
  }
}

function asText(problem: Problem): string {
  const { file, line, column, code, severity } = problem;
  const mark = severity === 'warning' ? '（提醒）' : '';
  const head = `${file}:${line}:${column}  ${code}${mark}`;
  return [printable(head), ...explanation(problem).map((sentence) => `  ${sentence}`)].join('\n');
}

/** What is wrong, what was meant, where else, and what to do, a sentence each, as the author wrote what they quote. */
function sentencesOf({ message, nearest, fix, also }: Problem): string[] {
  return [
    message,
    ...(nearest === undefined ? [] : [`是不是 "${nearest}"？`]),
    ...(also === undefined ? [] : [`另一处：${also.file}:${also.line}:${also.column}`]),
    ...(fix === undefined ? [] : [fix]),
  ];
}

/** All of it as one line of Chinese, in which sentences need no space between them. */
export function asOneLine(problem: Problem): string {
  return sentencesOf(problem)
    .map((sentence) => (/[。？！]$/.test(sentence) ? sentence : `${sentence}。`))
    .join('');
}

function explanation(problem: Problem): string[] {
  return [...sentencesOf(problem), `说明：${helpPath(problem.code)}`].map(printable);
}

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function asWorkflowCommand(problem: Problem): string {
  const { file, line, column, code, severity } = problem;
  const properties = Object.entries({ file, line, col: column, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escapeData(explanation(problem).join('\n'))}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Content is quoted in messages: keep its control characters from steering a terminal, its line and
 * paragraph separators from splitting a line, and its direction marks from turning the text around.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd');
}
