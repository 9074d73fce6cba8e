import { defineContentScript } from 'wxt/utils/define-content-script';
import { startDossier } from '../content/start-dossier.ts';

export default defineContentScript({ registration: 'runtime', matches: [], main: startDossier });
