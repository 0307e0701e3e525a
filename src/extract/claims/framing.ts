import type { Document, FramingClaim, Reading } from '../../model/index.js';

export function framingClaims(_document: Document, _reading: Reading): FramingClaim[] {
  return [];
}
