import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PickerEvent, PickPurpose } from '../../../messaging/picker-messages.ts';
import { send } from '../../../messaging/send.ts';
import { type Failure, failureOf } from '../../failure.ts';

export type PickedThere = Extract<PickerEvent, { kind: 'picker.picked' }>;

export interface Picking {
  /** Somebody points in the other tab now. */
  readonly isPointing: boolean;
  /** It was stopped without anything being pointed at. */
  readonly isLeft: boolean;
  readonly failure: Failure | undefined;
  readonly start: (tabId: number, purpose: PickPurpose, what?: string) => void;
  readonly stop: () => void;
}

const isPickerEvent = (message: unknown): message is PickerEvent => {
  const kind = typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;
  return kind === 'picker.picked' || kind === 'picker.left';
};

/** Has the user point at something in another tab; what comes of it is told once. */
export function usePicking(onPicked: (picked: PickedThere) => void): Picking {
  const [tab, setTab] = useState<number>();
  const [isLeft, setIsLeft] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const telling = useRef(onPicked);
  telling.current = onPicked;
  useEffect(() => {
    if (tab === undefined) return;
    const listen = (message: unknown) => {
      if (!isPickerEvent(message) || message.tabId !== tab) return undefined;
      setTab(undefined);
      if (message.kind === 'picker.picked') telling.current(message);
      else setIsLeft(true);
      return undefined;
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [tab]);
  const start = useCallback((tabId: number, purpose: PickPurpose, what?: string) => {
    setFailure(undefined);
    setIsLeft(false);
    setTab(tabId);
    send('picker.start', { tabId, purpose, ...(what === undefined ? {} : { what }) }).catch((error) => {
      setTab(undefined);
      setFailure(failureOf(error));
    });
  }, []);
  const stop = useCallback(() => {
    if (tab !== undefined) void send('picker.stop', { tabId: tab }).catch(() => undefined);
    setTab(undefined);
  }, [tab]);
  return { isPointing: tab !== undefined, isLeft, failure, start, stop };
}
