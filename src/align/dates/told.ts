import type { DateClaim } from '../../model/index.js';

/** What a title is made from: where something is told, and of what. */
export type Told = Pick<DateClaim, 'article' | 'sentence' | 'evidence' | 'property'> & {
  readonly role?: DateClaim['role'];
  readonly value: { readonly text: string };
};

/** Words that may stand as a title, and how well they would. */
export interface Phrase {
  readonly words: string;
  readonly quality: number;
}

/** "the highest since: 1985": that something has stood from then on, or stands up to then, is part of what is told. */
export function edgeOf({ role, evidence: { quote } }: Told): string {
  const [first = ''] = quote.toLowerCase().split(/\s+/);
  return (role === 'since' && first === 'since') || (role === 'until' && /^un?till?$/.test(first)) ? ` ${first}` : '';
}
