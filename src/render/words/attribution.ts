import type { Claim } from '../../model/index.js';

/**
 * Who speaks, beside the source: "citing Ida Brandt". Empty where the article speaks in its own voice, or
 * nothing tells whose the words are.
 */
export function citing(claim: Pick<Claim, 'speaker' | 'voice'>): string {
  if (claim.speaker !== null) return claim.voice === 'quoted' ? `quoting ${claim.speaker}` : `citing ${claim.speaker}`;
  if (claim.voice === 'quoted') return 'in quotation marks';
  return claim.voice === 'retold' ? 'citing a speaker it does not name' : '';
}

/** The column "speaker" of a table. */
export const speakerInWords = (claim: Pick<Claim, 'speaker' | 'voice'>): string =>
  claim.speaker ?? (claim.voice === 'own' ? 'own voice' : claim.voice === 'unclear' ? 'not clear' : 'not named');
