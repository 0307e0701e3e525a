import { describe, expect, it } from 'vitest';
import { agencyCredits } from '../../../src/judge/origins/credits.js';
import { findOrigins, originLinks } from '../../../src/judge/origins/origins.js';
import { documentOf } from '../documents.js';

const STORY = [
  'Ferry runs aground off the northern coast',
  'A passenger ferry with 120 people on board ran aground on a sandbank off the northern coast early on Sunday, the coast guard said.',
  'Lifeboats from three villages took the passengers to the harbour, where volunteers handed out blankets and hot soup.',
  'The captain had changed course to avoid a fishing boat whose lights had failed shortly before dawn.',
  'Divers are to look at the hull on Monday before tugs try to pull the ship free at high tide.',
].join('\n');

const APART = [
  'Passengers rescued after ferry gets stuck',
  'More than a hundred passengers were brought ashore on Sunday after their ship got stuck on a sandbank.',
  'Residents welcomed them at the harbour with soup and dry clothes, a spokeswoman for the coast guard told reporters.',
  'It was not clear why the vessel had left its usual route.',
  'The company said that an attempt to free the ship would be made on Monday.',
].join('\n');

describe('findOrigins', () => {
  it('groups a copy with its original, also when figures were changed', () => {
    const copy = STORY.replace('120', '140').replace('three villages', 'five villages');
    expect(findOrigins([documentOf('b', copy), documentOf('a', STORY), documentOf('c', APART)])).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  it('groups a copy that was cut to its first half', () => {
    const cut = STORY.split('\n').slice(0, 3).join('\n');
    expect(findOrigins([documentOf('a', STORY), documentOf('b', cut)])).toEqual([['a', 'b']]);
  });

  it('keeps apart reports of one event that were written apart', () => {
    expect(findOrigins([documentOf('a', STORY), documentOf('b', APART)])).toEqual([['a'], ['b']]);
  });

  it('keeps apart reports that quote the same long statement', () => {
    const quote =
      '“We are deeply grateful to every one of the volunteers who came out in the dark to help our passengers,” the company said. “We will look into the causes together with the authorities and will publish what we find before the summer,” it added.';
    expect(findOrigins([documentOf('a', `${STORY}\n${quote}`), documentOf('b', `${APART}\n${quote}`)])).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  it('keeps apart reports that share one sentence', () => {
    const sentence =
      'The captain had changed course to avoid a fishing boat whose lights had failed shortly before dawn.';
    expect(findOrigins([documentOf('a', STORY), documentOf('b', `${APART}\n${sentence}`)])).toEqual([['a'], ['b']]);
  });

  it('groups rewrites that share less where both credit one agency', () => {
    const shared = STORY.split('\n').slice(2, 4).join('\n');
    const own =
      'Ship owners have asked for years that the sandbank be marked with lights, so far in vain, and local sailors avoid it. The harbour master has written to the ministry twice and says that no answer ever came back to him.';
    const credit = '(Reuters)';
    const link = (a: string, b: string): number => originLinks([documentOf('a', a), documentOf('b', b)]).length;
    const long = `${APART}\n${own}\n${own.replace('years', 'decades').replace('harbour master', 'mayor')}\n${shared}`;
    const original = `${STORY}\nThe ferry was built in 1994 and has sailed the route since then without an accident, according to the register of ships that the port keeps. Its sister ship was sold abroad ten years ago and scrapped last winter after a fire in the engine room.`;
    expect(link(original, long)).toBe(0);
    expect(link(`${original}\n${credit}`, `${long}\n${credit}`)).toBe(1);
  });

  it('does not depend on the order of the documents and gives each article once', () => {
    const documents = [documentOf('x', STORY), documentOf('m', APART), documentOf('b', STORY), documentOf('z', STORY)];
    expect(findOrigins(documents)).toEqual([['b', 'x', 'z'], ['m']]);
    expect(findOrigins([...documents].reverse())).toEqual(findOrigins(documents));
  });

  it('accepts an article without words', () => {
    expect(findOrigins([documentOf('a', ''), documentOf('b', '…')])).toEqual([['a'], ['b']]);
  });
});

describe('agencyCredits', () => {
  it.each([
    ['PORT TOWN (Reuters) - A ferry ran aground.', ['reuters']],
    ['A ferry ran aground.\nAdditional reporting by the Associated Press', ['ap']],
    ['A ferry ran aground.\nAFP', ['afp']],
    ['A ferry ran aground.\nSource: Agence France-Presse', ['afp']],
    ['A ferry ran aground.\nReuters contributed to this report.', ['reuters']],
  ])('%j credits %j', (text, credits) => {
    expect([...agencyCredits(documentOf('a', text).article)]).toEqual(credits);
  });

  it.each([
    'The captain told AFP that he had seen no lights, and that the sea had been calm all night.',
    'The ship (built in 1994) ran aground.',
    'He pointed at a map of the coast.',
  ])('%j credits nobody', (text) => {
    expect([...agencyCredits(documentOf('a', text).article)]).toEqual([]);
  });
});
