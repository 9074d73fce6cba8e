import { startSidePanel } from '../../pages/side-panel/start-side-panel.ts';

startSidePanel();
