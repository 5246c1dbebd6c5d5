import { GraphQLError } from 'graphql';

/**
 * Every code that a client can meet from a subgraph, with what it means. `docs/errors.md` explains each; a test compares.
 * Codes of issues stand in `ValidationFailed.issues[].code`, codes of errors in `errors[].extensions.code`.
 */
export const ISSUE_CODES = {
  REQUIRED: 'a value is needed and none came',
  INVALID_FORMAT: 'the value does not have the form of its kind (identifier, code, date, URL)',
  CHECK_CHARACTER: 'the check character of an identifier does not match the rest of it',
  OUT_OF_RANGE: 'a number, length or date lies outside its bounds',
  INCONSISTENT: 'two values contradict each other',
  UNKNOWN: 'a code (district, sector, GI, HSN …) that is not in the register',
  NOT_FOUND: 'the record does not exist, or is not yours to see',
  FOREIGN_STATE: "the record would belong to another state than the bureau's own",
  FOREIGN_PARTNER: 'the record would belong to another partner than the caller',
  DUPLICATE: 'another record has this identifier already',
  TRANSITION_NOT_ALLOWED: 'the state machine has no such step from the present status',
  GUARD_NOT_MET: 'the step exists, but something that it needs is missing',
  OVERRUN: 'more than is left: of money, or of places',
  NOT_ENTITLED: 'the right to use a mark is missing, has lapsed, or belongs to another place',
  IMMUTABLE: 'the value can not change in the present status',
  ADDRESS_REFUSED: 'an address that the hub sends nothing to: not in the public DNS, or not of the public internet',
  GUESSABLE: 'a password that is common, a pattern, or made of what is known about its owner',
  WRONG_PASSWORD: 'the password is not the one of the account',
  TRY_LATER: 'too many wrong passwords came before: this one was not looked at',
  IDEMPOTENCY_KEY_REUSED: 'this idempotency key came before, with another input or operation',
  UNUSUAL: 'a warning: the value is possible but rare; the write went through',
} as const;
export type IssueCode = keyof typeof ISSUE_CODES;

export const ERROR_CODES = {
  FORBIDDEN: 'a scope is missing, or the operation is not for this audience',
  BAD_USER_INPUT: 'an argument outside the rules that the schema can express (page size, cursor, scalar)',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** One thing wrong (or unusual) with an input: where, what was expected and what came. */
export interface Issue {
  readonly path: readonly string[];
  readonly code: IssueCode;
  readonly severity: 'ERROR' | 'WARNING';
  readonly message: string;
  readonly expected: string | null;
  readonly received: string | null;
}

interface IssueDetail {
  readonly expected: string;
  readonly received?: unknown;
}

const printed = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
};

/** An issue whose message is made of what was expected and what came, so that it never says less than that. */
export function issue(
  path: string | readonly string[],
  code: IssueCode,
  { expected, received }: IssueDetail,
  severity: Issue['severity'] = 'ERROR',
): Issue {
  const steps = typeof path === 'string' ? path.split('.') : path;
  const came = printed(received);
  const message = `${steps.join('.')}: expected ${expected}, got ${came === null ? 'nothing' : came}`;
  return { path: steps, code, severity, message, expected, received: came };
}

export const warning = (path: string | readonly string[], code: IssueCode, detail: IssueDetail): Issue =>
  issue(path, code, detail, 'WARNING');

const thrown = (code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, ...extensions } });

/** The caller may not do this at all: thrown, since no input would make it right. */
export const forbidden = (message: string, extensions?: Record<string, unknown>): GraphQLError =>
  thrown('FORBIDDEN', message, extensions);

export const badUserInput = (message: string): GraphQLError => thrown('BAD_USER_INPUT', message);
