import { describe, expect, it } from 'vitest';
import { differing, figureTopics, valuesOf } from '../../support/figures-of.js';

describe('figures that are not surely of one thing', () => {
  it('do not differ where other things are told of them', () => {
    expect(
      differing(
        'Prosecutors in Ellery charged seven officials of the league.',
        'In Ellery nine officials of the league resigned.',
      ),
    ).toEqual([]);
  });

  it('do not differ where the smaller is told more closely', () => {
    expect(differing('Three navy divers left the lake near Ellery.', 'Four divers left the lake near Ellery.')).toEqual(
      [],
    );
  });

  it('but do where one fate befell people under two nouns', () => {
    expect(differing('The fire in Ellery killed 24 passengers.', 'The fire in Ellery killed 31 people.')).toHaveLength(
      1,
    );
  });
});

describe('one who speaks', () => {
  const SAVED = 'On Monday crews pulled ten people alive from the mud in Ellery.';

  it('is no count of those of his sort', () => {
    expect(differing(SAVED, 'One survivor said that many stayed in Ellery.')).toEqual([]);
  });

  it('but one who was found is', () => {
    expect(differing(SAVED, 'On Monday crews pulled one survivor from the mud in Ellery.')).toHaveLength(1);
  });
});

describe('one figure in two units', () => {
  it('is told once in what cannot hold together', () => {
    const found = differing(
      'The bear of the zoo in Ellery weighed 450 pounds.',
      'The bear of the zoo in Ellery weighed 400 pounds.',
      'The bear of the zoo in Ellery weighed 181 kg.',
    );
    expect(found.flatMap((t) => t.reasons.filter((r) => r.startsWith('contradiction')))).toEqual([
      'contradiction: 400 pounds | 450 pounds',
    ]);
  });
});

describe('a row that is none of its topic', () => {
  it('is a part that its sentence tells beside the whole', () => {
    const found = differing(
      'Roughly 100 people were hurt in the fire in Ellery, more than a dozen of them badly.',
      'The fire in Ellery hurt 70 people.',
    );
    expect(valuesOf(found)).toEqual([['Roughly 100 people', '70 people']]);
  });

  it('is a smaller figure that its article tells in the same voice', () => {
    const found = differing(
      'The flood killed 32 people. 21 people were killed by the flood in Ellery.',
      'The flood killed 40 people.',
    );
    expect(valuesOf(found)[0]).not.toContain('21 people');
  });

  it('is what may be, beside what is', () => {
    const found = differing(
      'The flood killed 32 people. It may have killed 200 people, the mayor said.',
      'The flood killed 40 people.',
    );
    expect(valuesOf(found)).toEqual([['32 people', '40 people']]);
  });

  it('is of two fates together', () => {
    const found = differing(
      'The blast in Ellery left 360 miners dead or missing. It killed 201 people.',
      'The blast in Ellery killed 230 people.',
    );
    expect(valuesOf(found).flat()).not.toContain('360 miners');
  });

  it('is of two fates together, the first told with the figure', () => {
    const told = (fates: string) =>
      valuesOf(
        differing(
          `The blast in Ellery left ${fates} at dusk.`,
          'The blast in Ellery left 1,843 people injured.',
          'The blast in Ellery left 2,250 people injured.',
        ),
      ).flat();
    expect(told('hundreds injured or missing')).not.toContain('hundreds injured');
    expect(told('hundreds injured')).toContain('hundreds injured');
  });

  it('is a plural beside its own article’s figure, of what befell nobody', () => {
    const told = (text: string) =>
      valuesOf(figureTopics('The jury awarded $2 million in damages to Brandt in Ellery.', text)).flat();
    const both = 'The jury awarded millions of dollars in damages in Ellery.';
    expect(told(`${both} It awarded $2 million in damages to Brandt.`)).not.toContain('millions of dollars');
    expect(told(both)).toContain('millions of dollars');
  });

  it('is a level that a count has left', () => {
    const found = differing(
      'The bodies found in the flood took the dead from 274 to 282 people.',
      'The flood killed 290 people.',
    );
    expect(valuesOf(found).flat()).not.toContain('274');
  });

  it('is a word without a figure', () => {
    const found = differing(
      'The flood killed 12 people in Ellery. Many people were killed in their sleep.',
      'The flood killed nine people in Ellery.',
    );
    expect(valuesOf(found)).toEqual([['12 people', 'nine people']]);
  });

  it('is no lower figure that is near its article’s highest', () => {
    const found = differing(
      'The flood killed 12 people in Ellery. The mayor said that 10 people were killed by the flood.',
      'The flood killed 15 people in Ellery.',
    );
    expect(valuesOf(found)[0]).toContain('10 people');
  });
});

describe('some of a toll', () => {
  it('are no figure beside the whole', () => {
    const toll = 'The attack in Ellery on Friday killed 28 people.';
    const part = `${toll} Two guards and six gunmen were included in the toll.`;
    expect(valuesOf(differing(toll, part)).flat()).toEqual([]);
  });

  it('but others left out of it are', () => {
    const toll = 'The attack in Ellery on Friday killed 28 people.';
    expect(differing(toll, 'The attack in Ellery on Friday killed 22 people.')).toHaveLength(1);
  });
});
