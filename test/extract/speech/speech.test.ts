import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/model/index.js';
import { readText } from '../../support/read-text.js';

interface Said {
  readonly speaker: string | null;
  readonly words: string;
  readonly mode: 'direct' | 'indirect';
}

function saidIn(text: string): Said[] {
  const { document, reading } = readText(text);
  return reading.speeches.map(({ speaker, start, end, mode }) => ({
    speaker,
    words: document.article.text.slice(start, end),
    mode,
  }));
}

describe('a clause that somebody is reported to have said', () => {
  it.each([
    ['Police said the bridge had collapsed.', 'police', 'the bridge had collapsed'],
    ['The harbour office said that the ferry was empty.', 'harbour office', 'the ferry was empty'],
    ['The ferry was empty, the harbour office said.', 'harbour office', 'The ferry was empty'],
    ['The ferry was empty, said Mara Quill, a spokeswoman.', 'Mara Quill', 'The ferry was empty'],
    ['Mara Quill, the harbour spokeswoman, said the ferry was empty.', 'Mara Quill', 'the ferry was empty'],
    ['The ferry was empty, said the harbour master, Mara Quill.', 'Mara Quill', 'The ferry was empty'],
    ['The ferry was empty, said their spokesman, Maj. Gen. Jon Reed.', 'Jon Reed', 'The ferry was empty'],
    ['The ferry was empty, according to the harbour office.', 'harbour office', 'The ferry was empty'],
    ['According to witnesses, the ferry was empty.', 'witnesses', 'the ferry was empty'],
    ['According to police, the ferry was empty.', 'police', 'the ferry was empty'],
    ['The ferry was empty, according to police in the town.', 'police in the town', 'The ferry was empty'],
    [
      'The Norland Rescue Service estimates that 600 people are missing.',
      'Norland Rescue Service',
      '600 people are missing',
    ],
    ['According to force spokesman Ed Roe, the ferry was empty.', 'Ed Roe', 'the ferry was empty'],
    ['According to witness Ann Poe, the ferry was empty.', 'Ann Poe', 'the ferry was empty'],
    ['Officials told local radio that the ferry was empty.', 'officials', 'the ferry was empty'],
    ['The ministry announced in a statement on Monday that the road was closed.', 'ministry', 'the road was closed'],
    ['The agency cited rescuers as saying the road was closed.', 'rescuers', 'the road was closed'],
    ['Rescuers put the number of missing at around 60.', 'rescuers', 'the number of missing at around 60'],
    ['The mayor declared the people of Ellery were safe.', 'mayor', 'the people of Ellery were safe'],
    ['The mayor declared a loss of 3 million crowns.', 'mayor', 'a loss of 3 million crowns'],
    ['The mayor declared Ann Poe winner with 52 percent.', 'mayor', 'Ann Poe winner with 52 percent'],
    ['The ferry was empty, declared the mayor.', 'mayor', 'The ferry was empty'],
    [
      'A harbour spokesman, Ivo Reed, called the raid a reprisal for two fires this week.',
      'Ivo Reed',
      'a reprisal for two fires this week',
    ],
    [
      'The group called it a “fair answer” to the council for two fires earlier this month, and left.',
      'group',
      'a “fair answer” to the council for two fires earlier this month',
    ],
    ['After two raids, the mayor called it a crime against the town on Tuesday.', 'mayor', 'a crime against the town'],
    ['Officials and witnesses said the road was closed.', 'officials and witnesses', 'the road was closed'],
    ['A clerk who stood at the gate said the ferry was empty.', 'clerk', 'the ferry was empty'],
    [
      'A clerk whose arm was wrapped in gauze told a reporter that the ferry was empty.',
      'clerk',
      'the ferry was empty',
    ],
    ['He met a lawyer asking for a fine of ten crowns, who said the ferry was empty.', 'lawyer', 'the ferry was empty'],
    ['Parents are like Ann Poe, a mother of two, who said the ferry was empty.', 'Ann Poe', 'the ferry was empty'],
    ['Ann Poe of Port Ellery, who owns a boat, said the ferry was empty.', 'Ann Poe', 'the ferry was empty'],
    ['In a statement police said the ferry was empty.', 'police', 'the ferry was empty'],
    ['A Downing Hill spokesman said the ferry was empty.', 'Downing Hill spokesman', 'the ferry was empty'],
    [
      'The ferry was empty, according to the weather and harbour office.',
      'weather and harbour office',
      'The ferry was empty',
    ],
    ['The ferry was empty, experts suspect.', 'experts', 'The ferry was empty'],
    ['The ferry was empty – the Harbour Post reported.', 'Harbour Post', 'The ferry was empty'],
    ['The ferry was empty, the Harbour Post reports.', 'Harbour Post', 'The ferry was empty'],
    ['The Harbour Post reports that the ferry was empty.', 'Harbour Post', 'the ferry was empty'],
    ['The Ellery Road Agency (ERA) said the ferry was empty.', 'Ellery Road Agency', 'the ferry was empty'],
    ['The ferry was empty, police and harbour officials said.', 'police and harbour officials', 'The ferry was empty'],
    ['A passenger on the tram said the ferry was empty.', 'passenger', 'the ferry was empty'],
    ['A source familiar with the matter said the ferry was empty.', 'source', 'the ferry was empty'],
    [
      'The owner of the firm that paid the guards said the ferry was empty.',
      'owner of the firm',
      'the ferry was empty',
    ],
    ['Ann Poe, a clerk in Ellery, South Norland, said the ferry was empty.', 'Ann Poe', 'the ferry was empty'],
    ['A guard, speaking to the Post, said the ferry was empty.', 'guard', 'the ferry was empty'],
    ['The military said the ferry was empty.', 'military', 'the ferry was empty'],
    ['The search and rescue agency said the ferry was empty.', 'search and rescue agency', 'the ferry was empty'],
    [
      'The minister of trade and public transport, Tom Arden, said the ferry was empty.',
      'Tom Arden',
      'the ferry was empty',
    ],
    ['The council had at first said that the ferry was empty.', 'council', 'the ferry was empty'],
    [
      'When the rain came, the ferry was empty, police said on Monday.',
      'police',
      'When the rain came, the ferry was empty',
    ],
    [
      'According to police and harbour officials, the ferry was empty.',
      'police and harbour officials',
      'the ferry was empty',
    ],
    ['According to a report by the Road Agency, the ferry was empty.', 'Road Agency', 'the ferry was empty'],
    ['According to a website that tracks ships, the ferry was empty.', 'website', 'the ferry was empty'],
    ['According to the mayor, Ann Poe, the ferry was empty.', 'Ann Poe', 'the ferry was empty'],
    ['Ann Poe told the United Post that the ferry was empty.', 'Ann Poe', 'the ferry was empty'],
    ['The ferry, which police said was empty, sank.', 'police', 'was empty, sank'],
    ['A spokesman for Mayor Ann Poe said the ferry was empty.', 'spokesman for Mayor Ann Poe', 'the ferry was empty'],
    [
      'One of the lawyers for Ann Poe, the indicted former mayor, said the ferry was empty.',
      'one of the lawyers for Ann Poe',
      'the ferry was empty',
    ],
    ['Ann Poe and Jan Reed said the ferry was empty.', 'Ann Poe and Jan Reed', 'the ferry was empty'],
    ["The country's port agency said the ferry was empty.", "the country's port agency", 'the ferry was empty'],
    ['The divers, said Ann Poe, ten of whom were new, found it.', 'Ann Poe', 'The divers'],
  ])('%s', (text, speaker, words) => {
    expect(saidIn(text)).toContainEqual({ speaker, words, mode: 'indirect' });
  });

  it('ends where the words of the next speaker begin', () => {
    const said = saidIn('Police said the man fled, and neighbours said a shot was heard.');
    expect(said.map((s) => s.words)).toEqual(['the man fled', 'a shot was heard']);
  });

  it('does not take in the main clause behind "while"', () => {
    const said = saidIn('While officials say the road is safe, drivers stay away from it.');
    expect(said.map((s) => s.words)).toEqual(['the road is safe']);
  });

  it.each([
    ['The ferry was empty, said Ann Poe, who had been on the quay.', 'The ferry was empty'],
    ['The ferry was empty, she said, and trailed off.', 'The ferry was empty'],
    ['The ferry was empty, Ann Poe said, adding no more than that.', 'The ferry was empty'],
    ['The ferry was empty, police said, without giving details.', 'The ferry was empty'],
  ])('ends where the source goes on itself: %s', (text, words) => {
    const said = saidIn(`Ann Poe spoke to reporters on the quay of Ellery. ${text}`);
    expect(said.map((s) => s.words)).toEqual([words]);
  });

  it.each([
    ['The ferry, she said, had been empty.', ['The ferry', 'had been empty']],
    [
      'Two were aboard, she said: the mate and a child were safe.',
      ['Two were aboard', 'the mate and a child were safe'],
    ],
  ])('goes on behind the reporting words: %s', (text, words) => {
    const said = saidIn(`Ann Poe spoke to reporters on the quay of Ellery. ${text}`);
    expect(said.map((s) => s.words)).toEqual(words);
  });

  it('covers both sides of a reporting clause set between commas', () => {
    const said = saidIn('The road is closed, police said, and the bridge is damaged.');
    expect(said.map((s) => s.words)).toEqual(['The road is closed', 'the bridge is damaged']);
  });
});

