import { describe, expect, it } from 'vitest';
import type { QuantityClaim } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

const claimsOf = (text: string): QuantityClaim[] =>
  reportOf({ a: `News\n\nSomething happened in Ellery on Friday.\n\n${text}\n` })
    .topics.flatMap((t) => t.claims)
    .filter((c): c is QuantityClaim => c.kind === 'quantity');

const read = (text: string, best: number): string[] =>
  claimsOf(text)
    .filter((c) => c.value.best === best)
    .map((c) => `${c.dimension} ${c.property}/${c.counted}`);

describe('what a figure measures', () => {
  it.each([
    ['Officials measured the earthquake at 6.6.', 6.6, 'magnitude magnitude/'],
    ['The quake was strong. One institute put it at 6.9.', 6.9, 'magnitude magnitude/'],
    ['A 6.1 quake woke the town.', 6.1, 'magnitude magnitude/quake'],
    ['Its magnitude was put at up to 7.2.', 7.2, 'magnitude magnitude/'],
    ['The ship was 12 miles (19 km) off the coast.', 12, 'length distance/coast'],
    ['The ship was 12 miles (19 km) off the coast.', 19, 'length distance/coast'],
    ['It went 3 km deep into the park.', 3, 'length inside/park'],
    ['It struck at a depth of 7.5 miles (12 km).', 12, 'length depth/'],
    ['It was centred about 5 miles under the ground.', 5, 'length depth/'],
    ['They drove 5 miles under the moon.', 5, 'length travelled/'],
    ['The family of five is from Ellery.', 5, 'count size/family'],
    ['Waves of up to three metres hit the pier.', 3, 'length height/wave'],
    ['The lorry weighed 38 tonnes.', 38, 'mass weight/lorry'],
    ['He must pay a fine of $2,000.', 2000, 'money pay/fine'],
    ['A bank of 167 years is gone.', 167, 'age age/bank'],
    ['The 167-year-old bank’s chairman left.', 167, 'age age/bank'],
    ['They brought out a man of 70 alive.', 70, 'age age/man'],
    ['Twenty houses that fell were empty.', 20, 'count fall/house'],
    ['Eight buildings came down.', 8, 'count collapse/building'],
    ['Crews searched 17 collapsed or damaged buildings.', 17, 'count collapse/building'],
    ['No bombs were dropped.', 0, 'count drop/bomb'],
    ['The army lost two Kestral-21s on Monday.', 2, 'count lose/kestral-21'],
  ])('%s', (text, best, wanted) => {
    expect(read(text, best)).toEqual([wanted]);
  });

  it.each([
    ['The team lost by 6.6 points after the quake.', 6.6],
    ['Prices rose 6.6 percent.', 6.6],
    ['The boy fell 15 feet into the canal.', 15],
    ['A career of 20 years ended.', 20],
    ['There were no plans.', 0],
  ])('near miss: %s', (text, best) => {
    const told = read(text, best).join();
    expect(told).not.toMatch(/magnitude|distance|inside|^age/);
  });
});
