import { accounts } from './accounts.ts';

const page = (title: string, content: string) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Zorggroep Voorbeeld</title>
<style>
  :root { color-scheme: light dark; --ground: #eef2f1; --card: #fff; --ink: #14302c; --soft: #526b67; --line: #cfdad7; --accent: #0f766e; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #0d1716; --card: #142220; --ink: #e6f0ee; --soft: #9db5b0; --line: #2a3f3b; --accent: #5eead4; }
  }
  * { box-sizing: border-box; }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
  main { width: min(26rem, 100%); background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 2rem; box-shadow: 0 12px 40px rgb(0 0 0 / 8%); }
  .organisation { display: flex; align-items: center; gap: .6rem; font-weight: 600; color: var(--accent); }
  h1 { font-size: 1.45rem; line-height: 1.25; margin: 1.2rem 0 .3rem; }
  p { margin: 0 0 1.2rem; color: var(--soft); }
  form + form { margin-top: .6rem; }
  button { width: 100%; display: grid; gap: .1rem; text-align: left; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: 10px; background: transparent; color: inherit; font: inherit; cursor: pointer; }
  button:hover { border-color: var(--accent); }
  button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
  button strong { font-weight: 600; }
  button span { font-size: .875rem; color: var(--soft); }
  small { display: block; margin-top: 1.4rem; color: var(--soft); }
</style>
</head>
<body>
<main>
<div class="organisation"><svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M12 21s-7.5-4.6-7.5-10.2A4.3 4.3 0 0 1 12 8a4.3 4.3 0 0 1 7.5 2.8C19.5 16.4 12 21 12 21Z"/></svg>Zorggroep Voorbeeld</div>
${content}
</main>
</body>
</html>`;

export const signInPage = (interaction: string) =>
  page(
    'Aanmelden',
    `<h1>Aanmelden bij Dossierlens</h1>
<p>Kies als wie u wilt werken.</p>
${accounts
  .map(
    ({ subject, title, name, does }) => `<form method="post" action="/interaction/${interaction}/${subject}">
<button type="submit" data-account="${subject}"><strong>${title}</strong><span>${name} · ${does}</span></button>
</form>`,
  )
  .join('\n')}
<small>Dit is een proefomgeving met verzonnen mensen. Er is geen wachtwoord nodig.</small>`,
  );

/** Signs out without asking again; who blocks scripts gets a button. */
export const signOutPage = (form: string) =>
  page(
    'Afmelden',
    `<h1>U wordt afgemeld</h1>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes"><strong>Afmelden</strong></button>
<script>document.querySelector('button').click()</script>`,
  );

export const signedOutPage = () => page('Afgemeld', '<h1>U bent afgemeld</h1><p>U kunt dit venster sluiten.</p>');

export const errorPage = (code: string, description: string) =>
  page('Aanmelden lukt niet', `<h1>Aanmelden lukt niet</h1><p>${escapeHtml(description)} (${escapeHtml(code)})</p>`);

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
