import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EDGE_CODES } from '../../gateway/edge/errors.ts';
import { EXECUTOR_CODES } from '../../gateway/executor/errors.ts';
import { ERROR_CODES, ISSUE_CODES } from '../../subgraphs/shared/errors.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');

/** Codes that a section of the page explains, one a table row. */
const documented = (section: string): string[] => {
  const [, rest = ''] = page.split(`## ${section}\n`);
  const [body = ''] = rest.split('\n## ');
  return [...body.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code!).toSorted();
};

describe('docs/errors.md', () => {
  it('explains every code of an issue and no other', () => {
    expect(documented('Issues of a refused write')).toEqual(Object.keys(ISSUE_CODES).toSorted());
  });

  it('explains every code that a subgraph throws', () => {
    expect(documented('Errors of a subgraph')).toEqual(Object.keys(ERROR_CODES).toSorted());
  });

  it('explains every code that the graph and the edge emit, somewhere on the page', () => {
    const all = ['Errors of a subgraph', 'Errors of the graph', 'Errors of the edge'].flatMap(documented);
    for (const code of [...EXECUTOR_CODES, ...Object.keys(EDGE_CODES)]) expect(all).toContain(code);
  });
});
