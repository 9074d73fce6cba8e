import { defineContentScript } from 'wxt/utils/define-content-script';
import { startRecogniser } from '../content/start-recogniser.ts';

export default defineContentScript({ registration: 'runtime', matches: [], main: startRecogniser });
