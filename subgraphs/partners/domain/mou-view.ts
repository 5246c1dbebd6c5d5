import type { MouRow } from '../tables.ts';

/**
 * An MoU as an answer shows it. One as of a past day has the rows below it under a content key of its own: the loaders are
 * given these rows when the view is made, so that all fields read it like any other.
 */
export interface ShownMou extends MouRow {
  /** The day that it is shown as of; absent for how it stands. */
  readonly day?: string;
}

const SEPARATOR = '@';

/** What rows below an MoU, and below its obligations, are loaded by. */
export const contentKey = (id: string, day: string | undefined): string =>
  day === undefined ? id : `${id}${SEPARATOR}${day}`;

export const contentKeyOf = ({ id, day }: ShownMou): string => contentKey(id, day);

/** The id in a content key. */
export const idIn = (key: string): string => key.split(SEPARATOR)[0] ?? key;

/** The day in a content key; undefined for how things stand. */
export const dayIn = (key: string): string | undefined => key.split(SEPARATOR)[1];
