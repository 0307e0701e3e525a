import { describe, expect, it } from 'vitest';
import { findAttributedElsewhere } from '../../../src/judge/findings/attributed.js';
import { findChangedCopies } from '../../../src/judge/findings/copies.js';
import { finding } from '../../../src/judge/findings/finding.js';
import { findHeadlineFigures } from '../../../src/judge/findings/headlines.js';
import { findAll } from '../../../src/judge/findings/index.js';
import { findLoadedWords } from '../../../src/judge/findings/loaded.js';
import { findOneSpeaker } from '../../../src/judge/findings/one-speaker.js';
import { findSilentVoices } from '../../../src/judge/findings/silence.js';
import { findVoices } from '../../../src/judge/findings/voices.js';
import { benchOf } from '../bench.js';

const WIRE = [
  'Ferry runs aground off the northern coast',
  'A passenger ferry with 120 people on board ran aground on a sandbank off the northern coast early on Sunday.',
  'Lifeboats from three villages took the passengers to the harbour, where volunteers handed out blankets and hot soup.',
  'The ship had changed course to avoid a fishing boat whose lights had failed shortly before dawn.',
  'Divers are to look at the hull on Monday before tugs try to pull the ship free at high tide.',
].join('\n');

const OTHER = [
  'Passengers rescued after ship gets stuck',
  'More than a hundred passengers were brought ashore on Sunday after their ship got stuck.',
  'Residents welcomed them at the harbour with soup and dry clothes.',
  'It was not clear why the vessel had left its usual route.',
].join('\n');

describe('copies', () => {
  it('finds one origin and two changed figures, and nothing else', () => {
    const bench = benchOf(['a', WIRE], ['b', WIRE.replace('120', '140').replace('three', 'five')]);
    expect(new Set(bench.originOf.values()).size).toBe(1);
    const { findings, notices } = findAll(bench);
    expect(notices).toEqual([]);
    expect(findings.map((f) => [f.rule, f.message])).toEqual([
      ['changed-copy', 'b has “140” where a, which carries the same text, has “120”.'],
      ['changed-copy', 'b has “five” where a, which carries the same text, has “three”.'],
    ]);
    expect(bench.topics.filter((t) => t.verdict !== 'single-origin')).toEqual([]);
  });

  it('tells a figure that is repeated once, with all sentences', () => {
    const long = `${WIRE}\nAll 120 people on board were unhurt, the harbour master told his council on Sunday.`;
    const [first, ...rest] = findChangedCopies(benchOf(['a', long], ['b', long.replaceAll('120', '140')]));
    expect(rest).toEqual([]);
    expect(first?.evidence.map((e) => e.article)).toEqual(['a', 'b', 'a', 'b']);
  });

  it('does not take another spelling of a figure for a change', () => {
    const rules = findChangedCopies(benchOf(['a', WIRE], ['b', WIRE.replace('three', '3')])).map((f) => f.rule);
    expect(rules).toEqual(['one-origin']);
  });

  it('says nothing of texts written apart', () => {
    expect(findChangedCopies(benchOf(['a', WIRE], ['b', OTHER]))).toEqual([]);
  });
});

describe('headline figures', () => {
  const found = (headline: string, body: string): string[] =>
    findHeadlineFigures(
      benchOf(['a', `${headline}\n${body}\nThe ferry sails twice a day.\nThe weather was calm.`]),
    ).map((f) => f.message);

  it.each([
    ['Nine people hurt as ferry runs aground', 'Six people were hurt when a ferry ran aground.'],
    ['Repairs to cost $40 million', 'Repairs will take until the summer, the owner said.'],
    ['More than 800 people die as ferry sinks', 'The ferry sank, and 412 people died.'],
  ])('%s | %s', (headline, body) => {
    expect(found(headline, body)).toHaveLength(1);
  });

  it.each([
    ['Six people hurt as ferry runs aground', 'Six passengers were hurt when a ferry ran aground.'],
    ['Six people hurt as ferry runs aground', 'The six were treated in hospital.'],
    ['Repairs to cost $40 million', 'The bill comes to $40.2 million, the owner said.'],
    ['Over 70 passengers rescued', 'More than 70 passengers were brought ashore.'],
    ['Toll of ferry rises above 800', 'The ferry sank, and 832 people died.'],
    ['Larkin buys Quill for $19 billion', 'Larkin pays $16 billion. Another $3 billion is paid in shares.'],
    ['Ferry with 99 aboard runs aground', 'The ferry with 91 passengers and eight sailors ran aground.'],
    ['Ferry runs aground', 'Six people were hurt when a ferry ran aground.'],
    ['More than 70 passengers rescued', 'All 83 passengers were brought ashore.'],
    ['Owner pays $40 million', 'He pays $31 million in cash. A further $9 million is to follow in shares.'],
    ['Guests of five-star hotel rescued', 'The guests of the hotel were brought ashore.'],
    ['UPDATE 10-Pilot of the ferry questioned', 'The pilot was questioned on Sunday.'],
    ['Ferry runs aground, hurting 6', 'A half dozen sailors were hurt.'],
  ])('says nothing of %s | %s', (headline, body) => {
    expect(found(headline, body)).toEqual([]);
  });
});

