import { describe, expect, it } from 'vitest';
import { titlesOf as titlesOfKind } from '../../support/titles-of.js';

const titlesOf = (...texts: readonly string[]): string[] => titlesOfKind('quantity', texts);

describe('what the figures of a topic are of, as a noun phrase', () => {
  it.each([
    ['Duration of the siege', 'The siege lasted 16 hours.', 'A 16-hour siege at the mill of Lowmere ended.'],
    ['Length of the sentence', 'A judge sentenced him to 33 years.', 'He was sentenced to 33 years.'],
    ['Price per share', 'The chain was sold at $42.70 per share.', 'Buyers will pay $42.70 per share for the chain.'],
    ['Amount forfeited', 'He must forfeit $12.6 billion.', 'The judge ordered him to forfeit $12.6 billion.'],
    [
      'Number of people from Norland',
      'Eleven people from Norland sat aboard.',
      'Of the guests, 11 people from Norland slept.',
    ],
  ])('%s', (title, a, b) => {
    expect(titlesOf(a, b)).toContain(title);
  });

  it.each([
    [
      'Share of the houses damaged',
      'Some 40 percent of the houses were damaged.',
      'A fifth fled; 40 percent of the houses were damaged.',
    ],
    [
      'Share of the dead',
      'More than 80% of the dead are in their 20s.',
      'More than 80% of the dead were in their 20s.',
    ],
    [
      'How long the jury deliberated',
      'The jury deliberated for 12 hours.',
      'They deliberated for 13 hours, and the jury found for him.',
    ],
    ['Time left unused', 'It had been left unused for five years.', 'It was left unused for five years.'],
    [
      'Time taken to read the verdict',
      'The judge took three hours to read the verdict.',
      'He read the verdict for three hours.',
    ],
    ['Value of the coin', 'Thieves stole a coin worth $4 million.', 'The coin, worth $4 million, was gone.'],
    ['Amount Lee sued Poe for', 'Lee sued Poe for $50 million.', 'They sued for $50 million.'],
    [
      'Length of the alligator',
      'He saw an alligator estimated at five feet long.',
      'The alligator was five feet long.',
    ],
    [
      'Population of Lowmere',
      'Lowmere, a market town of 40,000 people, slept.',
      'They live in Lowmere, a town of 40,000 people.',
    ],
    [
      'Number of safety deposit boxes',
      'They emptied 72 safety deposit boxes.',
      'In all 72 safety deposit boxes were there.',
    ],
    ['Amount of the debt', 'The firm has a $4 million debt.', 'A crippling $4 million debt brought the firm down.'],
    ['Amount of revenue', 'They said that revenue was $4 million.', 'At the end revenue rose to $4 million.'],
    [
      'Amount paid',
      'The firm paid 12 million krones ($4 million) and left.',
      'It had paid 12 million krones ($4 million) in all.',
    ],
    ['Distance from the park', 'It was lured half a mile out of the park.', 'They lured it half a mile from the park.'],
    ['Number of pages of the report', 'They issued a 74-page report.', 'In a 74-page report he said no.'],
    [
      'Number of votes that could not be counted',
      'Some 770,000 votes could not be counted.',
      'In all 770,000 votes could not be counted at all.',
    ],
    [
      'Distance from Lowmere City',
      'The volcano is 40 km south of Lowmere City.',
      'It erupted 25 miles from Lowmere City.',
    ],
    ['Turnout', 'The turnout was 43 percent.', 'On a turnout of 43 percent they won.'],
    ['Number of homes damaged', 'In all 60 homes were damaged.', 'The blast damaged 60 homes.'],
  ])('%s: of what most sources tell', (title, a, b) => {
    expect(titlesOf(a, b)).toContain(title);
  });

  it.each([
    [
      'a verb that lacks something',
      /left$/,
      'In all 500 people were left in 12 huts.',
      'Some 500 people were left in 12 huts.',
    ],
    [
      'what was not done',
      /^Time spent holding/,
      'They barred her from holding office for eight years.',
      'She is barred from holding office for eight years.',
    ],
    [
      'the last name before it',
      /Age of Lowmere/,
      'A painter from Lowmere who is in her 80s wept.',
      'The painter of Lowmere, in her 80s, wept.',
    ],
    ['half of a name', /of Tarn titles/, 'He won seven Lake of Tarn titles.', 'He lost seven Lake of Tarn titles.'],
    [
      'a person who lasts',
      /^Duration of the veteran/,
      'They chose a seven-year veteran of the firm.',
      'Lee, a seven-year veteran of the firm, was chosen.',
    ],
    [
      'who tells it',
      /\(Ann Poe\)/,
      'Chief Ann Poe said two people were killed.',
      'Two people were killed, Ann Poe said.',
    ],
  ])('is not %s', (_, wrong, a, b) => {
    expect(titlesOf(a, b).filter((t) => wrong.test(t))).toEqual([]);
  });

  it('is none that one source alone would have', () => {
    const titles = titlesOf('The talks dragged on for 33 hours.', 'He was asleep for 33 hours.');
    expect(titles.filter((t) => /^Duration of|^Time/.test(t))).toEqual([]);
  });

  it('is whole: nothing is cut from within it', () => {
    const titles = titlesOf(
      'In all 102 people said to be hurt were there.',
      'And 102 people said to have gone were there.',
    );
    expect(titles.filter((t) => /said/.test(t))).toEqual([]);
  });
});

