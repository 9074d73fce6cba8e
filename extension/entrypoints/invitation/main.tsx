import { mountInvitation } from '../../pages/invitation/mount.tsx';

const container = document.getElementById('root');
if (container) mountInvitation(container);
