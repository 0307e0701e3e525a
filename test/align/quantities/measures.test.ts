import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/model/index.js';
import { reportOf } from '../../support/report-of.js';

/** What each pair of invented notes goes on from. */
const OPENINGS = {
  crash: 'A lorry hit a bridge near Ellery on Tuesday.',
  deal: 'Marlow Foods said on Tuesday that it had agreed to take over its rival Harcourt.',
  fire: 'A fire broke out at a warehouse in Ellery on Tuesday.',
  quake: 'An earthquake struck the coast of Ellery on Tuesday.',
  raid: 'Police raided a farm near Ellery on Tuesday.',
  siege: 'A gunman held people at a bank in Ellery on Tuesday.',
  storm: 'A storm swept across the hills of Ellery on Tuesday.',
  trial: 'A court in Ellery sentenced Marcus Dole, a former banker, on Tuesday.',
  zoo: 'A tiger escaped from the zoo in Ellery on Tuesday.',
};
type Event = keyof typeof OPENINGS;

/** The topics of figures that hold both of two notes of one event. */
const shared = (event: Event, a: string, b: string): Topic[] =>
  reportOf({ a: `News\n\n${OPENINGS[event]}\n\n${a}\n`, b: `News\n\n${OPENINGS[event]}\n\n${b}\n` }).topics.filter(
    (t) => t.kind === 'quantity' && t.counts.reports > 1,
  );

type Row = readonly [Event, string, string];

const AGREED: readonly Row[] = [
  ['quake', 'The quake had a magnitude of 6.4.', 'The 6.4-magnitude tremor shook houses.'],
  ['quake', 'A 6.4 quake shook the town.', 'The earthquake, of magnitude 6.4, woke the town.'],
  ['quake', 'The quake was centred 12 km below the sea.', 'It struck at a depth of 12 kilometres.'],
  ['zoo', 'The eight-year-old tiger bit the keeper.', 'The tiger, which was eight years old, bit a keeper.'],
  ['zoo', 'The thieves took 14 bulldogs from the kennel.', 'Thieves took 14 dogs from the kennel.'],
  ['zoo', 'The fire in the ape house killed 34 primates.', 'In the ape house the fire killed 34 animals.'],
  ['raid', 'The stolen statue was cut into 12 pieces.', 'Police found the stolen statue cut into 12 parts.'],
  ['quake', 'Forty buildings came down.', 'The quake flattened 40 structures.'],
  ['quake', 'A boy was freed after 37 hours under the rubble.', 'The boy had been trapped for 37 hours.'],
  ['quake', 'The army sent 14 lorries with food.', 'Fourteen trucks loaded with food were on their way.'],
  ['quake', 'Damage was put at $340 million.', 'The quake caused 340 million dollars in damage.'],
  ['deal', 'Marlow will pay 2.4 billion dollars for Harcourt.', 'The deal is worth $2.4bn.'],
  ['deal', 'Marlow is buying Harcourt for $2.4 billion.', 'Harcourt is sold to Marlow for $2.4 billion.'],
  ['deal', 'Up to 3,500 jobs will go.', 'The merger could cost 3,500 posts.'],
  ['deal', 'Harcourt, which is 112 years old, keeps its name.', 'The 112-year-old company keeps its name.'],
  ['deal', 'Shares fell 6.3 percent.', 'The stock was down 6.3% at the close.'],
  ['deal', 'The merged firm will have 23 percent of the market.', 'It will hold a 23 per cent market share.'],
  ['deal', 'Marlow got a loan of 700 million dollars.', 'A bank lends it $700 million.'],
  ['fire', 'The warehouse of 4,000 square metres burned down.', 'The building, 4,000 sq m in size, was lost.'],
  ['fire', 'Twelve fire engines were sent.', 'A dozen fire trucks came.'],
  ['fire', 'The fire burned for 16 hours.', 'It took 16 hours to put out the blaze.'],
  ['fire', 'Flames rose 30 metres into the air.', 'Flames shot 100 feet high.'],
  ['fire', 'The column of smoke was seen 40 km away.', 'Smoke was visible from 25 miles away.'],
  ['crash', 'It was travelling at 94 km/h.', 'Its speed was 94 kilometres per hour.'],
  ['crash', 'The driver, a man of 52, was unhurt.', 'The 52-year-old driver was unhurt.'],
  ['crash', 'The bridge, 4.1 metres high, was damaged.', 'The bridge has a clearance of 4.1 metres.'],
  ['storm', 'Winds reached 164 km/h.', 'Gusts of 164 kilometres an hour were measured.'],
  ['storm', 'About 42,000 homes were without power.', 'The storm cut power to 42,000 households.'],
  ['storm', 'Some 320 flights were cancelled.', 'The airport cancelled 320 flights.'],
  ['storm', 'It dumped 45 cm of snow.', 'As much as 18 inches of snow fell.'],
  ['storm', 'Temperatures fell to -18 degrees Celsius.', 'It was minus 18 C in the hills.'],
  ['storm', 'Waves of 9 metres hit the pier.', 'Waves up to 30 feet high hit the pier.'],
  ['storm', 'The ship carried 800 tonnes of oil.', 'The tanker had 800 tons of oil aboard.'],
  ['storm', 'The ship, 120 metres long, ran aground.', 'The 120-metre vessel ran aground.'],
  ['storm', 'Insurers expect losses of 1.3 billion dollars.', 'The damage could reach $1.3 billion.'],
  ['crash', 'The ravine is 32 metres (104 feet) deep.', 'It fell into a ravine 32 metres (100 feet) deep.'],
];

