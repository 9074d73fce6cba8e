import { z } from 'zod';
import { storedItem } from './stored-item.ts';

/** Origins where the user switched Dossierlens off, though the browser gives access. */
export const sitesOffItem = storedItem('local:sitesOff', z.array(z.string()), []);
