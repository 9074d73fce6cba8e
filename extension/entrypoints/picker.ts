import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from '../content/picker/start-picker.ts';

export default defineUnlistedScript(() => startPicker());
