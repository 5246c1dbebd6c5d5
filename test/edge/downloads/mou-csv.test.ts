import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ORG, placeMou } from '../../support/builders/partners.ts';
import type { Answer } from '../../support/subgraph-client.ts';
import { type DownloadEdge, startDownloadEdge } from './download-edge.ts';

let edge: DownloadEdge;
const rows = async (client: string, query = ''): Promise<Record<string, string>[]> => {
  const response = await edge.get(client, `/mous.csv${query}`);
  expect(response.status).toBe(200);
  return parse(await response.text(), { columns: true });
};

beforeAll(async () => {
  edge = await startDownloadEdge();
  const { db } = edge.database;
  const signed = { status: 'SIGNED', signedOn: '2021-02-18', signedPrecision: 'DAY' } as const;
  await placeMou(db, { ...signed, title: '=HYPERLINK("https://evil.example","x")', reference: 'A-1' });
  await placeMou(db, { ...signed, title: 'Two lines,\n"quoted"', reference: 'A-2', signedOn: '2022-05-01' });
  await placeMou(db, { title: '+91', reference: 'A-3', parties: [ORG.amazon, null] });
  for (let n = 0; n < 205; n++)
    await placeMou(db, {
      title: `MoU ${n}`,
      reference: `B-${String(n).padStart(3, '0')}`,
      state: 'IN-KL',
      states: ['IN-KL'],
    });
});
afterAll(() => edge.stop());

describe('the register as CSV', () => {
  it('has every MoU once, in pages that nobody sees, with CRLF and a header', async () => {
    const response = await edge.get('admin', '/mous.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const text = await response.text();
    expect(text.startsWith('id,reference,title,state,status,validity,signed_on,')).toBe(true);
    const lines: string[][] = parse(text);
    expect(lines).toHaveLength(1 + 3 + 205);
    expect(new Set(lines.map(([id]) => id)).size).toBe(209);
    expect(text.split('\r\n')).toHaveLength(210);
  });

  it('takes the danger out of cells that a spreadsheet would run', async () => {
    const [first, second, third] = await rows('admin', '?state=IN-TN');
    expect(first?.title).toBe('\'=HYPERLINK("https://evil.example","x")');
    expect(second?.title).toBe('Two lines,\n"quoted"');
    expect(third).toMatchObject({ title: "'+91", parties: 'As stated; Not stated', obligations_overdue: '0' });
  });

  it.each([
    ['?state=IN-TN&status=SIGNED', ['A-1', 'A-2']],
    ['?state=IN-TN&status=SIGNED&status=DRAFT', ['A-1', 'A-2', 'A-3']],
    ['?signedFrom=2021-01-01&signedTo=2021-12-31', ['A-1']],
    ['?state=IN-UP', []],
  ])('filters by %s', async (query, expected) => {
    expect((await rows('admin', query)).map(({ reference }) => reference)).toEqual(expected);
  });

  it('holds what the caller may see, and nothing else', async () => {
    expect((await rows('flipkart')).map(({ reference }) => reference)).toEqual(['A-1', 'A-2']);
    expect((await rows('bureau-tn')).map(({ reference }) => reference)).toEqual(['A-1', 'A-2', 'A-3']);
    expect(await rows('bureau-up')).toEqual([]);
  });

  it.each([
    ['an unknown parameter', '?stat=IN-TN', 400],
    ['a status that there is not', '?status=signed', 400],
    ['a day that is none', '?signedFrom=2021-02-30', 400],
    ['a state that is none', '?state=Kerala', 400],
  ])('refuses %s', async (_, query, status) => {
    const response = await edge.get('admin', `/mous.csv${query}`);
    expect(response.status).toBe(status);
    const refused: Answer = await response.json();
    expect(refused.errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('is for those with a token, and with the scope', async () => {
    expect((await edge.get(null, '/mous.csv')).status).toBe(401);
    expect((await edge.get('flipkart', '/mous.csv', 'catalogue:read')).status).toBe(403);
  });
});
