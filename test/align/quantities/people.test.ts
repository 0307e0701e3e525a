import { describe, expect, it } from 'vitest';
import { reportOf, figuresTogether as together, together as toldTogether, topicWith } from '../../support/report-of.js';

const reportWith = (opening: string, a: string, b: string) =>
  reportOf({
    a: { published: '2024-05-03', text: `News\n\n${opening}\n\n${a}\n` },
    b: { published: '2024-05-03', text: `News\n\n${opening}\n\n${b}\n` },
  });

const SINKING = 'A pleasure boat sank on the Ellery on Thursday.';
const BORDER = 'Soldiers clashed at the pass of Ellery on Thursday.';
const BLAST = 'Gas exploded in a mine near Calder on Thursday.';
const QUAKE = 'An earthquake shook the hills of Ellery on Thursday.';

describe('as many of one nation as of all are one count', () => {
  it.each([
    [
      SINKING,
      'Seven Kestrian tourists were killed.',
      'Seven people were confirmed dead.',
      'Seven Kestrian tourists',
      'Seven people',
    ],
    [
      SINKING,
      'The sinking killed nine Kestrian tourists.',
      'At least nine people died.',
      'nine Kestrian tourists',
      'At least nine people',
    ],
    [SINKING, 'Two Kestrians were killed.', 'Two people were confirmed dead.', 'Two Kestrians', 'Two people'],
    [BORDER, 'Three of its soldiers were killed.', 'At least 20 Kestrians died.', 'Three of its', 'At least 20'],
    [SINKING, 'Still missing are 19 Norlese.', 'The 19 Norlese are missing.', '19 Norlese', '19 Norlese'],
    [SINKING, 'There were 33 Kestrians aboard.', 'The boat took 33 Kestrians along.', '33 Kestrians', '33 Kestrians'],
    [SINKING, 'Seven Kestrians survived.', 'Only seven were rescued.', 'Seven Kestrians', 'seven'],
    // A crew has the name of its carrier, and no nation.
    [
      SINKING,
      'There were ten Blueline crew members aboard.',
      'The boat had seven crew members aboard.',
      'ten',
      'seven',
    ],
  ])('%s %s | %s', (opening, a, b, x, y) => {
    expect(together(reportWith(opening, a, b), x, y)).toBe(true);
  });

  it.each([
    // Other figures are a part and a whole.
    [
      SINKING,
      'Seven Kestrian tourists were killed.',
      'Twelve people died.',
      'Seven Kestrian tourists',
      'Twelve people',
    ],
    [SINKING, 'Seven Kestrians were killed.', 'Twelve people died.', 'Seven Kestrians', 'Twelve people'],
    // Two nations; those aboard and those missing.
    [SINKING, 'Still missing are 19 Kestrians.', 'Two Estrinese are missing.', '19 Kestrians', 'Two Estrinese'],
    [SINKING, 'Still missing are 19 Kestrians.', 'It took 33 Kestrians along.', '19 Kestrians', '33 Kestrians'],
  ])('but not %s %s | %s', (opening, a, b, x, y) => {
    expect(together(reportWith(opening, a, b), x, y)).toBe(false);
  });
});

const RAID = 'Armed men stormed a hotel in Calder on Thursday.';

describe('those who attacked are one group by any noun', () => {
  it.each([
    ['Two militants were killed.', 'Two of the attackers died.', 'Two militants', 'Two of the attackers'],
    ['Three of the gunmen were shot dead.', 'Two assailants were killed.', 'Three of the gunmen', 'Two assailants'],
  ])('%s | %s', (a, b, x, y) => {
    expect(together(reportWith(RAID, a, b), x, y)).toBe(true);
  });

  it.each([
    // Soldiers of an army; what befell others of them.
    ['Two soldiers were killed.', 'Three of the attackers died.', 'Two soldiers', 'Three of the attackers'],
    ['Two militants were killed.', 'Three attackers were arrested.', 'Two militants', 'Three attackers'],
  ])('but not %s | %s', (a, b, x, y) => {
    expect(together(reportWith(RAID, a, b), x, y)).toBe(false);
  });
});

describe('those lightly hurt', () => {
  const light = 'Eighteen people were seriously hurt and 90 had light injuries.';

  it('are a count of their own beside the badly hurt', () => {
    const theirs = 'Some 50 people were seriously hurt and 100 others sustained minor injuries.';
    const report = reportWith(BLAST, light, theirs);
    expect(together(report, '90', '100 others')).toBe(true);
    expect(together(reportWith(BLAST, light, 'The blast injured 90 people.'), '90 had', '90 people')).toBe(false);
  });

  it('are all of the injured where nobody is badly hurt', () => {
    const report = reportWith(BLAST, 'Some 90 people had light injuries.', 'The blast injured 95 people.');
    expect(together(report, '90 people', '95 people')).toBe(true);
  });
});