const DIFFERING: readonly Row[] = [
  ['zoo', 'The tiger bit a boy of a family of five.', 'The boy was there with a family of four.'],
  ['quake', 'The quake was centred about 5 miles under the ground.', 'It struck at a depth of two miles.'],
  ['quake', 'More than 4,300 rescuers are at work.', 'An army of 5,000 rescue workers is digging.'],
  ['deal', 'Harcourt lost $312 million in the year.', 'Harcourt had a loss of $321 million in the year.'],
  ['trial', 'The judge fined him $20,000.', 'He must pay a fine of $30,000.'],
  ['quake', 'A magnitude 6.4 earthquake shook the town.', 'Seismologists measured the quake at 6.7.'],
  ['quake', 'The shock measured 6.4, the institute said.', 'The tremor registered 6.7 on the Richter scale.'],
  ['quake', 'The institute revised the magnitude to 6.6.', 'The strength of the quake was 6.4, other scientists said.'],
  ['quake', 'Its epicentre lay 30 km off the coast.', 'The epicentre was 45 km from the coast.'],
  ['quake', 'At least 40 houses collapsed.', 'Some 60 homes were destroyed.'],
  ['deal', 'About 3,500 jobs will be cut.', 'Some 5,000 positions are to go, unions say.'],
  ['deal', 'Harcourt, a firm of 112 years, keeps its name.', 'The 118-year-old company keeps its name.'],
  ['crash', 'The lorry weighed 38 tonnes.', 'The 44-tonne truck lost a wheel.'],
  ['crash', 'The ravine is 32 metres (104 feet) deep.', 'It fell into a ravine 41 metres (134 feet) deep.'],
  ['crash', 'The bridge is 4.1 metres high.', 'The bridge, 4.6 metres in height, was hit.'],
  ['crash', 'The lorry fell 25 metres.', 'It plunged 30 metres into the river.'],
  ['storm', 'About 42,000 homes were without power.', 'Power failed in 70,000 homes.'],
  ['storm', 'Some 320 flights were cancelled.', 'Nearly 500 flights were scrapped.'],
  ['storm', 'It left 40,000 homes without power.', 'Some 60,000 households were left without electricity.'],
  ['crash', 'The driver was trapped for three hours.', 'It took five hours to cut the driver free.'],
  ['crash', 'The road stayed closed for six hours.', 'The road was shut for nearly 10 hours.'],
  ['crash', 'The driver, 44, was arrested.', 'Police arrested the 47-year-old driver of the lorry.'],
  ['crash', 'The lorry hit the pier 2 km from the shore.', 'It came to rest three kilometres off the coast.'],
  ['fire', 'The blaze took 11 hours to put out.', 'It burned for 14 hours.'],
  ['quake', 'The tremor lasted 20 seconds.', 'Residents said the shaking went on for half a minute.'],
  [
    'quake',
    'The quake had a magnitude of 6.2.',
    'A magnitude-6.0 earthquake and a string of aftershocks hit the hills.',
  ],
  ['raid', 'Four men were arrested.', 'Police detained six suspects.'],
  ['raid', 'Police seized 40 kg of cocaine.', 'Officers found 55 kilos of the drug.'],
  ['siege', 'The gunman, 35, was shot dead.', 'Police shot dead the 37-year-old attacker.'],
  ['trial', 'Dole was sentenced to seven years in jail.', 'The court gave him a nine-year sentence.'],
  ['trial', 'He stole $4.2 million from clients.', 'Dole defrauded clients of $6 million.'],
  ['zoo', 'It was on the loose for two hours.', 'The tiger roamed the town for three hours.'],
  ['crash', 'The speed limit there is 60 km/h.', 'On the road where it crashed the speed limit is 50 km/h.'],
  [
    'trial',
    'The clerk was given a suspended sentence of five years.',
    'The clerk got a suspended sentence of four years.',
  ],
];

