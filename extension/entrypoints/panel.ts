import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveParts } from '../content/loaded-parts.ts';
import { mountOverlay } from '../content/overlay/mount-overlay.tsx';

export default defineUnlistedScript(() => leaveParts({ mountOverlay }));
