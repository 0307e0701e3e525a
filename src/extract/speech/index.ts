import type { Document, NameMention, Speech } from '../../model/index.js';

export function extractSpeech(_document: Document, _names: readonly NameMention[]): Speech[] {
  return [];
}