describe('loaded words', () => {
  const hits = (paragraph: string): string[] =>
    findLoadedWords(benchOf(['a', `News of the day\n${paragraph}`], ['b', OTHER]))
      .filter((f) => f.article === 'a')
      .flatMap((f) => f.evidence.map((e) => e.quote));

  it.each([
    ['The self-styled council met in the brutal cold of the harbour hall.', ['self-styled', 'brutal']],
    [
      'The massacre began at noon amid chaos. Guards hauled off the striking dockers.',
      ['massacre', 'chaos', 'hauled off'],
    ],
    ['The self-styled council met.', ['self-styled']],
    ['The illegal camp at the harbour was cleared.', ['illegal']],
  ])('%s', (paragraph, quotes) => {
    expect(hits(paragraph)).toEqual(quotes);
  });

  it.each([
    '“It was a massacre, a brutal crime,” the mayor said.',
    'The mayor said that it was a massacre.',
    'Tony Savage lives at the harbour.',
    'A blast was heard at noon.',
    'It is illegal in the harbour to keep an ape.',
    'A single word like chaos makes no rate.',
    'The tragedy began at noon, a tragedy of fog, and the tragedy ended at dusk.',
    'A spine-chilling cry was heard in the chaos.',
    'A bloodied guard walked through the chaos.',
    'The town was “deeply shaken”, as reported by the Herald.',
    'Ships sailed under the “anti-piracy” banner.',
    'The town lies on the so-called Shaking Coast.',
    'The horde fled, crushing the gate, amid rain.',
    'Witnesses spoke of terrifying scenes and of chaos.',
    'Those called heroes left the chaos.',
  ])('says nothing of what others say, of names and of plain words: %s', (paragraph) => {
    expect(hits(paragraph)).toEqual([]);
  });

  it('tells the rate in 1,000 words', () => {
    const [first] = findLoadedWords(
      benchOf(
        ['a', `News of the day\nThe massacres began at noon amid chaos and horror${' and it rained'.repeat(30)}.`],
        ['b', OTHER],
      ),
    );
    expect(first?.message).toBe(
      'a uses 3 loaded words in its own voice, 29.1 per 1,000 words (loaded nouns: chaos, horror, massacres).',
    );
  });
});

