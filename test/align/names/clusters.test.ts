import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { witnessesOf } from '../../support/name-witnesses.js';

/** Names that stand in one cluster: of several articles, or in several forms. */
const together = (articles: Readonly<Record<string, readonly string[]>>): string[][] =>
  alignNames(witnessesOf(articles)).map((c) => [...new Set(c.claims.map((x) => ('name' in x ? x.name : '')))].sort());

describe('one name in several spellings', () => {
  it.each([
    ['We met Mayor Philip Brill.', 'We met Mayor Phillip Brill.', ['Philip Brill', 'Phillip Brill']],
    ['We met Dr. Noor Tamid Sahel.', 'We met Dr. Noor Tamid Sahil.', ['Noor Tamid Sahel', 'Noor Tamid Sahil']],
    ['The boy, named Lio Zikong, fell.', 'The boy, named Lio Sikong, fell.', ['Lio Sikong', 'Lio Zikong']],
    ["The dead man is D'Aron Pikes, 27.", 'The dead man is Daron Pikes, 27.', ["D'Aron Pikes", 'Daron Pikes']],
    ['It is the city of Tel-e-Marun.', 'It is the city of Tel-i-Marun.', ['Tel-e-Marun', 'Tel-i-Marun']],
    ['It is the village of Kolbajar.', 'It is the village of Kilbajar.', ['Kilbajar', 'Kolbajar']],
    ['It fell near Khtosberd Village.', 'It fell near the village of Ktosberd.', ['Khtosberd Village', 'Ktosberd']],
    ['We met Mayor Ada Brill.', 'We met Mayor Ada Jane Brill.', ['Ada Brill', 'Ada Jane Brill']],
    ['It is the town of Tarzhan.', 'It is the town of Tarjan.', ['Tarjan', 'Tarzhan']],
    ['It is the village of Akhmar.', 'It is the village of Akmar.', ['Akhmar', 'Akmar']],
    ['It is the isle of Melvica.', 'It is the isle of Melvika.', ['Melvica', 'Melvika']],
    ['We met Mayor Ilo Warga.', 'We met Mayor Ilo Varga.', ['Ilo Varga', 'Ilo Warga']],
    ['It hit the Tarnovihar district.', 'It hit the town of Tarnovehihar.', ['Tarnovehihar', 'Tarnovihar']],
    ['We met Mayor Yusuf Tamid.', 'We met Mayor Yousef Tamid.', ['Yousef Tamid', 'Yusuf Tamid']],
    ['We met Mayor Omar Qasif.', 'We met Mayor Omar Kasif.', ['Omar Kasif', 'Omar Qasif']],
  ])('%s | %s', (a, b, names) => expect(together({ a: [a], b: [b] })).toEqual([names]));

  it('in one article and across, where the company is the same', () => {
    const clusters = together({
      a: ['A camel named Tilombe stayed with the child in the yard of the fair.'],
      b: ['Keepers saw 17-year-old Tilobe stand with the child in the yard of the fair.'],
    });
    expect(clusters).toEqual([['Tilobe', 'Tilombe']]);
  });

  it('with what kind of site it is, and without', () => {
    const clusters = together({
      a: ['Shots fell at the Cantina nightclub.', 'Cantina nightclub has a history of fights.'],
      b: ['Shots fell at Cantina Night Club.'],
      c: ['Shots fell at Cantina Nightlife, despite its history of fights.'],
    });
    expect(clusters).toEqual([['Cantina', 'Cantina Night Club', 'Cantina Nightlife']]);
  });
});

describe('other names', () => {
  it('that one article gives join all', () => {
    const clusters = together({
      a: ['They took the city of Kanendi, which locals have renamed Stepanova.'],
      b: ['They are in Stepanova.'],
      c: ['They left the city of Kanendi.'],
    });
    expect(clusters).toEqual([['Kanendi', 'Stepanova']]);
  });

  const office = (place: string): string[] => [
    `We met ${place} President Ilo Varga in ${place}.`,
    `We met ${place} human rights defender Ada Brill.`,
  ];

  it('of a territory follow from two people who hold offices in it', () => {
    expect(together({ a: office('Artal'), b: office('Marun') })).toContainEqual(['Artal', 'Marun']);
  });

  it('do not follow where an article uses both, nor from one person', () => {
    const both = { a: office('Artal'), b: [...office('Marun'), 'He left Artal.'] };
    expect(together(both)).not.toContainEqual(['Artal', 'Marun']);
    expect(together({ a: office('Artal').slice(0, 1), b: office('Marun').slice(0, 1) })).toEqual([['Ilo Varga']]);
  });
});

