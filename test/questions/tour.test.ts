import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTables } from '../../gateway/tour/answer-tables.ts';
import { createGuide } from '../../gateway/tour/guide.ts';
import { printTable } from '../../gateway/tour/print-table.ts';
import { parseQuestions, readQuestions } from '../../gateway/tour/questions.ts';
import { tour } from '../../gateway/tour/tour.ts';
import { startDemoHub, type TestHub } from '../support/hub.ts';

describe('the tour', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await startDemoHub();
  }, 120_000);
  afterAll(() => hub.stop());

  it('asks every question, goes from an MoU to a catalogue, and fits 120 columns', async () => {
    const printed: string[] = [];
    await tour(createGuide(hub.url, hub.tokenOf, (text) => void printed.push(text)));
    const lines = stripVTControlCharacters(printed.join('\n')).split('\n');
    for (const { questions } of await readQuestions())
      for (const { title } of questions) expect(lines.some((line) => line.includes(title))).toBe(true);
    expect(lines.join('\n')).toContain('Flipkart reads its catalogue');
    const rows = lines.filter((line) => /^ {2}[│┌├└]/.test(line));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('an answer as tables', () => {
  it('shows a list as rows, lists within rows a line an item, and names columns by the shortest path', () => {
    const edges = [
      { node: { name: 'One', state: { name: 'Kerala' }, figures: [{ value: 1 }, { value: 20_000 }] } },
      { node: { name: 'Two', state: null, figures: [] } },
    ];
    expect(answerTables({ things: { totalCount: 140_000, edges } })).toEqual([
      {
        title: 'things (1,40,000 in all)',
        rows: [
          { name: 'One', state: 'Kerala', figures: '- 1\n- 20,000' },
          { name: 'Two', state: '—', figures: 'none' },
        ],
      },
    ]);
  });

  it('shows an object as a row, with the lists within it as tables of their own', () => {
    const fund = { corpus: { formatted: '₹200 crore' }, shares: [{ percent: 80 }, { percent: 20 }] };
    expect(answerTables({ fund })).toEqual([
      { title: 'fund', rows: [{ corpus: '₹200 crore' }] },
      { title: 'fund › shares', rows: [{ percent: '80' }, { percent: '20' }] },
    ]);
  });

  it('is cut after some rows, and says so', () => {
    const text = printTable(Array.from({ length: 20 }, (_, number) => ({ number })));
    expect(stripVTControlCharacters(text)).toContain('… and 4 more');
  });
});

describe('the document of questions', () => {
  const question = (body: string): string => `## A source\n\nAbout it.\n\n### Why?\n\n${body}`;
  const OPERATION = '```graphql\n{ a }\n```';

  it('is read as sources with their questions', () => {
    const text = question(`\`admin\` asks:\n\n${OPERATION}\n\n\`\`\`json\n{ "x": 1 }\n\`\`\`\n\nWhat it\nshows.\n`);
    expect(parseQuestions(text)).toEqual([
      {
        title: 'A source',
        about: 'About it.',
        questions: [{ title: 'Why?', who: 'admin', operation: '{ a }', variables: { x: 1 }, shows: 'What it shows.' }],
      },
    ]);
  });

  it.each([
    ['who asks', `${OPERATION}\n\nShows.`, 'needs a line with the client that asks and one operation'],
    ['an operation', '`admin` asks:\n\nShows.', 'needs a line with the client that asks and one operation'],
    ['only one', `\`admin\` asks:\n\n${OPERATION}\n\n${OPERATION}\n\nShows.`, 'one operation'],
    ['what the answer shows', `\`admin\` asks:\n\n${OPERATION}\n`, 'does not say what the answer shows'],
  ])('is refused when a question does not have %s', (_, body, message) => {
    expect(() => parseQuestions(question(body))).toThrow(message);
  });
});
