import { afterAll, beforeAll, describe } from 'vitest';
import { decidingTests } from './panel/deciding.ts';
import { honestyTests } from './panel/honesty.ts';
import { labelTests } from './panel/labels.ts';
import { placeTests } from './panel/place.ts';
import { taskTests } from './panel/tasks.ts';
import { windowTests } from './panel/windows.ts';
import { startWorld, stopWorld } from './panel/world.ts';

// One after the other in one browser: each takes the dossier as the one before left it.
beforeAll(startWorld);
afterAll(stopWorld);

describe('the place of the panel', placeTests);
describe('what the panel says of itself', honestyTests);
describe('what is decided', decidingTests);
describe('without a mouse', taskTests);
describe('what is not certain', labelTests);
describe('windows', windowTests);
