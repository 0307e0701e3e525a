import type { Document, DateClaim, Reading } from '../../model/index.js';

export function dateClaims(_document: Document, _reading: Reading): DateClaim[] {
  return [];
}
