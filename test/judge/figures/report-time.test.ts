import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const DAY = '2021-03-05';

const topics = (a: string, b: string) =>
  reportOf({
    a: { text: `News from Ellery\n\n${a}\n`, published: DAY },
    b: { text: `Ellery\n\n${b}\n`, published: DAY },
  }).topics.filter((t) => t.counts.reports > 1);
const conflicts = (a: string, b: string) =>
  topics(a, b)
    .filter((t) => t.verdict === 'conflict')
    .map((t) => t.title);

describe('a count that still moves', () => {
  it.each([
    [
      'tolls of one day',
      'The bridge in Ellery fell on Friday and killed 26 people, police said.',
      'The bridge in Ellery fell on Friday and killed 38 people, the ministry said.',
    ],
    [
      'people held',
      'Police in Ellery arrested four people on Friday after the robbery.',
      'Police in Ellery arrested three people on Friday after the robbery.',
    ],
    [
      'those in one condition',
      'After the crash near Ellery two passengers are in critical condition.',
      'After the crash near Ellery three passengers are in critical condition.',
    ],
    [
      'divers at work',
      'A team of 30 divers searched the lake near Ellery on Friday.',
      'Some 40 divers searched the lake near Ellery on Friday.',
    ],
    [
      'damage',
      'The storm destroyed 1,200 houses in Ellery on Friday.',
      'The storm destroyed 1,850 houses in Ellery on Friday.',
    ],
    [
      'finds',
      'Police found three bombs at the house in Ellery on Friday.',
      'Police found five bombs at the house in Ellery on Friday.',
    ],
    [
      'a price on a market',
      'Shares of Kestrel rose to 121 euros after the chief left on Friday.',
      'Shares of Kestrel rose to 111.65 euros after the chief left on Friday.',
    ],
    ['rain', 'Rain of 300 mm fell on Ellery on Friday.', 'Rain of 350 mm fell on Ellery on Friday.'],
    [
      'officials here and there, at two hours of one report',
      'Officials said 22 people were killed in the crash near Ellery. Officials of the coast guard said late on Friday that 25 people were killed.',
      'The crash near Ellery killed 25 people on Friday.',
    ],
    [
      'some of the dead',
      'Four people were killed in the fire in Ellery, the mayor said. One student and one sailor were among the dead, Minister Reed said.',
      'Four people were killed in the fire in Ellery on Friday.',
    ],
    [
      'those of them who are still free',
      'Three gunmen attacked the bank in Ellery on Friday.',
      'Two gunmen still at large after attack on bank in Ellery.',
    ],
    [
      'one of whom something is told',
      'With four bidders on the telephone the vase was sold in Ellery on Friday.',
      'One bidder even came to Ellery with a dog. The vase was sold on Friday.',
    ],
    [
      'a sum on its way',
      'The bids for the vase climbed up to $225 million at the sale in Ellery on Friday.',
      'The vase was sold for $400 million at the sale in Ellery on Friday.',
    ],
    [
      'brain-dead',
      'Two people were killed in the attack in Ellery, Mayor Reed said. Doctors described one person as brain-dead after the attack.',
      'The attack in Ellery on Friday killed two people.',
    ],
  ])('is no conflict: %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it.each([
    [
      'those aboard',
      'The ship had 188 people aboard when it sank off Ellery on Friday.',
      'The ship had 191 people aboard when it sank off Ellery on Friday.',
    ],
    [
      'somebody and nobody',
      'Two people were injured in the fire in Ellery on Friday.',
      'No one was injured in the fire in Ellery on Friday, the host said.',
    ],
    [
      'a passage that sets both against each other',
      'Sixty-three people were arrested in Ellery on Friday, the Free Lawyers said. The ministry said 52 people were arrested.',
      'Police in Ellery arrested 52 people on Friday, Minister Reed said.',
    ],
    [
      'a range of what is said',
      'Up to 70 people were arrested in Ellery on Friday: reports range from 52 to 63 people arrested. The Free Lawyers said 63 people were arrested.',
      'Police in Ellery arrested 52 people on Friday, Minister Reed said.',
    ],
    [
      'years ago',
      'The ferry Kestrel sank off Ellery on Friday. A sister ship, the Osprey, went down in 2011 with the loss of 76 lives.',
      'Divers reached the Kestrel off Ellery on Friday night. Many there remember the Osprey, which ran onto a reef in 2011 with the loss of 79 lives.',
    ],
    ['rockets', 'The army fired 12 rockets at Ellery on Friday.', 'The army fired nine rockets at Ellery on Friday.'],
    [
      'a sum that was set',
      'A court fined Kestrel $3 million in Ellery on Friday.',
      'A court fined Kestrel $5 million in Ellery on Friday.',
    ],
    [
      'missiles that fell',
      'Three missiles fell on the hill near Ellery on Friday.',
      'Two missiles fell on the hill near Ellery on Friday.',
    ],
  ])('but it is: %s', (_, a, b) => {
    expect(conflicts(a, b)).not.toEqual([]);
  });

  it('tells those hurt gravely from those hurt slightly', () => {
    const reasons = topics(
      'After the crash near Ellery 10 passengers were taken to hospital with serious injuries.',
      'After the crash near Ellery 14 passengers were taken to hospital with minor injuries.',
    ).flatMap((t) => (t.kind === 'quantity' ? t.reasons : []));
    expect(reasons).toEqual(['scope: minor injuries | serious injuries']);
  });

  it('says so', () => {
    const [topic] = topics(
      'Police in Ellery arrested four people on Friday after the robbery.',
      'Police in Ellery arrested three people on Friday after the robbery.',
    ).filter((t) => t.kind === 'quantity');
    expect(topic).toMatchObject({ verdict: 'divergent', reasons: ['unsettled: four people | three people'] });
  });

  it('and of a sum no more than that each may have held', () => {
    const reasons = topics(
      'The storm in Ellery on Friday did damage of $12 million, the mayor said.',
      'The storm in Ellery on Friday did damage of $15 million, an insurer said.',
    ).flatMap((t) => (t.kind === 'quantity' ? t.reasons : []));
    expect(reasons).toEqual(['retold: $12 million | $15 million']);
  });
});

