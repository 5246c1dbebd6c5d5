import { InvalidArgumentError } from 'commander';

/** A moment as ISO 8601 has it, e.g. `2027-03-31T18:30:00Z`; a day alone is its beginning in UTC. */
export function parseMoment(text: string): Date {
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(date.getTime()))
    throw new InvalidArgumentError('expected a moment such as 2027-03-31T18:30:00Z.');
  return date;
}

/** An option that may come several times, or with commas. */
export const collect = (text: string, before: readonly string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
];