/** Pairs that look alike and are two things. */
const APART: readonly Row[] = [
  [
    'zoo',
    'The boy played in about a foot of water. It was found in water about six feet deep.',
    'The tiger was found in about 6 feet of water.',
  ],
  ['fire', 'Firemen have dug only 13 metres down the shaft.', 'The shaft is 40 metres deep.'],
  ['siege', 'In June 2015 gunmen killed 38 people on a beach.', 'Seventeen people were killed by gunmen in 2015.'],
  ['trial', 'Prosecutors had sought a fine of $20,000.', 'The judge imposed a fine of $30,000.'],
  ['trial', 'His lawyers asked for 12 months in prison.', 'He was sentenced to 30 months in prison.'],
  ['trial', 'Dole was fined $30,000.', 'He was fined $30,000 for paying $15,000 to have a test made correct.'],
  ['quake', 'An aftershock of magnitude 4.9 followed.', 'The quake had a magnitude of 5.6.'],
  ['quake', 'Forty buildings collapsed.', 'Some 300 buildings were damaged.'],
  ['deal', 'Harcourt made a profit of $80 million last year.', 'Harcourt lost $120 million last year.'],
  ['storm', 'Some 320 flights were cancelled.', 'About 150 flights were delayed.'],
  ['storm', 'The storm lasted three days.', 'Marlow lost three days of work.'],
  ['storm', 'The town is 20 km from the coast.', 'The road is 20 km long.'],
  ['crash', 'It was travelling at 94 km/h.', 'The speed limit there is 60 km/h.'],
  [
    'crash',
    'It was travelling at more than 90 km/h, or roughly twice the speed limit, when it hit the bridge.',
    'Its speed was 94 km/h, although the speed limit was 45 km/h on the road where it crashed.',
  ],
  [
    'trial',
    'Under Tarnian law, sentences of more than three years can not be suspended.',
    'Another two former clerks were sentenced to suspended jail terms of three and two-and-a-half years respectively.',
  ],
  ['crash', 'The lorry weighed 38 tonnes.', 'Lorries of up to 30 tonnes may use the bridge.'],
  ['crash', 'The 52-year-old driver was unhurt.', 'The driver of the car, 31, was hurt.'],
  ['crash', 'The lorry was 16 metres long.', 'The bridge, 80 metres long, was built in 1961.'],
  ['crash', 'The bridge is 4.1 metres high.', 'The lorry, 4.4 metres high, was stuck.'],
  ['crash', 'It cost $3 million to build the bridge.', 'Repairs to the bridge will cost $400,000.'],
  ['storm', 'Waves of 9 metres hit the pier.', 'Flames rose 30 metres.'],
  ['storm', 'The wall, 6 metres high, broke.', 'Waves of 9 metres hit the shore.'],
  ['storm', 'The town is 20 km north of Ellery.', 'The village lies 80 km south of Ellery.'],
  ['storm', 'About 42,000 homes were without power.', 'The wind destroyed 300 homes.'],
  ['storm', 'Some 320 flights were cancelled.', 'Some 40 flights were diverted.'],
  ['storm', 'Temperatures fell to -18 degrees Celsius.', 'It will be 4 degrees on Sunday.'],
  ['storm', 'It dumped 45 cm of snow.', 'The lake rose 12 cm.'],
  ['deal', 'The takeover is worth $2.4 billion.', 'Harcourt bought a brewery for $300 million in 2015.'],
  ['deal', 'The takeover is worth $2.4 billion.', 'Marlow is paying $31 a share.'],
  ['deal', 'The takeover is worth $2.4 billion.', 'Harcourt has debts of $700 million.'],
  ['deal', 'The takeover is worth $2.4 billion.', 'Harcourt sold goods worth $5.1 billion last year.'],
  ['deal', 'The takeover is worth $2.4 billion.', 'Marlow has a market value of $9 billion.'],
  ['deal', 'Marlow was fined $45 million in May.', 'Harcourt was fined $2 million in 2009.'],
  ['deal', 'About 3,500 jobs will be cut.', 'Marlow created 900 jobs last year.'],
  ['deal', 'Shares in Marlow fell 6.3 percent.', 'Shares in Harcourt rose 21 percent.'],
  ['deal', 'Harcourt, founded by a baker, has 40 shops.', 'Marlow has 260 shops.'],
  ['deal', 'Harcourt, which is 112 years old, keeps its name.', 'Marlow, a firm of 60 years, is the larger.'],
  ['quake', 'The quake had a magnitude of 6.4.', 'A quake of magnitude 7.1 killed 300 people there in 1988.'],
  ['quake', 'In 1985 a quake of magnitude 8.0 struck.', 'It comes 11 days after a quake of magnitude 8.1.'],
  ['quake', 'The quake had a magnitude of 6.4.', 'Two aftershocks measured 5.1 and 4.8.'],
  ['quake', 'The quake had a magnitude of 6.2.', 'An aftershock of magnitude 6.0 hit the hills.'],
  ['quake', 'The quake struck at a depth of 12 km.', 'Rescuers dug to a depth of 4 metres.'],
  ['quake', 'At least 40 houses collapsed.', 'Crews have searched 130 houses.'],
  ['quake', 'Six schools collapsed.', 'Some 200 schools stay closed.'],
  ['quake', 'A girl was freed after 37 hours.', 'A man was freed after 52 hours under the rubble.'],
  ['quake', 'The army sent 14 lorries with food.', 'Two lorries fell off a bridge.'],
  ['quake', 'The shaking lasted 40 seconds.', 'It was felt 300 km away after 90 seconds.'],
  ['fire', 'Twelve fire engines were sent.', 'Two fire engines were late.'],
  ['fire', 'The fire burned 4,000 square metres.', 'The site covers 9,000 square metres.'],
  ['fire', 'The warehouse held 300 tonnes of paper.', 'Firefighters pumped 40 tonnes of water.'],
  ['fire', 'The fire burned for 16 hours.', 'It took firefighters nine minutes to arrive.'],
  ['fire', 'Police heard three explosions.', 'Witnesses told of three men.'],
  ['crash', 'A man of 34 died.', 'A man, 36, was hurt.'],
  ['crash', 'The driver was trapped for three hours.', 'The road was shut for five hours.'],
  ['crash', 'The driver was trapped for three hours.', 'A girl was trapped for five hours.'],
  ['raid', 'One of its five vans was stolen.', 'Police have five vans in Ellery.'],
  ['raid', 'Police seized 40 kg of cocaine.', 'Officers found 55 kilos of gold.'],
  ['trial', 'Dole was sentenced to seven years in jail.', 'Prosecutors had asked for 12 years.'],
  ['trial', 'Dole was sentenced to seven years in jail.', 'He worked at the bank for nine years.'],
  ['zoo', 'It was on the loose for two hours.', 'The zoo will be closed for three days.'],
];

