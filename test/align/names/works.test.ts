import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

/** Reasons of the topics on the titles of works in two articles. */
const told = (a: string, b: string): string[] =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.title.startsWith('Title of the work'))
    .flatMap((t) => t.reasons);

describe('the title of a work in two spellings', () => {
  it.each([
    ['The fresco, titled "Luna Rota," hung in Orlan.', "They spoiled the work 'Luna Rotta', which hung in Orlan."],
    ['The picture, "Luna Rota", hung in Orlan.', 'The restored Luna Rotta, painted long ago, was shown.'],
  ])('is a variant: %s', (a, b) => expect(told(a, b)).toEqual(['spelling: Luna Rota | Luna Rotta']));

  it.each([
    ['another word', 'The song "Luna Rota" was heard.', 'The song "Luna Verde" was heard.'],
    ['a plural', 'The song "Luna Rota" was heard.', 'The song "Luna Rotas" was heard.'],
    ['a short word', 'The song "Luna Rot" was heard.', 'The song "Luna Rat" was heard.'],
    [
      'two works of one article',
      'The songs "Luna Rota" and "Luna Rotta" were heard.',
      'The song "Luna Rotta" was heard.',
    ],
    ['no title in marks', 'They saw Luna Rota, which hung in Orlan.', 'They saw Luna Rotta, which hung in Orlan.'],
    ['no work', 'The word "Luna Rota" was heard.', 'The word "Luna Rotta" was heard.'],
    ['one spelling', 'The song "Luna Rota" was heard.', "The song 'Luna Rota' was heard."],
  ])('is none: %s', (_, a, b) => expect(told(a, b)).toEqual([]));
});