describe('those of one trade are a part of far more', () => {
  it('two foremen, twelve hurt', () => {
    const report = reportWith(BLAST, 'Two injured foremen were flown out.', 'Twelve were injured.');
    expect(together(report, 'Two injured foremen', 'Twelve')).toBe(false);
  });

  it('eleven miners, twelve people: two counts of all', () => {
    const report = reportWith(BLAST, 'Eleven miners were killed.', 'Twelve people were killed.');
    expect(together(report, 'Eleven miners', 'Twelve people')).toBe(true);
  });
});

describe('passengers told beside the crew are not all aboard', () => {
  const all = 'There were 66 people aboard.';
  it('56 and ten, 66', () => {
    const report = reportWith(SINKING, 'It carried 56 passengers, as well as seven crew members.', all);
    expect(together(report, '56 passengers', '66 people')).toBe(false);
  });

  it('but without the crew, 60 passengers may be 66 people', () => {
    const report = reportWith(SINKING, 'There were 60 passengers aboard.', all);
    expect(together(report, '60 passengers', '66 people')).toBe(true);
  });
});

describe('a part of those aboard that its noun names', () => {
  const aboard = 'The boat had 66 people aboard, among them';
  it('is one, whether or not its article tells of all', () => {
    const report = reportWith(
      SINKING,
      `${aboard} ten crew members.`,
      'Seven crew members were aboard, the harbour master said.',
    );
    expect(together(report, 'ten crew members', 'Seven crew members')).toBe(true);
  });

  it('but of the children who died some died later', () => {
    const report = reportWith(
      BLAST,
      'The blast killed 84 people. Two children died in hospital.',
      'More than ten children were among the dead.',
    );
    expect(together(report, 'Two children', 'More than ten children')).toBe(false);
  });

  it('but a few people of no sort are a part of all', () => {
    const all = 'There were 66 people aboard.';
    const report = reportWith(SINKING, `${all} Nine people were aboard a raft.`, all);
    expect(together(report, 'Nine people', '66 people')).toBe(false);
  });
});

describe('what one witness counted is not all that there was', () => {
  it('ten that a guest counted, thirty recorded', () => {
    const report = reportWith(
      QUAKE,
      '"I counted ten aftershocks," a guest said.',
      'Thirty aftershocks were recorded by noon.',
    );
    expect(together(report, 'ten aftershocks', 'Thirty aftershocks')).toBe(false);
  });

  it('what there is, as somebody speaks, nobody counted', () => {
    const report = reportWith(
      QUAKE,
      '"As I speak there are 77 dead," the mayor said.',
      'At least 80 people were killed.',
    );
    expect(together(report, '77 dead', '80 people')).toBe(true);
  });

  it('ten that the institute counted, eleven recorded', () => {
    const report = reportWith(
      QUAKE,
      'The institute counted ten aftershocks.',
      'Eleven aftershocks were recorded by noon.',
    );
    expect(together(report, 'ten aftershocks', 'Eleven aftershocks')).toBe(true);
  });
});

describe('a toll that its article dates is the one that others tell without a day', () => {
  const VOTE = 'Lawmakers in Ellery voted on Thursday to ban such guns.';
  it.each([
    ['They were used to kill 51 people.', 'Last month an attack in Calder killed 51 people.', '51 people', '51 people'],
  ])('%s | %s', (a, b, x, y) => {
    expect(together(reportWith(VOTE, a, b), x, y)).toBe(true);
  });

  it.each([['They were used to kill three people.', 'In March 2019 an attack in Calder killed three.']])(
    'but a small one is met by chance: %s | %s',
    (a, b) => {
      expect(topicWith(reportWith(VOTE, a, b), 'three people', 'quantity').claims).toHaveLength(1);
    },
  );
});

describe('a great figure that one article alone tells makes no part of what all tell', () => {
  const ATTACK = 'A man with a knife attacked people on a bridge in Ellery on Thursday.';
  const others = { c: 'Three people were wounded.', d: 'The man wounded three people.' };
  const reportOfFour = (a: string, b: string) =>
    reportOf(
      Object.fromEntries(
        Object.entries({ a, b, ...others }).map(([id, text]) => [
          id,
          { published: '2024-05-03', text: `News\n\n${ATTACK}\n\n${text}\n` },
        ]),
      ),
    );

  it('48 of another attack, three here', () => {
    const report = reportOfFour('Three others were wounded. On the old bridge 48 were wounded.', 'Three were wounded.');
    expect(together(report, 'Three others', 'Three')).toBe(true);
  });

  it('but two of 84 that another article tells, too, are a part', () => {
    const report = reportOfFour('84 people were wounded. Two people were wounded.', 'At least 84 people were wounded.');
    expect(topicWith(report, 'Two people', 'quantity').claims).toHaveLength(1);
  });
});

