import { describe, expect, it } from 'vitest';
import { citing } from '../../src/render/words/attribution.js';
import { datesInWords, spanInWords, tellsSpan } from '../../src/render/words/dates.js';
import { counted, humanized, listed, quoted } from '../../src/render/words/phrases.js';
import { reasonInWords } from '../../src/render/words/reasons.js';
import { becauseInWords } from '../../src/render/words/relations.js';
import { VERDICT_WORDS } from '../../src/render/words/verdicts.js';

describe('days in words', () => {
  it.each([
    ['2031-03-04', '2031-03-04', '4 March 2031'],
    ['2031-03-03', '2031-03-04', '3–4 March 2031'],
    ['2031-02-28', '2031-03-04', '28 February – 4 March 2031'],
    ['2031-03-01', '2031-03-31', 'March 2031'],
    ['2032-02-01', '2032-02-29', 'February 2032'],
    ['2031-02-01', '2031-02-27', '1–27 February 2031'],
    ['2031-03-01', '2031-05-31', 'March – May 2031'],
    ['2031-01-01', '2031-12-31', '2031'],
    ['2030-01-01', '2031-12-31', '2030–2031'],
    ['2030-12-30', '2031-01-02', '30 December 2030 – 2 January 2031'],
  ])('%s to %s is %s', (start, end, words) => {
    expect(spanInWords(start, end)).toBe(words);
    expect(datesInWords(start === end ? start : `${start}–${end}`)).toBe(words);
  });

  it('says what is open, and nothing of what is not known', () => {
    expect(spanInWords('2031-03-04', null)).toBe('from 4 March 2031');
    expect(spanInWords(null, '2031-03-04')).toBe('until 4 March 2031');
    expect(spanInWords(null, null)).toBeNull();
  });

  it('leaves other text alone', () => {
    for (const text of ['60–100', 'March', '2031-13-01', '12']) expect(datesInWords(text)).toBe(text);
  });

  it('knows when the source itself names the day', () => {
    expect(tellsSpan('the night of 3 March', '3 March 2031')).toBe(true);
    expect(tellsSpan('on March 3, 2031', '3 March 2031')).toBe(true);
    expect(tellsSpan('late on Monday', '3 March 2031')).toBe(false);
    expect(tellsSpan('last spring', 'March – May 2031')).toBe(false);
  });
});

describe('reasons in words', () => {
  it.each([
    ['bound: "at least"', '“at least” leaves room for a higher figure.'],
    ['bound: "up to"', '“up to” leaves room for a lower figure.'],
    [
      'bound: "at least" | "up to"',
      '“at least” leaves room for a higher figure and “up to” leaves room for a lower figure.',
    ],
    ['bound: "give or take"', '“give or take” leaves room for another figure.'],
    ['hedge: "around"', '“around” makes the figure approximate.'],
    ['contradiction: 12 dead | 15 dead', '“12 dead” and “15 dead” cannot both hold.'],
    ['contradiction: 2031-03-03 | 2031-03-04', '3 March 2031 and 4 March 2031 cannot both hold.'],
    ['contradiction: 12 | 15 | 20', '“12”, “15” and “20” cannot all hold.'],
    ['scope: soldiers | people', 'The figures count different things: soldiers and people.'],
    ['later: 2016-11-11', 'A later report brings the figure up to date (11 November 2016).'],
    ['brand-new: "x" | y', 'Brand new: “x” and y.'],
    ['brand-new', 'Brand new.'],
  ])('%s', (reason, words) => {
    const said = reasonInWords(reason);
    expect(said.charAt(0).toUpperCase() + said.slice(1)).toBe(words);
  });

  it('names the source, not its id, where its days decide', () => {
    const source = (id: string): string => (id === 'post' ? 'Harbour Post' : id);
    expect(becauseInWords('dates: the days of post | 2031-03-04', source)).toBe(
      'dates: Harbour Post’s own days and 4 March 2031',
    );
    expect(becauseInWords('scope: "dead" | injured', source)).toBe('scope: “dead” and injured');
    expect(becauseInWords('no unit', source)).toBe('no unit');
  });
});

describe('phrases', () => {
  it('count, list and quote', () => {
    expect([counted(1, 'report'), counted(2, 'report'), counted(0, 'person', 'people')]).toEqual([
      '1 report',
      '2 reports',
      '0 people',
    ]);
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect([quoted('a'), quoted('"a"'), quoted('“a”')]).toEqual(['“a”', '“a”', '“a”']);
    expect(humanized('ferry-fire_2031')).toBe('Ferry fire 2031');
  });

  it('name who speaks', () => {
    expect(citing({ speaker: 'Ida Brandt', voice: 'retold' })).toBe('citing Ida Brandt');
    expect(citing({ speaker: 'Ida Brandt', voice: 'quoted' })).toBe('quoting Ida Brandt');
    expect(citing({ speaker: null, voice: 'quoted' })).toBe('in quotation marks');
    expect(citing({ speaker: null, voice: 'own' })).toBe('');
  });

  it('never say how likely something is, or who is right', () => {
    const said = Object.values(VERDICT_WORDS)
      .map((v) => `${v.label} ${v.rule}`)
      .join(' ');
    expect(said).not.toMatch(/\b(likely|probably|perhaps|bias|wrong|right|false|true|correct|mislead)/i);
  });
});
