import { expect, it } from 'vitest';
import { pluralOf } from '../../src/text/plural.js';

it.each([
  ['soldier', 'soldiers'],
  ['serviceman', 'servicemen'],
  ['person', 'people'],
  ['country', 'countries'],
  ['cheese', 'cheeses'],
  ['day', 'days'],
  ['eastmarkese', 'eastmarkese'],
  ['bus', 'buses'],
  ['constructor', 'constructors'],
  ['mile per hour', 'miles per hour'],
])('the plural of %s is %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});
