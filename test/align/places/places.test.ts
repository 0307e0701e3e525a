import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/index.js';
import { reportOf, type TestArticle } from '../../support/report-of.js';

const where = (articles: Readonly<Record<string, string | TestArticle>>): Topic[] =>
  reportOf(articles).topics.filter((t) => t.kind === 'place-name' && t.title.startsWith('Where: '));

const story = (sentence: string): string =>
  `Quake in Ruritania\n\nRescuers in Ruritania worked through the night. ${sentence}\n\nMany slept outside.`;

describe('where one thing happened', () => {
  it('is agreed when told at several grains', () => {
    const [topic, ...rest] = where({
      a: story('The quake struck near Tarnavel, Ruritania, on Thursday.'),
      b: story('The quake hit the town of Tarnavel on Thursday.'),
      c: story('A quake struck in northern Ruritania on Thursday.'),
    });
    expect(rest).toEqual([]);
    expect(topic?.verdict).toBe('agreed');
    expect(topic?.counts.reports).toBe(3);
  });

  it('is divergent when one source names a place that no other names, and one place holds both', () => {
    const [topic] = where({
      a: story('The quake was centred northeast of Velos.'),
      b: story('The quake struck near the island of Velos, Zemria.'),
      c: story('The quake struck off the town of Tarnavel, Zemria.'),
    });
    expect(topic?.verdict).toBe('divergent');
    expect(topic?.reasons.join()).toContain('"off the town of Tarnavel, Zemria"');
  });

  it('is not contradicted by a place of which nothing tells what holds it', () => {
    const topics = where({
      a: story('The quake was centred northeast of Velos.'),
      b: story('The quake struck near the island of Velos, Zemria.'),
      c: story('The quake struck off the town of Tarnavel.'),
    });
    expect(topics.map((t) => [t.verdict, t.counts.reports])).toEqual([['agreed', 2]]);
  });

  it.each([
    [
      'an article of another month',
      { published: '2024-01-03', text: story('The quake struck off the town of Tarnavel.') },
    ],
    ['an article of another country', 'Quake in Zemria\n\nThe quake struck off the town of Tarnavel in Zemria.'],
    ['a whole province', story('The quake struck the province of Tarnavel.')],
    ['what has a word of its name', story('The quake struck off the town of Velos Norte.')],
    ['a stretch written as a name', story('The quake struck Central Tarnavel.')],
    [
      'an article that opens with the same place',
      `Quake near Velos\n\nMany fled. A second quake hit the town of Tarnavel.`,
    ],
    ['who merely comes from there', story('Two victims of the quake came from Tarnavel.')],
  ])('is not contradicted by %s', (_, text) => {
    const topics = where({
      a: story('The quake was centred northeast of Velos.'),
      b: story('The quake struck near the island of Velos.'),
      c: text,
    });
    expect(topics.map((t) => t.verdict)).toEqual(['agreed']);
  });

  it('is not contradicted by a stretch of the country', () => {
    const topics = where({
      a: story('The quake was centred northeast of Velos.'),
      b: story('The quake struck near the island of Velos.'),
      c: 'Quake shakes houses\n\nThe quake struck in eastern Zemria on Thursday.',
    });
    expect(topics.map((t) => t.verdict)).not.toContain('divergent');
  });

  it('is not contradicted where one of the others names the other place as well', () => {
    const topics = where({
      a: story('The quake was centred northeast of Velos.'),
      b: story('The quake struck near the island of Velos. Many had come there from Tarnavel.'),
      c: story('The quake struck off the town of Tarnavel.'),
    });
    expect(topics.map((t) => t.verdict)).not.toContain('divergent');
  });

  it('keeps acts of two places apart', () => {
    const topics = where({
      a: 'Arrests\n\nPolice arrested a baker in the town of Orley on Friday.',
      b: 'Arrests\n\nPolice arrested a baker in the town of Marun on Friday.',
    });
    expect(topics).toEqual([]);
  });
});
