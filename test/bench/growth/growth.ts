import type { BenchOptions } from '../bench.ts';
export const growth = async (_options: BenchOptions): Promise<number> => 1;
