import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** What the topics tell that two articles call one body. */
const called = (a: string, b: string): (string | null)[] =>
  reportOf({ a: `Talks in Lowmere\n\nTalks were held in Lowmere. ${a}`, b: `Lowmere\n\nThe town met. ${b}` })
    .topics.filter((t) => t.kind === 'framing' && t.verdict === 'framing' && t.title.startsWith('Words for: '))
    .map((t) => `${t.title.slice('Words for: '.length)}: ${t.reported}`);

describe('what two articles call one body', () => {
  it.each([
    [
      'They blamed the controversial agrochemical giant Brandol.',
      'The offer of the Norland seeds company Brandol was late.',
      'Brandol: controversial agrochemical giant | norland seeds company',
    ],
    [
      'A takeover of so-called Monster food firm Brandol was agreed.',
      'They met the chemical giant Brandol.',
      'Brandol: chemical giant | so-called monster food firm',
    ],
    [
      'It was won by the populist Red Rose Movement.',
      'It was won by the anti-establishment Red Rose Movement.',
      'Red Rose Movement: anti-establishment | populist',
    ],
    [
      'It was played by the rock band, Silver Otters, on the pier.',
      'It was played by the pop group Silver Otters.',
      'Silver Otters: pop group | rock band',
    ],
    [
      'They blamed the militant group Ansar Tarn for it.',
      'They blamed Ansar Tarn, a jihadist group, for it.',
      'Ansar Tarn: jihadist group | militant group',
    ],
    [
      'They met Brandol, a chemical giant, the day before and left.',
      'They met the infrastructure group Brandol.',
      'Brandol: chemical giant | infrastructure group',
    ],
  ])('%s %s', (a, b, told) => expect(called(a, b)).toEqual([told]));

  it.each([
    ['one says more', 'They met the chemical giant Brandol.', 'They met the Norland chemicals giant Brandol.'],
    ['any body is called so', 'They met the company Brandol.', 'They met the drugmaker Brandol.'],
    ['one tells a relation', 'They met the parent company Brandol.', 'They met the infrastructure group Brandol.'],
    ['one tells what it makes', 'Brandol, the maker of the drug, met.', 'They met the infrastructure group Brandol.'],
    ['one tells where it is', 'They met the northern airline Brandol.', 'They met the budget airline Brandol.'],
    ['a list', 'They met the union, the militant group, Brandol and others.', 'They met the jihadist group Brandol.'],
    [
      'a list goes on behind it',
      'Talks were held between Ansel Grain, Brandol, the Tarnish government, the central bank and the union.',
      'They met the infrastructure group Brandol.',
    ],
    ['people', 'They met the brave captain Ada Brill.', 'They met the embattled captain Ada Brill.'],
  ])('not where %s: %s %s', (_, a, b) => expect(called(a, b)).toEqual([]));
});
