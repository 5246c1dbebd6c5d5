import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** One question of `docs/questions.md`, with the one operation that answers it. */
export interface Question {
  readonly title: string;
  /** The client that asks, e.g. `bureau-up`. */
  readonly who: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** What the answer shows. */
  readonly shows: string;
}

/** One of the texts that the questions are asked of. */
export interface Source {
  readonly title: string;
  /** What the text is, in a paragraph. */
  readonly about: string;
  readonly questions: readonly Question[];
}

/** The document does not have the form that its head describes. */
export class QuestionsError extends Error {}

const DOCUMENT = new URL('../../docs/questions.md', import.meta.url);

export const readQuestions = async (): Promise<Source[]> => parseQuestions(await readFile(DOCUMENT, 'utf8'));

const variablesOf = z.record(z.string(), z.unknown());

/** Sources (`##`) with their questions (`###`); what stands before the first source is for readers alone. */
export function parseQuestions(markdown: string): Source[] {
  return sectionsOf(markdown, '## ').map(({ title, text }) => {
    const questions = sectionsOf(text, '### ').map(questionOf);
    if (questions.length === 0) throw new QuestionsError(`"${title}" has no question`);
    return { title, about: prose(text.split(/^### /m)[0] ?? ''), questions };
  });
}

function questionOf({ title, text }: Section): Question {
  const who = /^`([\w-]+)` asks/m.exec(text)?.[1];
  const [operation, another] = fencedBlocks(text, 'graphql');
  if (who === undefined || operation === undefined || another !== undefined)
    throw new QuestionsError(`"${title}" needs a line with the client that asks and one operation`);
  const [variables = '{}'] = fencedBlocks(text, 'json');
  const shows = prose(text.slice(text.lastIndexOf('```') + 3));
  if (shows === '') throw new QuestionsError(`"${title}" does not say what the answer shows`);
  return { title, who, operation, variables: variablesOf.parse(JSON.parse(variables)), shows };
}

interface Section {
  readonly title: string;
  readonly text: string;
}

/** Parts that begin with a heading of one level. A fenced block holds no line that begins like one. */
function sectionsOf(markdown: string, heading: '## ' | '### '): Section[] {
  const [, ...parts] = `\n${markdown}`.split(`\n${heading}`);
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), text: lines.join('\n') };
  });
}

const fencedBlocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)\n```$/gm)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  );

const prose = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
