import type { Document, StatementClaim, Reading } from '../../model/index.js';

export function statementClaims(_document: Document, _reading: Reading): StatementClaim[] {
  return [];
}
