import type { ClaimKind } from '../../model/index.js';

/** What claims of a kind are called. */
export interface KindWords {
  /** Heading of the section. */
  readonly heading: string;
  readonly one: string;
  readonly many: string;
  /** "Harbour Post … around 60": the source is the subject. */
  readonly verb: string;
}

/** The words for each kind of claim. */
export const KIND_WORDS: Readonly<Record<ClaimKind, KindWords>> = {
  quantity: { heading: 'Figures', one: 'figure', many: 'figures', verb: 'reports' },
  date: { heading: 'Dates', one: 'date', many: 'dates', verb: 'gives' },
  'place-name': { heading: 'Place names', one: 'place name', many: 'place names', verb: 'writes' },
  'person-role': { heading: 'People, bodies and roles', one: 'person', many: 'people', verb: 'writes' },
  attribution: { heading: 'Statements', one: 'statement', many: 'statements', verb: 'reports' },
  framing: { heading: 'Framing', one: 'wording', many: 'wordings', verb: 'writes' },
};
