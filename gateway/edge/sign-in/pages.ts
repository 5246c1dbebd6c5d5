import { escapeHtml, page } from '../graphiql/pages.ts';

interface SignInPage {
  /** Where the form goes: this page's own address. */
  readonly uid: string;
  /** What was typed before. */
  readonly email: string;
  /** Why the last try did not work. */
  readonly refusal: string | null;
}

/** Where an officer says who they are. No script, and nothing from elsewhere. */
export const signInPage = ({ uid, email, refusal }: SignInPage): string =>
  page(
    'Sign in - Sangam',
    `<body>
<main class="sign-in">
<h1>Sangam</h1>
<p>Sign in with the account that your bureau, your company or the hub's people gave you.</p>
${refusal === null ? '' : `<p class="refusal" role="alert">${escapeHtml(refusal)}</p>`}
<form method="post" action="/sign-in/${encodeURIComponent(uid)}">
<label for="email">Email</label>
<input id="email" name="email" type="email" required autofocus autocomplete="username" value="${escapeHtml(email)}">
<label for="password">Password</label>
<input id="password" name="password" type="password" required autocomplete="current-password">
<button type="submit">Sign in</button>
</form>
</main>
</body>`,
  );

/** For a browser that was not sent here, or too long ago. */
export const expiredPage = (): string =>
  page(
    'Sign in - Sangam',
    `<body>
<main class="sign-in">
<h1>Sangam</h1>
<p class="refusal" role="alert">This sign-in is over. Go back to where you came from and begin again.</p>
<p><a href="/graphiql">To the hub</a></p>
</main>
</body>`,
  );
