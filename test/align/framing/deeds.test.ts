import { describe, expect, it } from 'vitest';
import { alignFraming } from '../../../src/align/framing/index.js';
import { extract } from '../../../src/extract/index.js';
import { benchOf } from '../../../src/judge/judgement.js';
import { findOrigins } from '../../../src/judge/origins/origins.js';
import { judge } from '../../../src/judge/topic.js';
import { documentOf } from '../../judge/documents.js';

/** Titles, verdicts and wordings of the framing topics of two or more short articles with their first sentence for a headline, headlines left out. */
function shown(...texts: string[]): string[] {
  const documents = texts.map((text, i) =>
    documentOf(`a${i}`, `${text.split(/\.\s/)[0]?.replace(/\.$/, '')}\n\n${text}`, '2021-03-02'),
  );
  const bench = benchOf(documents, findOrigins(documents));
  return alignFraming(documents.map(extract))
    .map((cluster) => judge(cluster, bench))
    .filter((t) => !t.title.startsWith('The headlines'))
    .map((t) => `${t.title.replace(', in headlines', '')} [${t.verdict}] ${t.reported}`);
}

describe('what a deed is called', () => {
  it.each([
    [
      'The heist took four minutes.',
      'The burglary began in the early hours.',
      'Words for: the theft [framing] burglary | heist',
    ],
    [
      'Cleaners worked to contain the oil spill.',
      'The environmental disaster was seen in the bay.',
      'Words for: the spill [framing] environmental disaster | spill',
    ],
    [
      'The stampede began at the north gate.',
      'The crowd crush began at the gate.',
      'Words for: what happened in the crowd [framing] crowd crush | stampede',
    ],
    ['The blaze burned all night.', 'The inferno burned all night.', 'Words for: the fire [framing] blaze | inferno'],
    [
      'The walkout began at dawn.',
      'The wildcat strike began at dawn.',
      'Words for: the stoppage [framing] walkout | wildcat strike',
    ],
    [
      'The airstrike hit a depot.',
      'The precision strike hit a depot.',
      'Words for: the raid from the air [framing] airstrike | precision strike',
    ],
    [
      'The defeat ended the season.',
      'The thrashing ended the season.',
      'Words for: the defeat [framing] defeat | thrashing',
    ],
    [
      'The outbreak began in a market.',
      'The plague began in a market.',
      'Words for: the spread of the illness [framing] outbreak | plague',
    ],
    [
      'The emergency landing went well.',
      'The crash landing went well.',
      'Words for: the landing [framing] crash landing | emergency landing',
    ],
    [
      'The fault was found on Monday.',
      'The glitch was found on Monday.',
      'Words for: what went wrong [framing] fault | glitch',
    ],
    ['The cull began on Monday.', 'The cull, a slaughter in the eyes of many, began.', null],
    [
      'The data breach hit a bank.',
      'The cyberattack hit a bank.',
      'Words for: the data leak [framing] cyberattack | data breach',
    ],
    ['The tax rise is law.', 'The tax grab is law.', 'Words for: the tax change [framing] tax grab | tax rise'],
    [
      'Climate change was on the agenda.',
      'The climate emergency was on the agenda.',
      'Words for: the change of the climate [framing] climate change | climate emergency',
    ],
    [
      'The pipe bomb lay in a mailbox.',
      'The suspicious package lay in a mailbox.',
      'Words for: the device [framing] pipe bomb | suspicious package',
    ],
    [
      'The rifle was bought at a fair.',
      'The assault-style rifle was bought at a fair.',
      'Words for: the gun [framing] assault-style rifle | rifle',
    ],
    [
      'A crane truck rolled onto the track.',
      'A maintenance truck rolled onto the track.',
      'Words for: the vehicle [framing] crane truck | maintenance truck',
    ],
    [
      'The detention centre is full.',
      'The internment camp is full.',
      'Words for: where people are held [framing] detention center | internment camp',
    ],
    ['The inquiry goes on.', 'The witch-hunt goes on.', 'Words for: the inquiry [framing] inquiry | witch-hunt'],
    ['The big victory pleased the party.', 'The landslide pleased the party, a narrow win would not have.', null],
  ])('%s | %s', (one, other, topic) => {
    if (topic === null) expect(shown(one, other).filter((t) => t.includes(' | ') === false)).toEqual([]);
    else expect(shown(one, other)).toContain(topic);
  });

  it('reads words that much else is called too only beside two articles that name the deed', () => {
    expect(shown('The raid was led by a captain.', 'The robbery in the play is a joke.').join()).not.toContain('theft');
    expect(shown('The crisis at the firm goes on.', 'The outbreak began in May.').join()).not.toContain('illness');
  });

  it('leaves out words that say one thing, and those of two kinds of thing', () => {
    expect(shown('The outbreak began in a market.', 'The epidemic began in a market.')).toEqual([]);
    // A crash in a clash is no word for it.
    expect(shown('The clashes at the pass began at dawn.', 'The crash at the pass was seen from afar.')).toEqual([]);
  });

  it('leaves out a word that may be of somebody who is not named', () => {
    const said = ['The heist took four minutes, a guard said.', 'Police said that the burglary took four minutes.'];
    for (const text of said) expect(shown(text, 'The theft took four minutes.')).toEqual([]);
  });

  it('takes the word within a longer one for no other', () => {
    const titles = shown('The arson attack was planned.', 'The crime was planned. The fire was seen from afar.').join();
    expect(titles).not.toContain('attack | crime');
  });

  it('leaves out what is denied or only supposed', () => {
    expect(shown('The crash killed two.', 'The crash killed two. Police see no sign that it was a massacre.')).toEqual(
      [],
    );
    expect(shown('The blast killed two.', 'The blast killed two. An attack would need a motive.')).toEqual([]);
  });
});

