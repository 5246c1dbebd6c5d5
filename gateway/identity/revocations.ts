import { livingRevocations } from '../../subgraphs/access/store/revocations.ts';
import type { Database } from '../../subgraphs/shared/database.ts';

/** What tells a token from others, and whose it is. */
export interface TokenMarks {
  readonly jti: string;
  readonly clientId: string;
  readonly subject: string;
  /** Milliseconds since 1970, of a whole second. */
  readonly issuedAt: number;
}

export interface Revocations {
  /** Answers from memory: it is asked with every request. */
  isRevoked(token: TokenMarks): boolean;
  /** Looks at the database again. */
  reload(): Promise<void>;
}

/** Which tokens are refused before they expire, as of the last look at the database. */
export async function openRevocations(db: Database, now: () => number = Date.now): Promise<Revocations> {
  let tokens = new Set<string>();
  /** Moments at which tokens of a subject that are as old or older end. */
  let ends = new Map<string, readonly number[]>();

  async function reload(): Promise<void> {
    const rows = await livingRevocations(db);
    const ofSubjects = rows.filter(({ kind }) => kind !== 'TOKEN');
    tokens = new Set(rows.filter(({ kind }) => kind === 'TOKEN').map(({ subject }) => subject));
    ends = new Map(
      [...Map.groupBy(ofSubjects, ({ subject }) => subject)].map(([subject, group]) => [
        subject,
        group.map(({ at }) => at.getTime()),
      ]),
    );
  }
  const isEnded = (subject: string, issuedAt: number): boolean =>
    ends.get(subject)?.some((end) => issuedAt <= end && end <= now()) ?? false;

  await reload();
  return {
    isRevoked: ({ jti, clientId, subject, issuedAt }) =>
      tokens.has(jti) || isEnded(clientId, issuedAt) || (subject !== clientId && isEnded(subject, issuedAt)),
    reload,
  };
}
