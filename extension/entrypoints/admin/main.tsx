import { mountAdmin } from '../../pages/admin/mount.tsx';

const container = document.getElementById('root');
if (container) mountAdmin(container);
