import { keepClosedRoot } from './closed-roots.ts';
import { describeFrame } from './describe-frame.ts';
import type { PageApi } from './page-api.ts';
import { readFrame } from './read-frame.ts';
import { saveFrame } from './save-frame.ts';
import { whenQuiet } from './when-quiet.ts';

/** Only in a world of our own beside the page's, where the page's scripts don't see it. */
const frames = new WeakMap<Element, string>();

const api: PageApi = {
  whenQuiet: (quietMs, atMostMs) => whenQuiet(document, quietMs, atMostMs),
  keepClosedRoot,
  keepFrame: (element, key) => void frames.set(element, key),
  describeFrame,
  read: (request) => readFrame(document, request),
  save: (request) => {
    const { observations } = readFrame(document, request);
    return saveFrame(document, request, (element) => request.frames[frames.get(element) ?? ''], observations);
  },
};

Object.assign(globalThis, { dossierlensPage: api });
