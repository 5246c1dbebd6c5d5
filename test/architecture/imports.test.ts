import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('{gateway,subgraphs,schema,drizzle}/**/*.{ts,tsx}', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
});
const source = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** Relative imports and exports of every file, each resolved to a path below the root. */
const imports: Import[] = [...source].flatMap(([from, text]) =>
  [...text.matchAll(/(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'|import\(\s*'(\.[^']+)'/g)].map(
    (match) => ({
      from,
      to: relative(root, join(root, dirname(from), match[2] ?? match[3] ?? '')),
      isType: match[1] !== undefined,
    }),
  ),
);
const isFile = new Set(files);
const subgraphOf = (path: string): string | null => /^subgraphs\/([^/]+)\//.exec(path)?.[1] ?? null;
const shown = ({ from, to }: Import): string => `${from} -> ${to}`;

describe('the house', () => {
  it('was read: there are imports to judge', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('has imports that name files', () => {
    expect(imports.filter(({ to }) => !isFile.has(to) && !/\.(json|css|html|csv)$/.test(to)).map(shown)).toEqual([]);
  });

  it('has no subgraph that reaches into another, the gateway or the schema', () => {
    const wrong = imports.filter(({ from, to }) => {
      const home = subgraphOf(from);
      if (home === null) return false;
      return !to.startsWith(`subgraphs/${home}/`) && !to.startsWith('subgraphs/shared/');
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('has a schema that reads subgraphs and nothing of the gateway', () => {
    expect(
      imports.filter(({ from, to }) => from.startsWith('schema/') && to.startsWith('gateway/')).map(shown),
    ).toEqual([]);
  });

  it('has subgraphs whose arrows point from resolvers to domain to store to tables', () => {
    const LEVELS = [['tables.ts'], ['store', 'reference.ts'], ['domain/', 'loaders.ts'], ['resolvers'], ['index.ts']];
    const level = (path: string): number => {
      const inside = path.split('/').slice(2).join('/');
      return LEVELS.findIndex((parts) => parts.some((part) => inside.startsWith(part)));
    };
    const upward = imports.filter(({ from, to, isType }) => {
      const home = subgraphOf(from);
      if (isType || home === null || home === 'shared' || subgraphOf(to) !== home) return false;
      return level(from) < level(to);
    });
    expect(upward.map(shown)).toEqual([]);
  });

  it('has no circle of imports that run', () => {
    const next = Map.groupBy(
      imports.filter(({ isType }) => !isType),
      ({ from }) => from,
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      const start = trail.indexOf(file);
      if (start >= 0) {
        circles.push([...trail.slice(start), file].join(' -> '));
        return;
      }
      if (done.has(file)) return;
      for (const { to } of next.get(file) ?? []) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('has nothing below subgraphs/ that reaches into the gateway', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('subgraphs/') && to.startsWith('gateway/'));
    expect(wrong.map(shown)).toEqual([]);
  });

  it('reads the environment in one place a program: that of the hub, and that of a subgraph which runs alone', () => {
    const readers = [...source].filter(([, text]) => /process\.env/.test(text)).map(([file]) => file);
    expect(readers.toSorted()).toEqual(['gateway/config.ts', 'subgraphs/serve.ts']);
  });
});
