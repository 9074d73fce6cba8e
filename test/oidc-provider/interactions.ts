/// <reference path="./types.d.ts" />
import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { accounts } from './accounts.ts';
import { errorPage, signInPage } from './pages.ts';

const SIGN_IN = /^\/interaction\/[\w-]+(?:\/([\w-]+))?$/;

/** The provider's own pages: shows the sign-in page, and takes the choice that was made on it. */
export async function answerInteraction(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  try {
    const { uid, prompt } = await provider.interactionDetails(request, response);
    const chosen = SIGN_IN.exec(request.url ?? '')?.[1];
    if (prompt.name === 'consent') {
      await provider.interactionFinished(request, response, { consent: {} }, { mergeWithLastSubmission: true });
    } else if (request.method === 'POST' && accounts.some(({ subject }) => subject === chosen)) {
      await provider.interactionFinished(request, response, { login: { accountId: chosen } });
    } else {
      answerHtml(response, 200, signInPage(uid));
    }
  } catch {
    answerHtml(response, 400, errorPage('verlopen', 'Deze aanmelding is verlopen. Begin opnieuw vanuit Dossierlens.'));
  }
}

function answerHtml(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}
