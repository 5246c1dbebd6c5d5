import type { Principal } from '../../../subgraphs/shared/principal.ts';
import { FIRST_QUERY, OPEN_FIRST_QUERY } from './first-query.ts';

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

export const page = (title: string, body: string, head = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/graphiql/assets/hub.css">
${head}</head>
${body}
</html>
`;

/** Where a person says who they are. `refusal` tells why the last try did not work. */
export const signInPage = (refusal: string | null): string =>
  page(
    'Sign in - Sangam',
    `<body>
<main class="sign-in">
<h1>Sangam</h1>
<p>Sign in to look at the graph and try operations. Nothing is kept but a cookie, for as long as the token lives.</p>
${refusal === null ? '' : `<p class="refusal" role="alert">${escapeHtml(refusal)}</p>`}
<form method="get" action="/session/start">
<fieldset>
<legend>With your account</legend>
<p>For officers of bureaus, partners and the hub.</p>
<button type="submit">Sign in with email and password</button>
</fieldset>
</form>
<form method="post" action="/session">
<fieldset>
<legend>With an access token</legend>
<label for="token">Access token</label>
<textarea id="token" name="token" rows="5" required autocomplete="off" spellcheck="false" aria-describedby="token-help"></textarea>
<p id="token-help">On the hub's own machine, <code>npx sangam token flipkart</code> prints one.</p>
<button type="submit">Sign in with the token</button>
</fieldset>
</form>
<form method="post" action="/session">
<fieldset>
<legend>With a client</legend>
<label for="client">Client id</label>
<input id="client" name="client_id" required autocomplete="username">
<label for="secret">Client secret</label>
<input id="secret" name="client_secret" type="password" required autocomplete="current-password">
<button type="submit">Sign in as the client</button>
</fieldset>
</form>
</main>
</body>`,
  );

/** GraphiQL, below a bar that tells who is signed in. */
export const graphiqlPage = ({ id, audience, state }: Principal): string =>
  editorPage(
    `<p>Signed in as <strong>${escapeHtml(id)}</strong> (${audience}${state === null ? '' : `, ${escapeHtml(state)}`})</p>
<form method="post" action="/session/end"><button type="submit">Sign out</button></form>`,
    FIRST_QUERY[audience],
  );

/** GraphiQL of a gateway that asks nobody who they are. */
export const openGraphiqlPage = (): string =>
  editorPage('<p>A gateway without identity, for trying and testing</p>', OPEN_FIRST_QUERY);

const editorPage = (bar: string, firstQuery: string): string =>
  page(
    'GraphiQL - Sangam',
    `<body class="console">
<header class="bar">
${bar}
</header>
<main id="graphiql"></main>
<noscript>GraphiQL needs JavaScript.</noscript>
<script type="text/plain" id="first-query">${firstQuery.trim()}</script>
<script src="/graphiql/assets/graphiql.js"></script>
<script src="/graphiql/assets/start.js"></script>
</body>`,
    '<link rel="stylesheet" href="/graphiql/assets/graphiql.css">\n',
  );
