import { describe, expect, it } from 'vitest';
import { reportedFigures } from '../../../src/judge/figures/reported.js';
import type { Bound, QuantityClaim } from '../../../src/model/index.js';
import { article, quantity } from '../../support/report-builder.js';

const from = article({ id: 'a', source: 'A', text: 'Figures.' });
const figure = (best: number, bound: Bound = 'exact', more: Partial<QuantityClaim> = {}): QuantityClaim =>
  quantity(from, 'Figures', String(best), [best, best, best], { bound, ...more });

describe('what is reported of figures', () => {
  it.each<[string, QuantityClaim[], string | null]>([
    ['a bound shows as a bound', [figure(40, 'at-least'), figure(50, 'more-than')], 'at least 40 to more than 50'],
    ['one figure with its bound', [figure(40, 'at-least')], 'at least 40'],
    ['a figure that one source prints without a bound', [figure(2000), figure(2000, 'nearly')], '2,000'],
    ['from the lowest to the highest', [figure(60), figure(100, 'at-most')], '60 up to 100'],
    ['a unit', [figure(2, 'exact', { dimension: 'duration', unit: 'week' })], '2 weeks'],
    ['a share', [figure(12, 'about', { dimension: 'share', unit: 'percentage' })], 'about 12 %'],
    ['a magnitude', [figure(6.4, 'exact', { dimension: 'magnitude', unit: 'magnitude' })], 'magnitude 6.4'],
    ['an age in months', [figure(7, 'exact', { dimension: 'age', unit: 'month of age' })], '7 months'],
    ['an age in years', [figure(7, 'exact', { dimension: 'age', unit: 'year of age' })], '7 years'],
    ['millions', [figure(139_000_000), figure(141_200_000)], '139 million to 141.2 million'],
    ['two units', [figure(1, 'exact', { unit: 'foot' }), figure(1, 'exact', { unit: 'metre' })], null],
  ])('%s', (_, claims, words) => expect(reportedFigures(claims)).toBe(words));

  it('has a range from end to end, and nothing for words without a figure', () => {
    const range = quantity(from, 'Figures', '60 to 160', [60, null, 160], { bound: 'range' });
    const dozens = quantity(from, 'Figures', 'dozens', [24, null, null], { bound: 'open-plural' });
    expect(reportedFigures([range, dozens])).toBe('60 to 160');
    expect(reportedFigures([dozens])).toBeNull();
  });
});
