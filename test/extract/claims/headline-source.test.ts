import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** "retold: inspectors", "own": whose word a headline's word for what happened is taken to be. */
function voiceOf(headline: string, word = 'crash'): string {
  const text = `${headline}\n\nThe first paragraph of this story tells nothing at all.\n\nThe second tells no more.\n`;
  const { claims } = extract(documentOf('a', text));
  const [claim] = claims.filter((c): c is FramingClaim => c.kind === 'framing' && c.label === word);
  return claim === undefined ? 'none' : claim.voice + (claim.speaker === null ? '' : `: ${claim.speaker}`);
}

describe('a word in a headline is', () => {
  it.each([
    ['Forty hurt in ferry disaster, inspectors say', 'retold: inspectors'],
    ['Inspectors say forty hurt in ferry disaster', 'retold: Inspectors'],
    ['Ferry disaster hurts forty, says inquiry', 'retold: inquiry'],
    ['Harbour police say no casualties in ferry disaster', 'retold: Harbour police'],
    ['Forty hurt in ferry disaster, Norland claims', 'retold: Norland'],
    ['Norland claims forty hurt in ferry disaster', 'retold: Norland'],
    ['Forty hurt in ferry disaster: officials', 'retold: officials'],
    ['At least 12 dead in ferry disaster – report', 'retold: report'],
    ['Police: Gunman lived through ferry disaster', 'retold: Police'],
    ['Norland: We could have foreseen the disaster', 'retold: Norland'],
  ])('its speaker’s: %s', (headline, voice) => {
    expect(voiceOf(headline, 'disaster')).toBe(voice);
  });

  it.each([
    'Forty hurt in ferry crash',
    'Ferry crash: What we know so far',
    'EXCLUSIVE: Pictures of ferry crash',
    'WATCH: Ferry crash at pier in Ellery',
    'Ferry operator to pay $3 million after crash',
    'Council approves new harbour after crash',
    'Forty hurt in ferry crash, inspectors say',
    'Norland claims forty hurt in ferry crash',
    'Police: Captain lived through ferry crash',
    'Police Name Captain In Ferry Crash',
  ])('the source’s own: %s', (headline) => {
    expect(voiceOf(headline)).toBe('own');
  });

  it('somebody’s, where it is told that it was that', () => {
    expect(voiceOf('Inspectors say it was a crash')).not.toBe('own');
    expect(voiceOf('Captain says it was an accident', 'accident')).not.toBe('own');
    expect(voiceOf('Mayor calls ferry crash a disaster', 'disaster')).not.toBe('own');
  });

  it('the source’s own, of what it names in passing', () => {
    expect(voiceOf('Police Name Captain In Ferry Disaster', 'disaster')).toBe('own');
  });

  it('nobody’s, of a quotation: whom a headline quotes it seldom says', () => {
    expect(voiceOf('‘A terrible crash’: police name captain')).toBe('quoted');
  });
});