describe('voices', () => {
  it('counts who speaks, with which verbs, named or not', () => {
    const [first] = findVoices(
      benchOf(
        [
          'a',
          'News of the day\n“We saw no lights,” Anna Holm said. Holm added that the sea was calm.\nA witness claimed that the ship was too fast.',
        ],
        ['b', OTHER],
      ),
    );
    expect(first?.message).toMatch(
      /^a lets 2 voices speak, 1 of them unnamed, in \d+ % of its text: Anna Holm 2×, \d+ % \(add, say\); .*1×, \d+ % \(claim\)\.$/,
    );
  });

  const QUOTED = '“The sea was calm and we saw no lights,” Anna Holm said';

  it('finds what two origins quote word for word from one speaker', () => {
    const bench = benchOf(
      ['a', `Ferry report\n${QUOTED} on Sunday.\nRain fell all night long.`],
      ['b', 'Harbour news\n“The sea was calm and we saw no lights at all,” said Holm.\nAnna Holm is the captain.'],
    );
    expect(findOneSpeaker(bench).map((f) => f.message)).toEqual([
      'a and b quote one speaker, Anna Holm: “The sea was calm and we saw no lights”.',
    ]);
  });

  it.each([
    ['two things that one speaker says', '“The gate of the old museum was never closed,” Anna Holm said.'],
    ['the words of two speakers', '“The sea was calm and we saw no lights,” Ivo Tarn said.'],
    ['what one retells', 'Anna Holm said that the sea was calm and that they saw no lights.'],
    ['a few words', 'Anna Holm said that “we saw no lights”.'],
  ])('does not find %s', (_, other) => {
    const bench = benchOf(['a', `Ferry report\n${QUOTED}.`], ['b', `Harbour news\n${other}`]);
    expect(findOneSpeaker(bench)).toEqual([]);
  });

  it('does not, where a third report has the words from nobody', () => {
    const third = 'Rain fell. “The sea was calm and we saw no lights.” Rain fell.';
    const bench = benchOf(
      ['a', `Ferry report\n${QUOTED} on Sunday.\nRain fell all night long.`],
      ['b', `Harbour news\n${QUOTED} on Monday.\nDivers are to look at the ship.`],
      ['c', `Town news\n${third}`],
    );
    expect(findOneSpeaker(bench)).toEqual([]);
  });

  it('tells what one tells as fact and another as the word of a speaker', () => {
    const bench = benchOf(
      [
        'a',
        'Ferry report\nSix people were hurt when the ferry ran aground, Anna Holm said.\nThe sea was calm all night long.',
      ],
      ['b', 'Harbour news\nSix people were hurt in the accident on Sunday.\nDivers are to look at the ship on Monday.'],
    );
    expect(findAttributedElsewhere(bench).map((f) => f.message)).toContainEqual(
      expect.stringContaining('b tells as fact what a attributes to Anna Holm'),
    );
  });

  it.each([
    'The ministry refused to discuss the matter.',
    'The owner has not yet publicly commented.',
    'The captain could not be reached on Monday.',
    'The company did not immediately respond to questions.',
  ])('knows a voice that did not speak: %s', (paragraph) => {
    expect(findSilentVoices(benchOf(['a', `News of the day\n${paragraph}`])).map((f) => f.evidence[0]?.quote)).toEqual([
      paragraph,
    ]);
  });

  it.each([
    'The ministry discussed the matter on Monday.',
    '“They refused to comment,” he said.',
    'The crew refused to leave the ship.',
    'Readers may comment below.',
    'The fire brigade did not respond at once.',
  ])('says nothing of "%s"', (paragraph) => {
    expect(findSilentVoices(benchOf(['a', `News of the day\n${paragraph}`]))).toEqual([]);
  });
});

describe('findAll', () => {
  const bench = benchOf(['a', WIRE], ['b', OTHER]);
  const one = () => [finding('one', 'a', 'Found.', [])];

  it('makes an error notice of a rule that throws and keeps the others’ findings', () => {
    const fails = () => {
      throw new RangeError('no text');
    };
    const { findings, notices } = findAll(bench, { fails, one });
    expect(findings.map((f) => f.rule)).toEqual(['one']);
    expect(notices).toMatchObject([
      {
        code: 'rule-failed',
        severity: 'error',
        message: expect.stringContaining('"fails" failed (no text)'),
      },
    ]);
  });

  it('says the same of one article once', () => {
    expect(findAll(bench, { one, again: one }).findings).toHaveLength(1);
  });

  it('does not depend on the order of the articles, and quotes what stands there', () => {
    const articles = [
      ['a', WIRE],
      ['b', OTHER],
      ['c', `${OTHER}\nThe so-called rescue was a disgrace.`],
    ] as const;
    const { findings } = findAll(benchOf(...articles));
    expect(findAll(benchOf(...[...articles].reverse())).findings).toEqual(findings);
    const texts = new Map<string, string>(articles.map(([id, text]) => [id, text]));
    for (const e of findings.flatMap((f) => f.evidence))
      expect(texts.get(e.article)?.slice(e.start, e.end)).toBe(e.quote);
  });
});
