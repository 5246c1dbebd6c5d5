import { escapeHtml, page } from '../graphiql/pages.ts';

interface FormPage {
  /** Where the form goes: this page's own address. */
  readonly uid: string;
  /** What was typed before. */
  readonly email: string;
  /** Why the last try did not work. */
  readonly refusal: string | null;
}

const TITLE = 'Sign in - Sangam';

const refused = (refusal: string | null): string =>
  refusal === null ? '' : `<p class="refusal" role="alert">${escapeHtml(refusal)}</p>`;

const emailField = (email: string): string => `<label for="email">Email</label>
<input id="email" name="email" type="email" required autofocus autocomplete="username" value="${escapeHtml(email)}">`;

const passwordField = (
  name: string,
  label: string,
  autocomplete: string,
): string => `<label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="password" required autocomplete="${autocomplete}">`;

/** Where an officer says who they are. No script, and nothing from elsewhere. */
export const signInPage = ({ uid, email, refusal }: FormPage): string =>
  page(
    TITLE,
    `<body>
<main class="sign-in">
<h1>Sangam</h1>
<p>Sign in with the account that your bureau, your company or the hub's people gave you.</p>
${refused(refusal)}
<form method="post" action="/sign-in/${encodeURIComponent(uid)}">
${emailField(email)}
${passwordField('password', 'Password', 'current-password')}
<button type="submit">Sign in</button>
</form>
<p><a href="/sign-in/${encodeURIComponent(uid)}/password">Change your password</a></p>
</main>
</body>`,
  );

/** Where an officer chooses another password, and is signed in with it. */
export const passwordPage = ({ uid, email, refusal }: FormPage): string =>
  page(
    TITLE,
    `<body>
<main class="sign-in">
<h1>Change your password</h1>
<p>15 characters or more, and hard to guess: four words that nobody would expect together are good. You are signed out everywhere else.</p>
${refused(refusal)}
<form method="post" action="/sign-in/${encodeURIComponent(uid)}/password">
${emailField(email)}
${passwordField('password', 'Password until now', 'current-password')}
${passwordField('new-password', 'New password', 'new-password')}
${passwordField('new-password-again', 'New password again', 'new-password')}
<button type="submit">Change it and sign in</button>
</form>
<p><a href="/sign-in/${encodeURIComponent(uid)}">Back to the sign-in</a></p>
</main>
</body>`,
  );

/** For a browser that was not sent here, or too long ago. */
export const expiredPage = (): string =>
  page(
    TITLE,
    `<body>
<main class="sign-in">
<h1>Sangam</h1>
<p class="refusal" role="alert">This sign-in is over. Go back to where you came from and begin again.</p>
<p><a href="/graphiql">To the hub</a></p>
</main>
</body>`,
  );
