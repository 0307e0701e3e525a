import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { QuantityClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

/** Each figure of a sentence: its words, what it measures, of what or whom. */
const read = (sentence: string): string[] =>
  extract(documentOf('a', `Review\n${sentence}`))
    .claims.filter((c): c is QuantityClaim => c.kind === 'quantity')
    .map((c) => [c.value.text, c.dimension, c.property, c.bearer ?? c.counted].filter((x) => x !== '').join(' | '));

describe('how high something is, and which height it comes to', () => {
  it.each([
    ['The plane fell from 37,000 feet to 15,000.', '37,000 feet | length | height', '15,000 | length | level'],
    ['It was climbing through 32,500 feet.', '32,500 feet | length | height'],
    ['The plane lost pressure at 30,000 feet.', '30,000 feet | length | height'],
    ['The crew descended to 10,000 feet.', '10,000 feet | length | level'],
    // a way, a depth, and what is no level of flight
    ['The plane fell 22,000 feet.', '22,000 feet | length | fall'],
    ['The depth was put at 10 km.', '10 km | length'],
    ['The river rose to 12 feet.', '12 feet | length'],
    ['Walkers stopped at 300 metres.', '300 metres | length'],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

describe('a measure and the same in another unit', () => {
  it.each([
    ['The shaft is 32 meters (104ft) deep.', '32 meters | length | depth | shaft', '104ft | length | depth | shaft'],
    ['The pit was 45 cm (18 in) wide at the top.', '45 cm | length | width | pit', '18 in | length | width | pit'],
    ['The hole measured 30cm (12in) across.', '30cm | length | width | hole', '12in | length | width | hole'],
    ['The tunnel runs 100 feet (32 m) below the hill.', '100 feet | length | depth', '32 m | length | depth'],
    ['The road is 8 km/5 miles long.', '8 km | length | length | road', '5 miles | length | length | road'],
    [
      'A 60-foot (18-metre) wave hit the pier.',
      '60-foot | length | height | wave',
      '18-metre | length | height | wave',
    ],
    [
      'The mine is 200 metres, or about 650 feet, deep.',
      '200 metres | length | depth | mine',
      'about 650 feet | length | depth | mine',
    ],
    ['The crater, 20 m (66 ft) wide, opened.', '20 m | length | width | crater', '66 ft | length | width | crater'],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });

  it('leaves other figures behind a bracket or a slash alone', () => {
    expect(read('The flight 12/13 left.')).toEqual([]);
    expect(read('The pool is 3m (10ft) deep and 25m (82ft) long.').map((f) => f.split(' | ')[2])).toEqual([
      'depth',
      'depth',
      'length',
      'length',
    ]);
  });
});

describe('how old somebody is', () => {
  it.each([
    ['A girl of six was on the boat.', 'six | age | age | girl'],
    ['The 8-year-old tiger bit the hand of the keeper.', '8-year-old | age | age | tiger'],
    ['The boy of five fell into the pit.', 'five | age | age | boy'],
    ['Divers found a girl of six who could swim.', 'six | age | age | girl'],
    ['A boy aged five fell into the pit.', 'five | age | age | boy'],
    ['The child, five, was found.', 'five | age | age | child'],
    ['Dana Reed, who is 56, paid the fine.', '56 | age | age | Dana Reed'],
    ['Mara Linden, the 44-year-old mayor, spoke.', '44-year-old | age | age | Mara Linden'],
    ['Tom Reed was 19 when he died.', '19 | age | age | Tom Reed'],
    ['At 56, she is the oldest.', '56 | age | age'],
    ['The 27-year-old Norlander was held.', '27-year-old | age | age'],
  ])('%s', (sentence, figure) => {
    expect(read(sentence)).toEqual([figure]);
  });

  it.each(['A mother of four was hurt.', 'A team of 31 was sent.', 'At 19 stations trains stopped.'])(
    'no age: %s',
    (sentence) => {
      expect(read(sentence).join()).not.toContain('| age');
    },
  );
});

describe('what befell those counted, and counts in words', () => {
  it.each([
    ['The company has been fined $5 billion.', '$5 billion | money | fine'],
    ['Nine people, police said, were killed.', 'Nine people | count | killed | people'],
    ['Three divers, it added, had yet to be found.', 'Three divers | count | missing | diver'],
    ['Three of the climbers are known to have lived.', 'Three of the climbers | count | survived | climber'],
    ['Two people were still being sought.', 'Two people | count | missing | people'],
    ['A man and a woman were killed.', 'A man and a woman | count | killed | person'],
    ['A seventh person has been arrested.', 'seventh person | count | arrested | person'],
    ['The fourth man arrested was freed.', 'fourth man | count | arrested | man'],
  ])('%s', (sentence, figure) => {
    expect(read(sentence)).toEqual([figure]);
  });

  it.each(['Two nurses, a man and a woman, were hurt.', 'The second man on the Moon spoke.'])(
    'no count of its own: %s',
    (sentence) => {
      expect(read(sentence).filter((f) => !f.startsWith('Two nurses'))).toEqual([]);
    },
  );
});

describe('what a sum or a share is of', () => {
  it.each([
    ['The bowl is worth more than $4 million.', 'more than $4 million | money | value'],
    ['The statue, valued at around £4.8 million, is gone.', 'around £4.8 million | money | value | value'],
    ['The damage was put at $30 million.', '$30 million | money | damage'],
    ['Officials put the damage at $30 million.', '$30 million | money | damage'],
    ['Police have put the price of the bowl at £3 million.', '£3 million | money | price'],
    ['The price was below $2 billion.', 'below $2 billion | money | price'],
    ['A $30,000 fine was imposed.', '$30,000 | money | impose | fine'],
    ['She must pay a $30,000 fine and leave.', '$30,000 | money | pay | fine'],
    ['Turnout was 61 percent.', '61 percent | share | turnout'],
    ['The chance of another landslide was put at 50 percent.', '50 percent | share | chance'],
    // Near misses: another verb, a preposition, a pronoun, a name.
    ['The court fined the firm $5 million.', '$5 million | money | fine'],
    ['The head of the bank was paid $3 million.', '$3 million | money | pay'],
    ['It took crews five hours to put out the blaze.', 'five hours | duration'],
    ['In the city it was $3.', '$3 | money'],
    ['The tax rate was 35 percent.', '35 percent | share | tax'],
  ])('%s', (sentence, figure) => {
    expect(read(sentence)).toEqual([figure]);
  });
});

describe('what a length measures', () => {
  it.each([
    ['The rocket flew 4,600 km.', '4,600 km | length | travelled'],
    ['The rocket covered some 4,600 kilometres.', 'some 4,600 kilometres | length | travelled'],
    ['The truck ploughed through the crowd for 2 kilometres.', '2 kilometres | length | travelled'],
    ['The fight took place 4,500 metres above sea level.', '4,500 metres | length | height'],
    ['Ash was hurled 3.6 km into the sky.', '3.6 km | length | height'],
    ['It flew at a height of 900 km.', '900 km | length | height'],
    ['People within a radius of 3 km were moved.', '3 km | length | radius | radius'],
    // Near misses
    ['The quake struck 10 km SSE of Ellery.', '10 km | length | distance | ellery'],
    ['She drove 20 km from the harbour.', '20 km | length | distance | harbor'],
    ['The ship sailed 3 km into the bay.', '3 km | length | inside | bay'],
    ['Drivers said the queue was 3 km.', '3 km | length | length | queue'],
    ['The boy fell 15 feet.', '15 feet | length | fall'],
  ])('%s', (sentence, figure) => {
    expect(read(sentence)).toEqual([figure]);
  });
});

describe('a time to which somebody is sentenced', () => {
  it.each([
    ['He was jailed for a year.', 'a year | duration | jail'],
    ['She got a month in jail.', 'a month | duration'],
    ['He must do a year of supervised release.', 'a year | duration | release'],
    ['He lived there for a year in peace.'],
    ['A year of rain came to an end.'],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

describe('ages told in one row', () => {
  it.each([
    [
      'The boys are one, four, nine and 13 years old.',
      'one | age | age',
      'four | age | age',
      'nine | age | age',
      '13 years old | age | age',
    ],
    ['One is 30 years old, the other 26.', '30 years old | age | age', '26 | age | age'],
    ['The youngest is 13 and the oldest was 72.', '13 | age | age', '72 | age | age'],
    ['He has one, four and nine boats.', 'four | count', 'nine boats | count | boat'],
    ['The second hall has 20 seats, the other 30.', '20 seats | count | seat', '30 | count | capacity | seat'],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});

describe('what rises and falls by an amount, or to a level', () => {
  const changes = (sentence: string): string[] =>
    extract(documentOf('a', `Review\n${sentence}`))
      .claims.filter((c): c is QuantityClaim => c.kind === 'quantity')
      .map((c) => [c.value.best, c.counted, c.change].filter((x) => x !== '' && x !== null).join(' '));

  it.each([
    ['Sales grew 22 % to $277 million.', '22 sale up', '277000000 sale'],
    ['Net profit for the year fell to $2 million from $3 million.', '2000000 profit', '3000000 profit'],
    ['Turnover last year was nearly $56 billion.', '56000000000 turnover'],
    ['The judge reduced the fine to $42 million.', '42000000 fine'],
    ['The council raised the rent of the hall to $40.', '40 rent'],
    ['He wants a more than $40 million refund.', '40000000 refund'],
    ['The bank told of a 38% increase in sales.', '38 increase up'],
    ['Prices saw a drop of 3 percent.', '3 drop down'],
    ['Rents are 20 percent more than last year.', '20 rent up'],
    ['Fares were 5% lower than in May.', '5 fare down'],
    ['The firm will cut its budget by 3% across the units.', '3 down'],
    // a way, and a count
    ['A 12-foot drop hurt him.', '12 drop'],
    ['The shop has 12 more boxes.', '12 box'],
  ])('%s', (sentence, ...figures) => {
    expect(changes(sentence)).toEqual(figures);
  });
});

describe('whose an age is', () => {
  it.each([
    ['The 41-year-old shopkeeper Dana Reed fell.', 'Dana Reed'],
    ['The 41-year-old floated down to Earth under a parachute.', null],
  ])('%s', (sentence, bearer) => {
    const [age] = extract(documentOf('a', `Review\n${sentence}`)).claims.filter(
      (c): c is QuantityClaim => c.kind === 'quantity',
    );
    expect(age?.bearer ?? null).toBe(bearer);
  });
});

describe('the share of those who may vote who did', () => {
  it.each([
    [
      'Nearly 70 percent of Norlanders entitled to vote on Sunday cast their ballots.',
      'Nearly 70 percent | share | turnout',
    ],
    ['About 42 per cent of registered voters took part in the poll.', 'About 42 per cent | share | turnout'],
    // a side's share, and what else is told of voters
    ['Some 52 percent of the electorate voted to leave.', 'Some 52 percent | share | vote | electorate'],
    ['Almost 70% of the electorate have voted to repeal it.', 'Almost 70% | share | vote | electorate'],
    ['About 60 percent of registered voters live in the city.', 'About 60 percent | share | live | voter'],
  ])('%s', (sentence, ...figures) => {
    expect(read(sentence)).toEqual(figures);
  });
});
