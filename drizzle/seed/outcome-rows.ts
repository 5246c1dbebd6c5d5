import { z } from 'zod';
import { day, factSchema, key, lgdCode, matching, optionalText, orEmpty, state, text } from './rows.ts';

/** The columns of the files of `facts/` on campaigns, policies and indicators. */

const number = matching(/^\d+(\.\d+)?$/).transform(Number);
const whole = matching(/^[1-9]\d*$/).transform(Number);
const qualifier = z.enum(['EXACT', 'ABOUT', 'MORE_THAN', 'NEARLY']);
const metric = z.enum(['UNITS', 'JOBS', 'INVESTMENT']);
const subjectType = z.enum(['CAMPAIGN', 'POLICY']);

export const undertakingRow = factSchema({ key, name: text, state, from: day, to: day, summary: text });

/** An investment is in crore rupees, jobs in persons. */
export const targetRow = factSchema({
  subject_type: subjectType,
  subject: key,
  metric,
  minimum: whole,
  maximum: orEmpty(whole),
  by: orEmpty(day),
});

export const allocationRow = factSchema({
  campaign: key,
  district: lgdCode,
  units: orEmpty(whole),
  note: optionalText,
});

export const crossingRow = factSchema({
  campaign: key,
  district: lgdCode,
  threshold: whole,
  crossed_by: day,
  rank: orEmpty(whole),
});

export const outcomeFigureRow = factSchema({
  subject_type: subjectType,
  subject: key,
  district: orEmpty(lgdCode),
  metric: text,
  value: number,
  unit: text,
  qualifier,
  as_of: orEmpty(day),
});

export const indicatorRow = z.strictObject({
  key,
  name: text,
  unit: text,
  state: orEmpty(state),
  district: orEmpty(lgdCode),
  measure: orEmpty(metric),
  description: optionalText,
});

export const indicatorValueRow = factSchema({
  indicator: key,
  from: orEmpty(day),
  to: orEmpty(day),
  value: number,
  highest: orEmpty(number),
  qualifier,
});
