import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const topics = (...texts: readonly string[]) =>
  reportOf(Object.fromEntries(texts.map((text, i) => [`s${i}`, { text, published: '2031-03-04' }]))).topics.filter(
    (t) => t.kind === 'quantity',
  );
const differing = (...texts: readonly string[]) =>
  topics(...texts).filter((t) => t.verdict === 'divergent' || t.verdict === 'conflict');
const valuesOf = (found: ReturnType<typeof topics>) =>
  found.map((t) => t.claims.map((c) => (c.kind === 'quantity' ? c.value.text : '')));

describe('the dead of two places', () => {
  const DEAD = 'The quake in Norland killed 93 people. At least 20 of the dead were in Calder.';

  it('do not differ: they may be two parts', () => {
    const told = 'The quake in Norland killed 93 people. At least 31 of the dead were in ';
    const parts = (place: string) =>
      valuesOf(differing(DEAD, `${told}${place}.`)).filter((values) => values.some((v) => v.startsWith('At least')));
    expect(parts('Ellery')).toEqual([]);
    expect(parts('Calder')).toHaveLength(1);
  });
});
