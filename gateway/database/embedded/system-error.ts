/** Whether the operating system failed with this code (`ENOENT`, say). */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** For `catch`: undefined where there is no such file; every other failure goes on. */
export function ifMissing(error: unknown): undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}
