import type { Guide } from './guide.ts';
import { readQuestions } from './questions.ts';

/** The five texts one by one: what each reader of them would ask, and what the graph answers. */
export async function askTheSources(guide: Guide): Promise<void> {
  guide.say(
    'Five texts, and what a reader of each would ask',
    'A figure that a source reports stands beside what the graph counts and never in its place. What is not known, or does not apply, is shown as a dash. Rows that no source names are generated and say so.',
  );
  for (const { title, about, questions } of await readQuestions()) {
    guide.say(title, about);
    for (const question of questions) await guide.answer(question);
  }
}