describe('bodies', () => {
  it('do nothing: what is done to them', () => {
    expect(
      titlesOf(
        'The toll is 16, with another eight bodies located.',
        'Sixteen died and eight more bodies have been located.',
      ),
    ).toContain('Bodies located');
  });

  it('people do', () => {
    expect(titlesOf('In all 12 guards escaped.', 'Some 12 guards escaped.').join()).toMatch(/who escaped|escaped$/);
  });
});

describe('how far back a rank reaches', () => {
  it.each([
    [
      'Time since a more serious crash',
      'It was the worst crash in Norland for more than 30 years.',
      'No crash was as bad: the most serious crash in 33 years.',
    ],
    [
      'Time since the last abbot to resign',
      'He is the first abbot in 600 years to resign.',
      'An abbot will resign, the first abbot to do so in 600 years.',
    ],
  ])('%s', (title, a, b) => {
    expect(titlesOf(a, b)).toContain(title);
  });

  it.each([
    ['how often', 'It snowed for the first time in 30 years.', 'Snow fell, the first time in 30 years.'],
    ['what is not first of its kind', 'The longest siege ended in 30 days.', 'The siege ended in 30 days.'],
  ])('is not told of %s', (_, a, b) => {
    expect(titlesOf(a, b).filter((t) => t.startsWith('Time since'))).toEqual([]);
  });
});

describe('what a sum is', () => {
  it.each([
    [
      'Amount of the bail',
      'He left after posting bail that a Lowmere court set at 5 million euros.',
      'A court had set bail at 5 million euros.',
    ],
    ['Amount of the fee', 'The fee was set at $40 million.', 'A court set the fee at $40 million.'],
    ['Amount missing', 'The firm sought a missing $12 million.', 'Auditors asked for the missing $12 million.'],
    ['Amount paid', 'He was charged with paying $12 million.', 'They paid $12 million.'],
  ])('%s', (title, a, b) => {
    expect(titlesOf(a, b)).toContain(title);
  });

  it('is nothing of the court that tells it', () => {
    expect(titlesOf('The court in Lowmere told him $5 million.', 'The court named $5 million.').join()).not.toMatch(
      /of the court/,
    );
  });
});

describe('words before a figure that tell something else', () => {
  it('what ended after that time', () => {
    expect(
      titlesOf('Lind left the firm last Friday after 18 years.', 'Lind left the firm after 18 years.').join(),
    ).not.toContain('left the firm');
  });

  it('who was one of those counted', () => {
    const titles = titlesOf(
      'A man who tried to help rescue people was one of those injured. It hurt 30 people.',
      'A driver who stopped to rescue people was one of the injured. It hurt 30 people.',
    );
    expect(titles.join()).not.toContain('rescue');
  });
});
