import type { Document, NameClaim, Reading } from '../../model/index.js';

export function nameClaims(_document: Document, _reading: Reading): NameClaim[] {
  return [];
}
