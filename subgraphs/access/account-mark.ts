import type { Vault } from './vault.ts';

/** The key that failures of an account are counted by, whether there is one or not. */
export const accountMark = (vault: Vault, email: string): string => vault.mark(`account ${email.trim().toLowerCase()}`);
