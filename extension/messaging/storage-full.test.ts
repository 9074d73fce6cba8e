import { expect, test } from 'vitest';
import { isStorageFull } from './storage-full.ts';

test.each([
  [new Error('Resource::kQuotaBytes quota exceeded'), true],
  [new Error('QUOTA_BYTES quota exceeded'), true],
  [new DOMException('storage.local API call exceeded its quota limitations.', 'QuotaExceededError'), true],
  [new Error('IO error: .../000003.log: No space left on device (FILE_ERROR_NO_SPACE)'), true],
  [new Error('NS_ERROR_FILE_NO_DEVICE_SPACE'), true],
  [new Error('Failed to fetch'), false],
  [new TypeError('x is undefined'), false],
  ['quota', false],
  [undefined, false],
])('%s: %s', (error, isFull) => expect(isStorageFull(error)).toBe(isFull));