describe('a quotation', () => {
  it('is no nickname', () => {
    expect(saidIn('Ada "Old Duke" Brill left the hall on Monday.')).toEqual([]);
    expect(saidIn('Ada "very proudly" left the hall on Monday.')).toHaveLength(1);
  });

  it('is the speaker’s who is named beside it', () => {
    expect(saidIn('"We saw the smoke at once," said Tom Arden.')).toEqual([
      { speaker: 'Tom Arden', words: 'We saw the smoke at once,', mode: 'direct' },
    ]);
  });

  it('keeps its speaker over sentences', () => {
    const said = saidIn('"We saw the smoke at once. It was black. Then we ran to the gate," Tom Arden said.');
    expect(said.map((s) => s.speaker)).toEqual(['Tom Arden', 'Tom Arden', 'Tom Arden']);
  });

  it('keeps its speaker when it goes on behind the reporting clause and in the next paragraph', () => {
    const said = saidIn(
      '"We saw the smoke at once," Tom Arden said. "It was black and thick.\n"Then we ran down to the gate together."',
    );
    expect(said.map((s) => s.speaker)).toEqual(['Tom Arden', 'Tom Arden', 'Tom Arden']);
  });

  it('that fills the next paragraph goes on', () => {
    const said = saidIn(
      'The hall was full, Tom Arden said.\n"We saw the smoke at once and ran to the gate."\nIt rained.',
    );
    expect(said.map((s) => s.speaker)).toEqual(['Tom Arden', 'Tom Arden']);
  });

  it('is no heading of the next part', () => {
    const said = saidIn("The hall was full, Tom Arden said.\n'Smoke was everywhere at once'\nIt rained.");
    expect(said.map((s) => s.speaker)).toEqual(['Tom Arden', null]);
  });

  it('is hers who said it, not the paper’s that passes it on', () => {
    const said = saidIn('"We saw the smoke at once," Ann Poe said, according to the Harbour Post.');
    expect(said.filter((s) => s.mode === 'direct').map((s) => s.speaker)).toEqual(['Ann Poe']);
  });

  it('is his whom a paper reports as saying it', () => {
    const said = saidIn('"We saw the smoke at once," local media reported Mayor Jan Reed as saying.');
    expect(said).toEqual([{ speaker: 'Jan Reed', words: 'We saw the smoke at once,', mode: 'direct' }]);
  });

  it('has no speaker when none is told', () => {
    expect(saidIn('The market is known for its "golden hour" sales in May.')).toEqual([
      { speaker: null, words: 'golden hour', mode: 'direct' },
    ]);
  });
});