describe('a figure told roughly', () => {
  it.each([
    [
      'half an hour',
      'The chase through Ellery lasted half an hour on Friday.',
      'The chase through Ellery lasted 25 minutes on Friday.',
    ],
    ['two weeks', 'The siege of Ellery lasted two weeks.', 'The siege of Ellery lasted 12 days.'],
    [
      'hours within days',
      'The jury in Ellery deliberated for two days.',
      'The jury in Ellery deliberated for 14 hours.',
    ],
    [
      'within',
      'Contact with the plane from Ellery was lost 13 minutes after takeoff.',
      'Contact with the plane from Ellery was lost within 15 minutes of takeoff.',
    ],
    ['a hedged distance', 'The mine lies about four miles from Ellery.', 'The mine lies five kilometres from Ellery.'],
    [
      'an age to come',
      'Her friend Otto Brill, 12, was hurt in Ellery on Friday.',
      'Her friend Otto Brill, who turns 13 next week, was hurt in Ellery on Friday.',
    ],
    [
      'a piece of a span',
      'Ana Reed finished the race in Ellery in 2 hours 10 minutes.',
      'Ana Reed finished the race in Ellery in 2 hours 12 minutes 30 seconds.',
    ],
    [
      'all plants, and those of one act',
      'The union threatened a strike at the 11 plants of Kestrel in Ellery.',
      'Workers downed tools at six plants of Kestrel in Ellery on Friday.',
    ],
    [
      'one only possible',
      'The sale of Kestrel could fetch $2 million, the owner in Ellery said.',
      'The sale of Kestrel fetched $2.5 million, the owner in Ellery said.',
    ],
    [
      'a rough time',
      'The train hit the wall in Ellery at around 8:30 a.m. on Friday.',
      'The train hit the wall in Ellery at 8:45 a.m. on Friday.',
    ],
    [
      'a search that went on',
      'Divers searched the lake near Ellery on Thursday.',
      'Divers searched the lake near Ellery on Friday.',
    ],
  ])('is no conflict: %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it.each([
    [
      'minutes',
      'The chase through Ellery lasted 40 minutes on Friday.',
      'The chase through Ellery lasted 25 minutes on Friday.',
    ],
    [
      'one act',
      'Workers downed tools at six plants of Kestrel in Ellery on Friday.',
      'Workers downed tools at 11 plants of Kestrel in Ellery on Friday.',
    ],
    [
      'both done',
      'The sale of Kestrel brought $2 million, the owner in Ellery said.',
      'The sale of Kestrel brought $2.5 million, an heir in Ellery said.',
    ],
    ['a bare distance', 'The mine lies 72 km from Ellery.', 'The mine lies 80 km from Ellery.'],
    [
      'an age that was reached',
      'Her friend Otto Brill, 12, was hurt in Ellery on Friday.',
      'Her friend Otto Brill, 13, was hurt in Ellery on Friday.',
    ],
    [
      'an exact time',
      'The train hit the wall in Ellery at 8:32 a.m. on Friday.',
      'The train hit the wall in Ellery at 8:45 a.m. on Friday.',
    ],
  ])('but it is: %s', (_, a, b) => {
    expect(conflicts(a, b)).toHaveLength(1);
  });
});

describe('words that agree', () => {
  it.each([
    [
      'none of them',
      'None of the suspects in Ellery has been on any watch list, the minister said.',
      'The suspects in Ellery had not been on any watch list, the minister said.',
    ],
    [
      'neither of them',
      'Neither man was previously known to police in Ellery.',
      'The two suspects in Ellery were not known to police.',
    ],
    ['hurt, and alive', 'The driver of the train was hurt in Ellery.', 'The driver of the train in Ellery survived.'],
  ])('are no conflict: %s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it('but are: known and not known', () => {
    const [a, b] = [
      'The suspect was known to police in Ellery, the mayor said.',
      'The suspect in Ellery was not known to police, the coroner said.',
    ];
    expect(conflicts(a, b)).toHaveLength(1);
  });
});