describe('apart stay', () => {
  it.each([
    ['people of one surname', 'We met Mayor Tony Brill.', 'We met Mayor Ada Brill.'],
    ['a woman and a man of like names', 'We met Mayor Mario Brill.', 'We met Mayor Maria Brill.'],
    ['a country and its neighbour', 'They flew to the country of Nigoria.', 'They flew to the country of Nigor.'],
    ['short names', 'They are in Torn.', 'They are in Tarn.'],
    ['a town and its zoo', 'They are in Tarnstadt.', 'They are at Tarnstadt Zoo.'],
    ['a town and the new one', 'They are in New Tarnstadt.', 'They are in Tarnstadt.'],
  ])('%s', (_, a, b) => expect(together({ a: [a], b: [b] })).toEqual([]));

  it('two like names that an article has side by side', () => {
    const both = { a: ['They hit the villages of Kolbajar and Kilbajar.'], b: ['They hit the village of Kilbajar.'] };
    expect(together(both)).toEqual([['Kilbajar']]);
  });

  it('with the namesake listed as looked at', () => {
    const clusters = alignNames(
      witnessesOf({ a: ['We met Mayor Tony Brill and Judge Ada Brill.'], b: ['We met Mayor Tony Brill.'] }),
    );
    expect(clusters[0]?.refused.map((r) => r.because)).toEqual(['another person of that surname: Ada Brill']);
  });
});

describe('people without a name', () => {
  it('are one by age and origin, and not by age alone', () => {
    const clusters = alignNames(
      witnessesOf({
        a: ['The driver, a 31-year-old immigrant from Zendia, fled.'],
        b: ['The card of a 31-year-old Zendian was found.'],
        c: ['The card of a 31-year-old Marunian was found.'],
      }),
    );
    expect(clusters.map((c) => c.claims.map((x) => x.article))).toEqual([['a', 'b']]);
  });
});

describe('the order of articles', () => {
  it('changes nothing', () => {
    const articles = {
      a: [
        'We met Mayor Philip Brill in the village of Kolbajar.',
        'They took Kanendi, which locals have renamed Stepanova.',
      ],
      b: ['We met Mayor Phillip Brill near Kilbajar.', 'They are in Stepanova.'],
      c: ['Governor Brill was in Kanendi.', 'We met Judge Ada Brill.'],
    };
    const witnesses = witnessesOf(articles);
    const known = alignNames(witnesses);
    fc.assert(
      fc.property(fc.shuffledSubarray(witnesses, { minLength: witnesses.length }), (shuffled) => {
        const ordered = [...shuffled].sort((x, y) => (x.document.article.id < y.document.article.id ? -1 : 1));
        expect(alignNames(ordered)).toEqual(known);
        expect(alignNames(shuffled).map((c) => c.key)).toEqual(known.map((c) => c.key));
      }),
    );
  });
});

describe('near misses of spelling stay apart', () => {
  it.each([
    ['short names that romanise alike but for a letter', 'It is the village of Kalin.', 'It is the village of Galin.'],
    ['two villages that begin alike', 'It is the village of Tarnovehill.', 'It is the village of Tarnovemarsh.'],
    ['long names of which the ends differ', 'It is the town of Tarnovihar.', 'It is the town of Tarnovehiham.'],
    ['a short name of three letters', 'It is the village of Kha.', 'It is the village of Ka.'],
    ['a man and a woman', 'We met Mayor Mario Tamid.', 'We met Mayor Maria Tamid.'],
    ['given names that differ', 'We met Mayor Omar Qasif.', 'We met Mayor Osman Kasif.'],
  ])('%s', (_, a, b) => expect(together({ a: [a], b: [b] })).toEqual([]));

  it('names that lost a syllable, where one article tells both', () => {
    const clusters = together({
      a: ['It hit the Tarnovihar district.', 'It spared the town of Tarnovehihar.'],
      b: ['It hit the town of Tarnovehihar.'],
    });
    expect(clusters).toEqual([['Tarnovehihar']]);
  });
});

describe('a name that is taken for a person here and for a place there', () => {
  /** Kind and name of each topic. */
  const kinds = (articles: Readonly<Record<string, readonly string[]>>): string[] =>
    alignNames(witnessesOf(articles)).map((c) => `${c.kind}: ${c.title.split(' ').slice(-2).join(' ')}`);

  it('is of the kind that more articles tell', () => {
    expect(
      kinds({
        a: ['They fled to the city of West Tarn.'],
        b: ['It burned in West Tarn.'],
        c: ['The boy, named West Tarn, wept.'],
      }),
    ).toEqual(['place-name: West Tarn']);
    expect(
      kinds({
        a: ['We met Mayor Ada Brill.'],
        b: ['The mayor, Ada Brill, wept.'],
        c: ['Doubts rose in Ada Brill.'],
      }),
    ).toEqual(['person-role: Ada Brill']);
  });

  it('is a person’s where one of two gives it a title, and a place’s where it is one word', () => {
    expect(kinds({ a: ['We met Mayor Ada Brill.'], b: ['Doubts rose in Ada Brill.'] })).toEqual([
      'person-role: Ada Brill',
    ]);
    expect(kinds({ a: ['The driver, Tarn, fled.'], b: ['It burned in Tarn.'] })).toEqual([]);
  });

  it('is no topic where it is the word for a kind of place', () => {
    expect(kinds({ a: ['They met in Terminal 4 at noon.'], b: ['It burned in Terminal 4 at noon.'] })).toEqual([]);
  });
});
