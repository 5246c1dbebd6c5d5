import { Argument, Command } from 'commander';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { StartError } from '../database/start-error.ts';
import { readDemoSecrets } from '../identity/demo-clients.ts';
import { findHub } from './running-hub.ts';

const tokenResponse = z.object({ access_token: z.string() });

export const tokenCommand = (): Command =>
  new Command('token')
    .description('Print an access token of a demo client, good for 15 minutes.')
    .addArgument(new Argument('<client>', 'flipkart, amazon, bureau-up, bureau-tn, bureau-kl or admin'))
    .action(async (client: string) => {
      console.log(await requestDemoToken(readConfig().home, client));
    });

/** Asks the running hub's issuer for a token, as any client does. */
export async function requestDemoToken(home: string, client: string): Promise<string> {
  const { url } = await findHub(home);
  const secrets = await readDemoSecrets(home);
  const secret = secrets[client];
  if (secret === undefined) {
    const known = Object.keys(secrets);
    throw new StartError(
      known.length === 0
        ? `There are no demo clients in ${home}: a hub in production makes none.`
        : `There is no demo client "${client}": expected one of ${known.join(', ')}.`,
    );
  }
  const response = await ask(`${url}/oidc/token`, client, secret);
  if (!response.ok) throw new StartError(`The hub at ${url} gave no token for ${client}: ${await response.text()}`);
  return tokenResponse.parse(await response.json()).access_token;
}

async function ask(tokenUrl: string, client: string, secret: string): Promise<Response> {
  try {
    return await fetch(tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      signal: AbortSignal.timeout(10_000),
    });
  } catch {
    throw new StartError(`The hub does not answer at ${tokenUrl}: start it with npm start.`);
  }
}
