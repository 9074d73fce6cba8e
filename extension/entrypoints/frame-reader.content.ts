import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrameReader } from '../content/start-frame-reader.ts';

export default defineContentScript({ registration: 'runtime', matches: [], main: startFrameReader });
