import { mountDashboard } from '../../pages/dashboard/mount.tsx';

const container = document.getElementById('root');
if (container) mountDashboard(container);
