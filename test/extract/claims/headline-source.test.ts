import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** "retold: inspectors", "own": whose word a headline's "crash" is taken to be. */
function voiceOf(headline: string): string {
  const text = `${headline}\n\nThe first paragraph of this story tells nothing at all.\n\nThe second tells no more.\n`;
  const { claims } = extract(documentOf('a', text));
  const [claim] = claims.filter((c): c is FramingClaim => c.kind === 'framing' && c.label === 'crash');
  return claim === undefined ? 'none' : claim.voice + (claim.speaker === null ? '' : `: ${claim.speaker}`);
}

describe('a word in a headline is', () => {
  it.each([
    ['Forty hurt in ferry crash, inspectors say', 'retold: inspectors'],
    ['Inspectors say forty hurt in ferry crash', 'retold: Inspectors'],
    ['Ferry crash hurts forty, says inquiry', 'retold: inquiry'],
    ['Harbour police say no casualties in ferry crash', 'retold: Harbour police'],
    ['Forty hurt in ferry crash, Norland claims', 'retold: Norland'],
    ['Norland claims forty hurt in ferry crash', 'retold: Norland'],
    ['Forty hurt in ferry crash: officials', 'retold: officials'],
    ['At least 12 dead in ferry crash – report', 'retold: report'],
    ['Police: Gunman lived through ferry crash', 'retold: Police'],
    ['Norland: We could have foreseen the crash', 'retold: Norland'],
  ])('its speaker’s: %s', (headline, voice) => {
    expect(voiceOf(headline)).toBe(voice);
  });

  it.each([
    'Forty hurt in ferry crash',
    'Ferry crash: What we know so far',
    'EXCLUSIVE: Pictures of ferry crash',
    'WATCH: Ferry crash at pier in Ellery',
    'Ferry operator to pay $3 million after crash',
    'Council approves new harbour after crash',
  ])('the source’s own: %s', (headline) => {
    expect(voiceOf(headline)).toBe('own');
  });

  it('nobody’s, of a quotation: whom a headline quotes it seldom says', () => {
    expect(voiceOf('‘A terrible crash’: police name captain')).toBe('quoted');
  });
});
