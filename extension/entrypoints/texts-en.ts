import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveParts } from '../content/loaded-parts.ts';
import { en } from '../i18n/en.ts';

export default defineUnlistedScript(() => leaveParts({ texts: en }));
