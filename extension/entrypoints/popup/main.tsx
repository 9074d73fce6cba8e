import { mountPopup } from '../../pages/popup/mount.tsx';

const container = document.getElementById('root');
if (container) mountPopup(container);
