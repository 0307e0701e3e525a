import type { DateMention, Document } from '../../model/index.js';

export function extractDates(_document: Document): DateMention[] {
  return [];
}
