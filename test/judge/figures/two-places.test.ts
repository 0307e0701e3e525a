import { describe, expect, it } from 'vitest';
import { differing, valuesOf } from '../../support/figures-of.js';

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
