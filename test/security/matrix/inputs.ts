import type { Cell } from './cells.ts';
import type { CellRecords } from './world.ts';

/** Inputs of a mutation that the owner of the records may send; all of them are tried. */
export type Inputs = (own: CellRecords, cell: Cell) => readonly object[];

/** Of the version that records are placed in. */
export const FIRST = { expectedVersion: 1 } as const;
export const BECAUSE = 'Because this is a test';
