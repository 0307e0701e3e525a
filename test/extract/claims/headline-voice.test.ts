import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** "retold: inspectors", "own": whose words an article's headline is taken to be. */
function voiceOf(headline: string): string {
  const text = `${headline}\n\nThe first paragraph of this story tells nothing at all.\n\nThe second tells no more.\n`;
  const { claims } = extract(documentOf('a', text));
  const [claim] = claims.filter((c): c is FramingClaim => c.kind === 'framing' && c.concept === 'headline');
  return claim === undefined ? 'none' : claim.voice + (claim.speaker === null ? '' : `: ${claim.speaker}`);
}

describe('whose words a headline is', () => {
  it.each([
    ['Ferry hit pier at full speed, inspectors say', 'retold: inspectors'],
    ['Inspectors say ferry hit pier at full speed', 'retold: inspectors'],
    ['Ferry sank because of cracks, says inquiry', 'retold: inquiry'],
    ['Norland accuses Southland of seizing sailors', 'retold: Norland'],
    ['Minister denies ferry was overloaded', 'retold: minister'],
    ['Union says strike will go on until Friday', 'retold: union'],
    ['Harbour police say no casualties after ferry crash', 'retold: Harbour police'],
    ['Ferry hit pier at full speed, Norland claims', 'retold: Norland'],
    ['Norland rejects Southland’s account of the shots', 'retold: Norland'],
    ['Norland claims two jets downed, pilot captured', 'retold: Norland'],
    ['Harbour owners allege foul play in ferry fire', 'retold: Harbour owners'],
    ['Norland: We could have sunk the ferry', 'retold: Norland'],
  ])('its speaker’s where somebody says it: %s', (headline, voice) => {
    expect(voiceOf(headline)).toBe(voice);
  });

  it.each([
    ['Forty hurt in ferry crash: officials', 'retold: officials'],
    ['At least 12 dead in Ellery blast – report', 'retold: report'],
    ['Forty hurt in ferry crash - police', 'retold: police'],
    ['Truck bomb kills nine in Calder: UN', 'retold: UN'],
    ['Police: Gunman killed three at Calder market', 'retold: Police'],
    ['Mayor: ferry owners knew of cracks', 'retold: Mayor'],
    ['Report: Ferry owners knew of cracks', 'retold: Report'],
    ['Study: Sea levels rise faster than thought', 'retold: Study'],
  ])('its source’s where a colon or a dash sets one off: %s', (headline, voice) => {
    expect(voiceOf(headline)).toBe(voice);
  });

  it.each([
    'Three killed in ‘revenge’ attack on Calder market',
    'Gunman ‘shouted threats’ before Calder market attack',
    'Ferry captain ‘stank of rum’',
    'DEATH SHIP: Captain ‘stank of rum’ as ferry took 30 to their graves',
    'Was the ferry overloaded?',
    'Ferry reportedly overloaded before crash',
    'Alleged Calder gunman in court',
    'Gunman thought to have acted alone',
    'Mayor calls ferry crash a tragedy',
    'Captain blamed for ferry crash',
    'Lind: ferry owners knew of cracks',
  ])('not told where only a part of it is somebody’s: %s', (headline) => {
    expect(voiceOf(headline)).toMatch(/^(unclear|retold)/);
  });

  it.each([
    'Forty hurt as ferry hits pier',
    // A court's ruling makes it so, whichever verb tells it.
    'Norland Supreme Court declares harbour law void',
    'Top Norland court rules harbour law void',
    'Ellery fire: What we know so far',
    'Ellery ferry crash: Live updates',
    'Council approves new harbour for Ellery',
    'Storm kills nine in Northland, floods three towns',
    'EXCLUSIVE: Ferry owners knew of cracks for months',
    'WATCH: Ferry hits pier at full speed in Ellery',
    'King’s ferry - the last journey of a ship',
    'Inquiry finds cracks sank ferry',
    'Thousands flee Ellery and mayor says sorry',
    'Nineteen dead in pit blast as union blames faulty alarms',
    'Suspect dead, hostages safe after ferry siege',
    'Hope fades for missing after ferry crash',
    'Museum robbed of golden clock titled ‘Norland’',
    'Norland passes ferry law: ‘We are their voice’',
    'Mara Quill: Court to fine ferry line a million',
    'Ferry operator to pay $3 million after crash',
  ])('the article’s own elsewhere: %s', (headline) => {
    expect(voiceOf(headline)).toBe('own');
  });

  it('nobody’s where “claims” is a noun', () => {
    expect(voiceOf('Storm insurance claims rise after flood')).toBe('unclear');
  });
});