describe('a speaker', () => {
  it.each([
    ['Tom Arden, the mayor, said the hall was full. He added that the doors had been locked.', 'Tom Arden'],
    ['Tom Arden said the hall was full. Nobody panicked, Arden said.', 'Tom Arden'],
    ['The harbour office said the hall was full. The office added that the doors had been locked.', 'harbour office'],
    ['Police said the hall was full. They said the doors had been locked.', 'police'],
    [
      'Museum director Tom Arden said the hall was full. The director added that the doors had been locked.',
      'Tom Arden',
    ],
    [
      'Witnesses said the hall was full. As the smoke spread, Mayor Ann Poe took the stairs. She said it was hot.',
      'Ann Poe',
    ],
    ['Vice president Jan Reed said the hall was full. The president said it was not.', 'president'],
    ['Jan Reed said the hall was full. A man said it was not.', 'man'],
    ['Jan Reed said the hall was full. A report by the Road Agency said it was not.', 'Road Agency'],
    ['Witnesses said the hall was full. He said it was not.', null],
    ['Mr Jan Reed said the hall was full. She said it was not.', null],
  ])('is found again: %s', (text, speaker) => {
    const speakers = saidIn(text).map((s) => s.speaker);
    expect(speakers).toHaveLength(2);
    expect(speakers[1]).toBe(speaker);
  });

  it.each([
    ['organiser', 'organiser'],
    ['witness', 'harbour office'],
  ])('called "it" is no human being: after the %s, it is the %s', (last, speaker) => {
    const said = saidIn(
      `The harbour office said it was cold. The ${last} said the hall was full. It added that nobody fell.`,
    );
    expect(said.at(-1)?.speaker).toBe(speaker);
  });

  it('of a transcript is its label', () => {
    const said = saidIn('ANNA REED: The hall was full.\nPAUL IDE: And the doors?\nANNA REED: They were locked.');
    expect(said.filter((s) => s.speaker === 'ANNA REED').map((s) => s.words)).toEqual([
      'The hall was full.',
      'They were locked.',
    ]);
  });
});

