import type { Document, QuantityMention } from '../../model/index.js';

export function extractQuantities(_document: Document): QuantityMention[] {
  return [];
}
