import type { Document, QuantityClaim, Reading } from '../../model/index.js';

export function quantityClaims(_document: Document, _reading: Reading): QuantityClaim[] {
  return [];
}
