import { describe, expect, it } from 'vitest';
import { findVoices } from '../../../src/judge/findings/voices.js';
import type { VoiceFacts } from '../../../src/model/index.js';
import { benchOf } from '../bench.js';

/** "speaker: side" of each voice of the first article. */
function sidesIn(...articles: readonly (readonly [string, string])[]): string[] {
  const finding = findVoices(benchOf(...articles)).find((f) => f.evidence.every((e) => e.article === articles[0]![0]));
  return ((finding?.facts as VoiceFacts | undefined)?.voices ?? [])
    .map((v) => `${v.speaker}: ${v.side ?? null}`)
    .sort();
}

const OTHER = 'The day in short\nRain fell on the harbour all day, and nothing happened at all.';

describe('the side of a voice', () => {
  it('is one for a land and for its adjective', () => {
    const text =
      'Border report\nShots fell in Vorland, and in Sudmark. The Vorish army said it had fired. Vorland said the border was shut. The Sudmark army said it had not fired.';
    expect(sidesIn(['a', text], ['b', OTHER])).toEqual([
      'Sudmark army: Sudmark',
      'Vorish army: Vorland',
      'Vorland: Vorland',
    ]);
  });

  it('is no name of its own, of which nobody else is', () => {
    const text =
      'Harbour report\nIt happened in Marunvale, near Tarnoj. Marunvale said the port was shut. The mayor of Tarnoj said it was open.';
    expect(sidesIn(['a', text], ['b', OTHER])).toContain('Marunvale: null');
  });

  it('is not where somebody is', () => {
    const text =
      'Harbour report\nIt happened in Marunvale, in Norland. Officials in Marunvale said the port was shut. The Norland government said it was open.';
    expect(sidesIn(['a', text], ['b', OTHER])).toContain('officials in Marunvale: officials');
  });
});

describe('a voice', () => {
  it.each([
    ['At noon harbour officials said the port was shut.', 'harbour officials'],
    ['At about 9:30 p.m. local time firefighters said the port was shut.', 'firefighters'],
    ['President Ann Poe came. The 60-year-old president said the port was shut.', 'Ann Poe'],
    ["President Ann Poe came. The country's president said the port was shut.", 'Ann Poe'],
    ["Tarnian President Ann Poe came. Tarnia's president said the port was shut.", 'Ann Poe'],
    ["Tarnian President Ann Poe came. Norland's president said the port was shut.", "Norland's president"],
  ])('%s: %s', (text, speaker) =>
    expect(sidesIn(['a', `Harbour report\n${text}`], ['b', OTHER]).map((v) => v.split(':')[0])).toEqual([speaker]),
  );
});
