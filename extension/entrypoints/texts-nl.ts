import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveParts } from '../content/loaded-parts.ts';
import { nl } from '../i18n/nl.ts';

export default defineUnlistedScript(() => leaveParts({ texts: nl }));
