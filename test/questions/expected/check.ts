import { expect } from 'vitest';
import type { TestHub } from '../../support/hub.ts';
import type { Answer } from '../../support/subgraph-client.ts';

/** Holds the answer to one question against what its source says; `hub` for asking what the answer must agree with. */
export type Check = (answer: Answer, hub: TestHub) => Promise<void> | void;

/** Checks by the title of their question in `docs/questions.md`. */
export type Checks = Readonly<Record<string, Check>>;

export const nodesOf = (connection: Answer): Answer[] => connection.edges.map(({ node }: Answer) => node);

const CRORE = 1_00_00_000;
const PAISE = 100;

/** What `formatted(style: CRORE)` gives for so many crore rupees. */
export const crore = (amount: number): string => `₹${new Intl.NumberFormat('en-IN').format(amount)} crore`;
export const croreInPaise = (amount: number): number => amount * CRORE * PAISE;

/** That one of the figures is as reported. */
export function expectFigure(figures: Answer[], expected: Readonly<Record<string, unknown>>): void {
  expect(figures).toContainEqual(expect.objectContaining(expected));
}