it('"they" are those whom their own sentence is about', () => {
  const said = saidIn(
    'Ann Poe said the hall was full. Ellery firefighters came late, they have said, for want of a key.',
  );
  expect(said.map((s) => s.speaker)).toEqual(['Ann Poe', 'Ellery firefighters']);
});

it('who says so between commas says what stands behind them, too, where no clause stands before', () => {
  const said = saidIn('What began at dawn was, residents said, the worst flood in Ellery since 2002.');
  expect(said.filter((s) => s.speaker === 'residents').map((s) => s.words)).toContain(
    'the worst flood in Ellery since 2002',
  );
});

describe('what is nobody’s words', () => {
  it.each([
    'Two break-ins were reported in the old town in May.',
    'The mayor would not say whether the hall had been full.',
    'The storm claimed the roof of the town hall.',
    'The storm has left thirty people confirmed dead and two reported missing.',
    'Harbour fire: Ellery police name suspect',
    'Suspect in Norlandic harbour fire believed the office was empty',
    'So far no group has claimed the attack.',
    'On Monday the hall was full and the doors were locked.',
    'Update: the hall was full.',
    'The council, citing privacy laws, closed the archive.',
    'The man accused of burning down the hall had left the town.',
    'An Ellery man suspected of having burned down the hall is a clerk.',
    'The night described by the clerk was cold and the hall was full.',
    'A woman described as a clerk left the hall before noon.',
    'Gas leaked from the plant in the morning, claiming 11 lives.',
    'The shallow depth added to the power of the wave.',
    'The vote, which suggested that the council would fall, was close.',
    'The mayor called the fire a tragedy this week.',
    'The mayor called the clerk a second time for news.',
    'A group called the Harbour Friends left a note for the mayor.',
    'Jan Reed declared winner of the vote in Ellery',
    'Norland has declared a period of national mourning after the flood on Monday, which killed 40 people.',
    'The mayor, Jan Reed, declared a state of emergency because the river burst its banks.',
    'The council met in Ellery, without citing reasons for it.',
  ])('stays silent: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('"it" behind an organiser', () => {
  it('is the organiser, not a body named before', () => {
    const said = saidIn(
      'The pier was shut, Castra Radio reported. The event organiser said the barge was new. It added that nobody was hurt.',
    );
    expect(said.at(-1)?.speaker).toBe('event organiser');
  });

  it('is a body named before, behind a person', () => {
    const said = saidIn(
      'The pier was shut, Castra Radio reported. A visitor said the barge was new. It added that nobody was hurt.',
    );
    expect(said.at(-1)?.speaker).toBe('Castra Radio');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '"',
    '“',
    '”',
    "'",
    ',',
    '.',
    ' said ',
    'he',
    'Tom Arden',
    'that',
    '\n',
    'according to',
    ':',
    'the fire',
    'citing',
    ' told ',
  );
  it('gives spans that lie in their sentence, in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { document, reading } = readText(
          `It began on a quiet day in the town of the river.\n${pieces.join(' ')}`,
        );
        for (const s of reading.speeches)
          expect(contains(document.sentences[s.sentence]!, s) && s.start < s.end).toBe(true);
        const starts = reading.speeches.map((s) => s.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

describe('estimates', () => {
  it("that are a noun are nobody's word", () => {
    expect(saidIn('The Norland Rescue Service estimates were wrong.')).toEqual([]);
  });
});
