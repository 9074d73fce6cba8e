import { browser } from 'wxt/browser';
import type { DocumentLook, Picked, PickerTabMessage, Proposals } from '../../messaging/picker-messages.ts';
import { send } from '../../messaging/send.ts';
import { openShadowRootsWith } from '../../reader/composed-tree.ts';
import { withIndex } from '../../reader/profile/page-index.ts';
import { holdsBsn } from '../../reader/profile/profile-field.ts';
import { readWholePage } from '../../reader/read-page.ts';
import { openShadowRoot } from '../open-shadow-root.ts';
import { clientWordsOn } from './client-words.ts';
import { labelsOf } from './label-locators.ts';
import { lookAt, placeIn } from './look.ts';
import { coverAttribute } from './picker-cover.ts';
import { PickerHost } from './picker-host.ts';
import { pickerTexts } from './picker-texts.ts';
import { Pointing } from './pointing.ts';
import { identityAt } from './propose-identity.ts';
import { proposeLocators } from './propose-locators.ts';
import { proposeSign } from './propose-sign.ts';
import { spotOf, textOf } from './spot.ts';
import { suggestFacts } from './suggest-facts.ts';

type Start = Extract<PickerTabMessage, { kind: 'picker.start' }>;

const LONGEST = 160;

/** The picker in one document, of the page or of a frame: it waits to be asked, and is asked by our own page only. */
class Picker {
  #pointing: Pointing | undefined;
  #host: PickerHost | undefined;
  /** What was pointed at, to be asked more about. */
  #picked: { readonly pick: number; readonly element: Element } | undefined;
  #picks = 0;

  readonly #root = () => document.documentElement;
  readonly #isTop = window === window.parent;
  /** A frame that the page fills itself has no address of its own. */
  readonly #url = () => new URL(/^https?:/.test(document.URL) ? document.URL : this.#parentUrl());

  #parentUrl(): string {
    try {
      return window.parent.location.href;
    } catch {
      return document.referrer || 'https://localhost/';
    }
  }

  start({ purpose, what, language }: Start): void {
    this.#end();
    const host = new PickerHost(document, pickerTexts(language, purpose, what), this.#isTop);
    this.#host = host;
    this.#pointing = new Pointing(window, {
      host,
      onPick: (element) => {
        this.#pointing?.end();
        host.showChosen();
        void send('picker.picked', { picked: this.#describe(element, purpose) }).catch(() => this.stop());
      },
      onLeave: () => void send('picker.left', {}).catch(() => this.stop()),
      onFrame: () => void send('picker.frame-loaded', {}).catch(() => undefined),
    });
  }

  /** Asked when it is over in any frame. */
  stop(): void {
    this.#end();
  }

  #end(): void {
    this.#pointing?.end();
    this.#pointing = undefined;
    this.#host?.remove();
    this.#host = undefined;
  }

  #describe(element: Element, purpose: Start['purpose']): Picked {
    const root = this.#root();
    const url = this.#url();
    this.#picks += 1;
    const target = purpose === 'heading' ? element : spotOf(element);
    this.#picked = { pick: this.#picks, element: target };
    const place = placeIn({ root, url });
    const reading = readWholePage(root, place, { now: new Date(), openShadowRoot });
    return withIndex(root, () => {
      const mayBeOfClient = clientWordsOn(root);
      const [label, ...others] = labelsOf(root, target, mayBeOfClient);
      const identity = purpose === 'identity' ? identityAt(root, element, url) : [];
      const number = identity.find((each) => each.number !== undefined)?.number;
      const text = textOf(target);
      const isHeading = purpose === 'heading' && text.length > 0 && text.length <= 80 && !mayBeOfClient(text);
      return {
        pick: this.#picks,
        purpose,
        ...(holdsBsn(text) ? { text: '', isPrivate: true } : { text: text.slice(0, LONGEST) }),
        ...(label === undefined ? {} : { label }),
        facts: purpose === 'fact' ? suggestFacts(target, label === undefined ? [] : [label, ...others], reading) : [],
        url: url.href,
        isTop: this.#isTop,
        sign: proposeSign(root, url, number, mayBeOfClient),
        ...(isHeading ? { heading: text } : {}),
        identity,
      };
    });
  }

  propose({ pick, fact, draft }: Extract<PickerTabMessage, { kind: 'picker.propose' }>): Proposals {
    if (this.#picked?.pick !== pick) return { kind: 'gone' };
    return proposeLocators(this.#root(), this.#picked.element, fact, draft, new Date());
  }

  /** Where the general reading sees a fact that the profile does not find any more. */
  repair({ fact, draft }: Extract<PickerTabMessage, { kind: 'picker.repair' }>): Proposals {
    const root = this.#root();
    const { observations } = readWholePage(root, placeIn({ root, url: this.#url() }), {
      now: new Date(),
      openShadowRoot,
    });
    const seen = observations.filter(
      ({ observation }) => observation.fact === fact && observation.state !== 'unreadable',
    );
    const [only] = seen;
    if (!only || seen.length > 1) return { kind: 'gone' };
    return proposeLocators(root, only.element, fact, draft, new Date());
  }

  look({ draft }: Extract<PickerTabMessage, { kind: 'picker.look' }>): DocumentLook {
    return lookAt(draft, { root: this.#root(), url: this.#url(), isTop: this.#isTop, now: new Date() });
  }
}

/** The empty frame that lies over a page while somebody points in it. */
function isOwnCover(): boolean {
  try {
    return window.frameElement?.hasAttribute(coverAttribute) ?? false;
  } catch {
    return false;
  }
}

declare global {
  // Only a `var` becomes a member of `globalThis`. It is put in a page again with each question.
  var dossierlensPicker: true | undefined;
}

export function startPicker(): void {
  if (globalThis.dossierlensPicker || isOwnCover()) return;
  globalThis.dossierlensPicker = true;
  openShadowRootsWith(openShadowRoot);
  const picker = new Picker();
  browser.runtime.onMessage.addListener((message: PickerTabMessage, _sender, respond) => {
    switch (message.kind) {
      case 'picker.start':
        picker.start(message);
        break;
      case 'picker.stop':
        picker.stop();
        break;
      case 'picker.propose':
        respond(picker.propose(message));
        break;
      case 'picker.repair':
        respond(picker.repair(message));
        break;
      case 'picker.look':
        respond(picker.look(message));
        break;
    }
    return undefined;
  });
}