describe('an act in two parts', () => {
  it('ends before another verb', () => {
    expect(shown('Five of those taken hostage ran out.', 'The five hostages were freed.')).toEqual([]);
  });

  it('is not done to whom an aside names', () => {
    const told = 'The gunman, who held nine guests, was killed.';
    expect(shown(told, 'Two guests were murdered.').filter((t) => t.includes('killing'))).toEqual([]);
  });
});

describe('how a thing is ranked', () => {
  it('puts together ranks told by a superlative, by a record and by what is not', () => {
    const [topic] = shown(
      'The dairy was fined two million crowns, a record.',
      'It is the biggest fine on record.',
      'No larger penalty has been levied by the board.',
      'The fine is the heaviest that the country has seen.',
    ).filter((t) => t.includes('ranked'));
    expect(topic).toContain('[framing]');
    for (const part of ['a record', 'biggest fine on record', 'no larger penalty has been levied', 'heaviest'])
      expect(topic).toContain(part);
  });

  it('ranks one event by whatever noun it is told', () => {
    const ranked = shown(
      'It is the worst ferry accident in decades.',
      'Not in more than 40 years has there been a worse ferry disaster.',
    );
    expect(ranked.some((t) => t.startsWith('How the accident is ranked [framing]'))).toBe(true);
  });

  it.each([
    ['The stampede was the deadliest in the history of the port.', 'It is the worst disaster in the land in years.'],
    [
      'Nine died at the match. It was one of the deadliest incidents in the history of the sport.',
      'Nine died at the match. It was the deadliest worldwide since 1996.',
    ],
  ])('ranks the event by its harm, whatever it is called: %s | %s', (one, other) => {
    expect(shown(one, other).filter((t) => t.includes('ranked'))).toEqual([expect.stringContaining('[framing]')]);
  });

  it('does not rank the event by the harm that another thing does', () => {
    const [one, other] = [
      'The fire is the worst disaster in years.',
      'It is the worst drought in the land since 1990.',
    ];
    expect(shown(one, other).filter((t) => t.includes('ranked'))).toEqual([]);
  });

  it('ranks what is done by the noun before one that only says so, up to what tells when', () => {
    const [ranked] = shown(
      'Ships took part in the largest evacuation in the bay this year after a ferry company went under.',
      "They began the largest evacuation effort in the island's history.",
      'The company was one of the oldest and largest in the world.',
    ).filter((t) => t.includes('ranked'));
    expect(ranked).toContain('How the evacuation is ranked [framing]');
    expect(ranked).toContain('largest evacuation in the bay this year');
    for (const other of ['after a ferry', 'in the world']) expect(ranked).not.toContain(other);
  });

  it('takes no rank with a number before it for the first', () => {
    expect(shown('It was the 2nd largest fire in decades.', 'It was the largest fire in the land this year.')).toEqual(
      [],
    );
  });

  it('compares ranks whoever gives them', () => {
    const [ranked] = shown(
      'The guns are kept in one of the oldest museums in the land.',
      'Dana Reed, the mayor, said the house was one of the oldest museums in the world.',
    ).filter((t) => t.includes('ranked'));
    expect(ranked).toContain('[framing]');
  });

  it('says nothing where the ranks say the same, or no noun is common', () => {
    expect(shown('It is the largest bank in the land.', 'It is the biggest bank in the land.')).toEqual([]);
    expect(shown('It is the worst storm in decades.', 'It is the biggest bank in the land.')).toEqual([]);
  });
});

describe('words that differ in nothing', () => {
  it.each([
    ['The gunman fired from a roof.', 'The suspect fired from a roof.'],
    ['The attack on the market lasted an hour.', 'The shooting at the market lasted an hour.'],
  ])('says nothing of %s | %s', (one, other) => {
    expect(shown(one, other)).toEqual([]);
  });

  it('names whom both name by a title', () => {
    const [topic] = shown(
      'Tension rose again when the Norlandian General was murdered on Friday.',
      'It rose after General Arno Vask was killed in a raid.',
    ).filter((t) => t.includes('killing'));
    expect(topic).toBe('Words for: the killing of the general [framing] kill | murder');
  });
});

describe('an office in capitals', () => {
  it('is called as it is printed', () => {
    expect(shown('The embattled CEO of Tarn Freight left.', 'The controversial CEO of Tarn Freight left.')).toEqual([
      'Words for: what the CEO is known as [framing] controversial | embattled',
    ]);
  });
});

describe('what is said of a bill', () => {
  it('reads an epithet before the noun and after a verb', () => {
    expect(
      shown(
        'Dockers marched against the controversial harbour bill.',
        'A harbour bill that has proved bitterly unpopular is put off.',
      ),
    ).toEqual(['Words for: what is proposed [framing] controversial | unpopular']);
  });
});