describe('one measure, told in other words', () => {
  it.each(AGREED)('%s: %s / %s', (event, a, b) => {
    expect(shared(event, a, b).map((t) => t.verdict)).toEqual(['agreed']);
  });
});

describe('one measure, told with two figures', () => {
  it.each(DIFFERING)('%s: %s / %s', (event, a, b) => {
    expect(shared(event, a, b).map((t) => t.verdict)).toEqual([expect.stringMatching(/conflict|divergent/)]);
  });
});

describe('two measures', () => {
  it.each(APART)('%s: %s / %s', (event, a, b) => {
    expect(shared(event, a, b).filter((t) => t.verdict !== 'agreed')).toEqual([]);
  });
});

it('what was asked for is not what was given, though the sum be the same', () => {
  const [asked, given] = ['His lawyers asked for a fine of $30,000.', 'The judge imposed a fine of $30,000.'];
  expect(shared('trial', asked, given)).toEqual([]);
});

describe('a sum and its conversion', () => {
  it('are compared each in its currency', () => {
    const topics = shared(
      'deal',
      'The price is 3 million francs ($3.2 million).',
      'Marlow pays 3 million francs ($3.4 million) in cash.',
    );
    expect(topics.map((t) => [t.verdict, t.claims.length]).sort()).toEqual([
      ['agreed', 2],
      ['conflict', 2],
    ]);
  });

  it('with a slip in its scale are still put together', () => {
    const topics = shared(
      'deal',
      'It pays 3 billion francs ($3.2 billion).',
      'The price is 3 billion francs ($3.2 million).',
    );
    expect(topics.map((t) => t.verdict).sort()).toEqual(['agreed', 'conflict']);
  });
});