describe('what opens a list of parts is the whole of its own noun', () => {
  const CRASH = 'A plane of Ellery Air came down near Calder on Thursday.';
  it.each([
    ['Four people were killed and 15 more were injured.', 'At least 12 people were injured.', '15 more', '12 people'],
  ])('%s | %s', (a, b, x, y) => {
    expect(together(reportWith(CRASH, a, b), x, y)).toBe(true);
  });

  it.each([
    ['Twelve people were killed; then four more were found dead.', 'Twelve people were killed.', 'four more'],
    ['Two of the passengers were on the phone.', 'The plane carried 91 passengers.', 'Two of the passengers'],
  ])('but not %s | %s', (a, b, x) => {
    expect(topicWith(reportWith(CRASH, a, b), x, 'quantity').claims).toHaveLength(1);
  });
});

describe('a day that a later article looks back on is the day of those who reported it', () => {
  const news = (published: string, text: string) => ({ published, text: `News\n\n${text}\n` });
  const first = news('2024-04-21', 'A gunman was held in Ellery. Police arrested seven people, they said.');

  it('nine arrested on 20 April, seven by the paper of the 21st', () => {
    const later = news('2024-05-10', 'The trial opened in Ellery. On 20 April 2024 police arrested nine people.');
    expect(together(reportOf({ first, later }), 'seven people', 'nine people')).toBe(true);
  });

  it('but not nine of a day that no paper reports', () => {
    const later = news('2024-05-10', 'The trial opened in Ellery. On 2 March 2024 police arrested nine people.');
    expect(together(reportOf({ first, later }), 'seven people', 'nine people')).toBe(false);
  });
});

describe('those who were found, or got away, are a part of all', () => {
  const FIRE = 'A dive boat burned off Ellery on Thursday.';
  it.each([
    ['Divers recovered 20 bodies.', 'The fire killed 34 people.', '20 bodies', '34 people'],
    ['Twenty bodies were recovered.', 'Thirty-four people are presumed dead.', 'Twenty bodies', 'Thirty-four people'],
    ['Five crew members jumped overboard.', 'The boat had six crew members.', 'Five crew members', 'six crew members'],
    ['Five crew members escaped.', 'Six crew members worked on it.', 'Five crew members', 'Six crew members'],
    ['Two crew members died.', 'Six crew members worked on it.', 'Two crew members', 'Six crew members'],
    ['The fire killed two other adults.', 'Three adults were killed.', 'two other adults', 'Three adults'],
  ])('%s | %s', (a, b, x, y) => {
    const report = reportWith(FIRE, a, b);
    expect(topicWith(report, x, 'quantity')).not.toBe(topicWith(report, y, 'quantity'));
  });

  it.each([
    ['Divers recovered 34 bodies.', 'The fire killed 34 people.', '34 bodies', '34 people'],
    ['Divers recovered 20 bodies.', 'By night 24 bodies had been recovered.', '20 bodies', '24 bodies'],
    ['Five crew members escaped.', 'Six crew members jumped overboard.', 'Five crew members', 'Six crew members'],
  ])('but not %s | %s', (a, b, x, y) => {
    const report = reportWith(FIRE, a, b);
    expect(topicWith(report, x, 'quantity')).toBe(topicWith(report, y, 'quantity'));
  });
});

describe('as many aboard are the same people, and estimates of one crowd lie far apart', () => {
  const MARCH = 'Thousands marched through Ellery on Thursday.';
  const PLANE = 'A patrol plane was followed by a fighter near Ellery on Thursday.';
  it.each([
    [PLANE, 'There were 35 airmen aboard.', 'The plane had 35 crew members on board.', '35 airmen', '35 crew members'],
    [
      MARCH,
      'Organisers said 500,000 people took part in the march.',
      'Police said 17,000 people took part in the march.',
      '500,000 people',
      '17,000 people',
    ],
  ])('%s %s | %s', (opening, a, b, x, y) => {
    expect(toldTogether(reportWith(opening, a, b), x, y)).toBe(true);
  });

  it.each([
    // A few of two sorts, and other figures of two sorts.
    [PLANE, 'There were four airmen aboard.', 'There were four children on board.', 'four airmen', 'four children'],
    [PLANE, 'There were 35 airmen aboard.', 'There were 18 children on board.', '35 airmen', '18 children'],
  ])('but not: %s %s | %s', (opening, a, b, x, y) => {
    expect(together(reportWith(opening, a, b), x, y)).toBe(false);
  });
});

