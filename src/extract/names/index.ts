import type { Document, Entity, NameMention } from '../../model/index.js';

export function extractNames(_document: Document): { names: NameMention[]; entities: Entity[] } {
  return { names: [], entities: [] };
}
