import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';

/** A CSV file of the seed that does not read as its schema says. The message names file, line and column. */
export class SeedFileError extends Error {
  override readonly name = 'SeedFileError';
}

interface ParsedRecord {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

const isRecord = (value: unknown): value is ParsedRecord =>
  typeof value === 'object' && value !== null && 'record' in value && 'info' in value;

const SEED_FOLDER = fileURLToPath(new URL('.', import.meta.url));

function records(file: string, text: string): readonly ParsedRecord[] {
  try {
    return parse(text, { columns: true, info: true }).filter(isRecord);
  } catch (error) {
    if (error instanceof CsvError) throw new SeedFileError(`${file}: ${error.message}`, { cause: error });
    throw error;
  }
}

/**
 * The rows of a CSV text with a header line, each read by `schema`; a strict object schema refuses unknown columns too.
 * Throws SeedFileError at the first row that does not fit, naming `file` and the line.
 */
export function parseCsv<Row>(file: string, text: string, schema: z.ZodType<Row>): readonly Row[] {
  return records(file, text).map(({ record, info }) => {
    const row = schema.safeParse(record);
    if (row.success) return row.data;
    const faults = row.error.issues.map(({ path, message }) => `${path.join('.') || 'row'}: ${message}`);
    throw new SeedFileError(`${file}, line ${info.lines}: ${faults.join('; ')}`);
  });
}

/** `parseCsv` of a file beside this one, for example `facts/states.csv`. */
export function readCsv<Row>(path: string, schema: z.ZodType<Row>): readonly Row[] {
  const file = new URL(path, import.meta.url);
  return parseCsv(relative(SEED_FOLDER, fileURLToPath(file)), readFileSync(file, 'utf8'), schema);
}