it('schoolchildren are children, whatever plural the tagger knows', () => {
  const report = reportWith(BLAST, 'Forty schoolchildren were killed.', 'The blast killed 40 children.');
  expect(together(report, 'Forty schoolchildren', '40 children')).toBe(true);
});

describe('tolls of two orders', () => {
  it('of a strike and of the whole war are two', () => {
    const report = reportWith(BORDER, 'At least 70 people were killed.', 'The conflict has killed 212,000 people.');
    expect(together(report, 'At least 70 people', '212,000 people')).toBe(false);
  });

  it('of the first hours and of the last days may be one', () => {
    const report = reportWith(QUAKE, 'At least 29 people were killed.', 'The quake killed 1,300 people.');
    expect(together(report, 'At least 29 people', '1,300 people')).toBe(true);
  });
});

describe('a toll as high in another year', () => {
  const report = (second: string) =>
    reportOf({
      a: {
        published: '2021-05-03',
        text: 'News\n\nA raid on a prison in Ellery on Sunday killed at least 64 people.\n',
      },
      b: { published: '2024-05-03', text: `News\n\n${second}\n` },
    });

  it('is another one, where each article tells its own news', () => {
    const text = 'At least 64 people were killed in a raid on a prison in Calder.';
    expect(together(report(text), 'at least 64 people', 'At least 64 people')).toBe(false);
  });

  it('is the same where the later article looks back', () => {
    const text = 'The mayor laid flowers. At least 64 people were killed in the raid on the prison on 2 May 2021.';
    expect(together(report(text), 'at least 64 people', 'At least 64 people')).toBe(true);
  });
});

describe('people at their work are one count by two nouns, where they are as many', () => {
  const CRASH = 'A small plane crashed near Ellery on Thursday.';
  it('two crew members, two pilots', () => {
    const report = reportWith(CRASH, 'Two crew members were killed.', 'Two local pilots were killed.');
    expect(together(report, 'Two crew members', 'Two local pilots')).toBe(true);
  });

  it.each([
    ['Five crew members were killed.', 'Two local pilots were killed.', 'Five crew members', 'Two local pilots'],
    ['Two crew members were killed.', 'Two children were killed.', 'Two crew members', 'Two children'],
  ])('but not: %s | %s', (a, b, x, y) => {
    expect(together(reportWith(CRASH, a, b), x, y)).toBe(false);
  });
});

describe('a far toll that is not round is one toll, whatever day each article tells it of', () => {
  const PIT = 'Fire broke out in a pit near Calder on Thursday.';
  it.each([
    ['The pit fire of July 2011 killed 77 miners.', 'In 2010 a pit fire killed 77 miners.', '77 miners', true],
    ['The pit fire of July 2011 killed 30 miners.', 'In 1998 a pit fire killed 30 miners.', '30 miners', false],
  ])('%s | %s', (a, b, words, one) => {
    const report = reportWith(PIT, a, b);
    const topics = report.topics.filter(
      (t) => t.kind === 'quantity' && t.claims.some((c) => c.evidence.quote === words),
    );
    expect(topics.length).toBe(one ? 1 : 2);
  });
});

describe('a model by its name is one of the things that others call by their kind, where they are as many', () => {
  const SHOTS = 'Norland fired missiles towards the island of Calder.';
  it.each([
    ['Norland threatened to fire four missiles at Calder.', 'It wants to fire four Kestral-12s at Calder.', true],
    ['Norland threatened to fire four missiles at Calder.', 'It wants to fire nine Kestral-12s at Calder.', false],
  ])('%s | %s', (a, b, one) => {
    expect(together(reportWith(SHOTS, a, b), 'four missiles', 'Kestral-12s')).toBe(one);
  });
});

describe('“another” counts others', () => {
  const opening = 'News\n\nFighting went on near Calder on Thursday.';
  it.each([
    ['The army sent 1,000 soldiers.', 1],
    ['The army sent another 1,000 soldiers.', 2],
  ])('beside “The army sent 1,000 troops.”: %s', (line, topics) => {
    const report = reportOf({ a: `${opening}\n\nThe army sent 1,000 troops.\n`, b: `${opening}\n\n${line}\n` });
    expect(report.topics.filter((t) => t.kind === 'quantity').length).toBe(topics);
  });
});
