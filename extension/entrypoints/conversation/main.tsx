import { startSheet } from '../../pages/conversation/start-sheet.tsx';

void startSheet(document, location.hash.slice(1));
