import { SCOPES } from '../../subgraphs/access/scopes.ts';
import { putClient } from '../../subgraphs/access/store/clients.ts';
import type { Database } from '../../subgraphs/shared/database.ts';

/** The client by which people sign in to the hub's own pages. */
export const CONSOLE_CLIENT = 'console';

/** Where the issuer sends people back to, below the hub's public address. */
export const CONSOLE_CALLBACK = '/session/callback';

/** Makes the client of the hub's own pages. It keeps no secret: PKCE binds a code to the browser that asked for it. */
export async function ensureConsoleClient(db: Database, publicUrl: string): Promise<void> {
  await putClient(db, {
    id: CONSOLE_CLIENT,
    name: "The hub's own pages",
    kind: 'CONSOLE',
    audience: null,
    organization: null,
    state: null,
    scopes: [...SCOPES],
    redirectUris: [`${publicUrl}${CONSOLE_CALLBACK}`],
    confidential: false,
  });
}
