import { readFileSync } from 'node:fs';
import type { Finding, Report, ReportArticle } from '../../src/model/index.js';
import { article, date, framing, name, quantity, reportOf, statement, type TopicInput } from './report-builder.js';

/*
 * An invented event in five reports: every kind of claim, every verdict, ranges and open ends, silent sources, refusals,
 * findings, notices, and one source whose text is hostile markup.
 */

const folder = new URL('../fixtures/report-basic/', import.meta.url);
const read = (id: string): string => readFileSync(new URL(`${id}.txt`, folder), 'utf8');

const postText = read('harbour-post');
const more = postText.indexOf('READ MORE');
const post = article({
  id: 'harbour-post',
  source: 'Harbour Post',
  title: 'Fire on ferry off Tarn Point leaves at least 12 dead',
  published: '2031-03-04',
  publishedFrom: 'date line',
  url: 'https://harbourpost.example/ferry',
  text: postText,
  removed: [{ start: more, end: postText.length - 1, reason: 'link to another article' }],
});
const signal = article({
  id: 'signal',
  source: 'The Signal',
  title: 'Calder Star blaze: 15 dead, captain under fire',
  published: '2031-03-05',
  publishedFrom: 'front matter',
  text: read('signal'),
});
const wire = article({
  id: 'north-wire',
  source: 'North Wire',
  title: 'Ferry fire kills 12 off Tarn Point',
  published: '2031-03-04',
  publishedFrom: 'sources.yaml',
  text: read('north-wire'),
});
const gazette = article({
  id: 'gazette',
  source: 'Isle Gazette',
  title: 'Ferry fire kills 13 off Tarn Point',
  published: '2031-03-04',
  publishedFrom: 'sources.yaml',
  text: read('gazette'),
});
const radioText = read('coast-radio');
const radio = article({
  id: 'coast-radio',
  source: '<b>Coast</b> Radio [x](javascript:alert(0))',
  sourceFrom: 'short title',
  title: radioText.slice(0, radioText.indexOf('\n')),
  published: null,
  url: 'javascript:alert(4)',
  text: radioText,
});

const earlierFire = quantity(signal, 'four people', 'four people', [4, 4, 4], {
  event: { from: '2019-01-01', to: '2019-12-31', places: [], background: true },
});

const dead: TopicInput = {
  id: 'people-killed-calder-star-1a2b',
  kind: 'quantity',
  title: 'People killed in the fire on the Calder Star',
  verdict: 'conflict',
  reported: '12–15',
  reasons: ['bound: "at least"', 'contradiction: "Twelve people" | "Fifteen people"'],
  claims: [
    quantity(radio, 'Up to 20 people', 'up to 20 people', [0, 20, 20], {
      bound: 'at-most',
      hedge: 'up to',
      speaker: 'a listener',
      voice: 'retold',
      value: { low: 0, best: 20, high: 20, lowOpen: true, highOpen: false, text: 'up to 20 people' },
    }),
    quantity(gazette, 'Thirteen people', 'Thirteen people', [13, 13, 13]),
    quantity(post, 'At least 12 passengers', 'at least 12 passengers', [12, 12, null], {
      bound: 'at-least',
      hedge: 'at least',
    }),
    quantity(wire, 'Twelve people', 'Twelve people', [12, 12, 12], {
      event: { from: '2031-03-03', to: '2031-03-03', places: [], background: false },
    }),
    quantity(signal, 'Fifteen people', 'Fifteen people', [15, 15, 15], {
      speaker: 'the coast guard',
      voice: 'retold',
    }),
  ],
  refused: [
    { claim: earlierFire.id, relation: 'other-event', because: 'date: 2019' },
    { claim: 'harbour-post-ffff', relation: 'other-scope', because: 'scope: crew | passengers' },
  ],
  together: ['property: killed', 'place: Tarn Point'],
};

const rescued: TopicInput = {
  id: 'people-rescued-3c4d',
  kind: 'quantity',
  title: 'People rescued',
  verdict: 'divergent',
  reported: '60–100',
  reasons: ['bound: "more than"', 'hedge: "around"', 'report-date: 2031-03-04 | 2031-03-05'],
  claims: [
    quantity(radio, 'Dozens', 'Dozens', [24, null, null], { bound: 'open-plural', property: 'rescued' }),
    quantity(gazette, 'Between 60 and 100 people', 'between 60 and 100 people', [60, null, 100], {
      property: 'rescued',
      bound: 'range',
      speaker: 'the coast guard',
      voice: 'retold',
    }),
    quantity(post, 'around 60 people', 'around 60 people', [55, 60, 65], {
      property: 'rescued',
      bound: 'about',
      hedge: 'around',
      speaker: 'Ida Brandt',
      voice: 'retold',
    }),
    quantity(wire, 'Between 60 and 100 people', 'between 60 and 100 people', [60, null, 100], {
      property: 'rescued',
      bound: 'range',
      speaker: 'the coast guard',
      voice: 'retold',
    }),
    quantity(post, 'Several more', 'several more', [null, null, null], { bound: 'vague', property: 'rescued' }),
    quantity(signal, 'More than 70 passengers', 'more than 70 passengers', [70, 70, null], {
      property: 'rescued',
      bound: 'more-than',
      hedge: 'more than',
      speaker: 'Ida Brand',
      voice: 'retold',
      value: {
        low: 70,
        best: 70,
        high: null,
        lowOpen: true,
        highOpen: false,
        text: 'more than 70 passengers',
      },
    }),
  ],
};

const aboard: TopicInput = {
  id: 'people-aboard-5e6f',
  kind: 'quantity',
  title: 'People on board',
  verdict: 'agreed',
  reported: '200–214',
  reasons: ['rounding: "Some 200"'],
  claims: [
    quantity(gazette, 'About 210 passengers', 'about 210 passengers', [205, 210, 215], {
      bound: 'about',
      hedge: 'about',
      property: '',
    }),
    quantity(post, '214 passengers', '214 passengers', [214, 214, 214], { property: '' }),
    quantity(wire, 'About 210 passengers', 'about 210 passengers', [205, 210, 215], {
      bound: 'about',
      hedge: 'about',
      property: '',
    }),
    quantity(signal, 'Some 200 people', 'some 200 people', [190, 200, 210], {
      bound: 'about',
      hedge: 'some',
      property: '',
    }),
  ],
};

const earlier: TopicInput = {
  id: 'people-killed-2019-7a8b',
  kind: 'quantity',
  title: 'People killed in a fire of 2019',
  verdict: 'single-origin',
  claims: [earlierFire],
};

const began: TopicInput = {
  id: 'fire-began-9c0d',
  kind: 'date',
  title: 'When the fire began',
  verdict: 'conflict',
  reported: '2031-03-03–2031-03-04',
  reasons: ['contradiction: 2031-03-03 | 2031-03-04'],
  claims: [
    date(gazette, 'the night of 3 March', 'the night of 3 March', ['2031-03-03', '2031-03-03']),
    date(
      post,
      'shortly before midnight on 3 March',
      'shortly before midnight on 3 March',
      ['2031-03-03', '2031-03-03'],
      { hedge: 'shortly before' },
    ),
    date(wire, 'the night of 3 March', 'the night of 3 March', ['2031-03-03', '2031-03-03']),
    date(signal, 'early on 4 March', 'early on 4 March', ['2031-03-04', '2031-03-04']),
    date(post, 'late on Monday', 'late on Monday', ['2031-03-03', '2031-03-03']),
    date(post, 'on Monday', 'late on Monday', ['2031-03-03', '2031-03-03']),
  ],
};

const since: TopicInput = {
  id: 'earlier-accident-0f1e',
  kind: 'date',
  title: 'The worst accident before this one',
  verdict: 'single-origin',
  claims: [
    date(post, 'since 1987', 'since 1987', ['1987-01-01', '1987-12-31'], {
      precision: 'year',
      role: 'since',
    }),
  ],
};

const inquiry: TopicInput = {
  id: 'inquiry-reports-5c6d',
  kind: 'date',
  title: 'When the inquiry reports',
  verdict: 'agreed',
  reported: '2031-03-01–2031-05-31',
  reasons: ['precision: month | season'],
  claims: [
    date(post, 'April 2031', 'April 2031', ['2031-04-01', '2031-04-30'], {
      precision: 'month',
      speaker: 'the ministry',
      voice: 'retold',
    }),
    date(signal, 'the spring', 'the spring', ['2031-03-01', '2031-05-31'], {
      precision: 'season',
      speaker: 'the ministry',
      voice: 'retold',
    }),
  ],
};

const place: TopicInput = {
  id: 'tarn-point-2b3c',
  kind: 'place-name',
  title: 'Tarn Point',
  verdict: 'name-variant',
  reasons: ['alias: "Թառն Point"', 'spelling: "Tarn Point" | "Tarnpoint"'],
  claims: [
    name('place-name', radio, 'Tarn Point', {
      aliases: ['Թառն Point'],
      value: { text: 'Tarn Point (Թառն Point)' },
    }),
    name('place-name', gazette, 'Tarn Point'),
    name('place-name', post, 'Tarn Point'),
    name('place-name', wire, 'Tarn Point'),
    name('place-name', signal, 'Tarnpoint'),
  ],
};

const captain: TopicInput = {
  id: 'joren-vale-4d5e',
  kind: 'person-role',
  title: 'Joren Vale',
  verdict: 'name-variant',
  reasons: ['title: "Captain" | "Skipper"'],
  claims: [
    name('person-role', post, 'Captain Joren Vale', { name: 'Joren Vale', role: 'Captain' }),
    name('person-role', wire, 'The captain, Joren Vale', { name: 'Joren Vale', role: 'The captain' }),
    name('person-role', signal, 'Skipper Joren Vale', { name: 'Joren Vale', role: 'Skipper' }),
  ],
};

const left: TopicInput = {
  id: 'captain-left-6f7a',
  kind: 'attribution',
  title: 'What the captain did',
  verdict: 'conflict',
  reasons: ['contradiction: "left the ship among the last" | "fled the death trap"'],
  claims: [
    statement(gazette, 'left the ship among the last', {
      speaker: 'the company',
      voice: 'retold',
      verb: 'say',
    }),
    statement(wire, 'left the ship among the last', { speaker: 'the company', voice: 'retold', verb: 'say' }),
    statement(signal, 'fled the death trap', { speaker: 'survivors', voice: 'retold', verb: 'tell' }),
  ],
  refused: [{ claim: 'harbour-post-eeee', relation: 'incomparable', because: 'order: no act is told' }],
};

const ship: TopicInput = {
  id: 'words-for-ship-8b9c',
  kind: 'framing',
  title: 'Words for the ship on fire',
  verdict: 'framing',
  claims: [
    framing(radio, 'burning ship', 'ship'),
    framing(radio, 'a wreck', 'ship', { speaker: 'the coast guard', voice: 'quoted' }),
    framing(post, 'burning ship', 'ship'),
    framing(post, 'burning ship', 'ship', { nth: 1 }),
    framing(signal, 'death trap', 'ship'),
    framing(signal, 'floating coffin', 'ship', { speaker: 'survivors', voice: 'quoted' }),
  ],
};

const announced: TopicInput = {
  id: 'inquiry-announced-7d8e',
  kind: 'attribution',
  title: 'The inquiry',
  verdict: 'agreed',
  claims: [
    statement(post, 'An inquiry is to report', { speaker: 'the ministry', voice: 'retold', verb: 'say' }),
    statement(signal, 'The inquiry is to report', { speaker: 'the ministry', voice: 'retold', verb: 'say' }),
  ],
};

/** A quote as a finding's evidence. */
function evidence(from: ReportArticle, quote: string): Finding['evidence'][number] {
  const start = from.text.indexOf(quote);
  if (start < 0) throw new Error(`${from.id} does not say “${quote}”`);
  return { article: from.id, start, end: start + quote.length, quote };
}

const voice = (speaker: string, named: boolean, times: number, share: number, verbs: string[]) => ({
  speaker,
  named,
  times,
  share,
  verbs,
});

/** Findings of every rule, as the judges write them. */
const findings: readonly Finding[] = [
  {
    id: 'unsaid-1',
    rule: 'unsaid',
    article: 'harbour-post',
    message: 'No source says how the fire began.',
    topic: null,
    evidence: [],
  },
  {
    id: 'omission-harbour-post-1',
    rule: 'omission',
    article: 'harbour-post',
    message:
      '“left the ship among the last” (North Wire): not mentioned in Harbour Post, Coast Radio; reported by North Wire, The Signal.',
    topic: null,
    evidence: [evidence(wire, 'left the ship among the last'), evidence(signal, 'fled the death trap')],
    facts: { kind: 'omission', silent: ['harbour-post', 'coast-radio'] },
  },
  {
    id: 'headline-figure-signal-1',
    rule: 'headline-figure',
    article: 'signal',
    message: 'The Signal says “15 dead” in its headline.',
    topic: 'people-killed-calder-star-1a2b',
    evidence: [evidence(signal, '15 dead')],
  },
  {
    id: 'one-speaker-post-1',
    rule: 'one-speaker',
    article: 'harbour-post',
    message: 'Harbour Post and The Signal quote one speaker, the ministry: “The inquiry is to report”.',
    topic: null,
    evidence: [evidence(post, 'An inquiry is to report'), evidence(signal, 'The inquiry is to report')],
  },
  {
    id: 'attributed-elsewhere-wire-1',
    rule: 'attributed-elsewhere',
    article: 'north-wire',
    message: 'People killed: North Wire tells as fact what The Signal attributes to the coast guard.',
    topic: 'people-killed-calder-star-1a2b',
    evidence: [evidence(wire, 'Twelve people'), evidence(signal, 'Fifteen people')],
  },
  {
    id: 'silent-voice-post-1',
    rule: 'silent-voice',
    article: 'harbour-post',
    message: 'Harbour Post tells of a voice that did not speak.',
    topic: null,
    evidence: [evidence(post, 'The company that runs the ship declined to comment.')],
  },
  {
    id: 'voices-post-1',
    rule: 'voices',
    article: 'harbour-post',
    message: 'Harbour Post lets 2 voices speak.',
    topic: null,
    evidence: [
      evidence(post, 'around 60 people were taken off by lifeboats'),
      evidence(post, 'An inquiry is to report in April 2031'),
    ],
    facts: {
      kind: 'voices',
      share: 18,
      voices: [
        { ...voice('Ida Brandt', true, 2, 12, ['say']), side: 'rescuers', described: 'coast guard captain' },
        { ...voice('the ministry', false, 1, 6, ['say']), side: null, described: null },
      ],
      sides: [
        { side: 'rescuers', voices: 1, unnamed: 0, times: 2, share: 12, verbs: ['say'] },
        { side: null, voices: 1, unnamed: 1, times: 1, share: 6, verbs: ['say'] },
      ],
    },
  },
  {
    id: 'voices-signal-1',
    rule: 'voices',
    article: 'signal',
    message: 'The Signal lets 1 voice speak.',
    topic: null,
    evidence: [evidence(signal, 'He ran from the floating coffin.')],
    facts: { kind: 'voices', share: 9, voices: [voice('survivors', false, 1, 9, ['tell'])] },
  },
  {
    id: 'loaded-words-signal-1',
    rule: 'loaded-words',
    article: 'signal',
    message: 'The Signal uses 2 loaded words in its own voice, 18.2 per 1,000 words.',
    topic: null,
    evidence: [evidence(signal, 'fled'), evidence(signal, 'death trap')],
    facts: {
      kind: 'loaded-words',
      rate: 18.2,
      words: [
        { category: 'loaded nouns', word: 'death trap', times: 1 },
        { category: 'loaded verbs', word: 'flee', times: 2 },
      ],
    },
  },
  {
    id: 'some-new-rule-radio-1',
    rule: 'some-new-rule',
    article: 'coast-radio',
    message: 'A message with *markup* and <b>tags</b>.',
    topic: null,
    evidence: [],
  },
];

/** A new object at each call, so that a test may change its own. */
export const basicReport = (): Report =>
  structuredClone(
    reportOf({
      event: 'ferry-fire',
      articles: [radio, gazette, post, wire, signal],
      origins: [['coast-radio'], ['gazette', 'north-wire'], ['harbour-post'], ['signal']],
      headline: { text: 'Fire on ferry off Tarn Point leaves at least 12 dead', article: 'harbour-post' },
      topics: [dead, earlier, aboard, rescued, since, began, inquiry, place, captain, announced, left, ship],
      highlights: ['people-killed-calder-star-1a2b', 'fire-began-9c0d', 'captain-left-6f7a', 'people-rescued-3c4d'],
      findings,
      notices: [
        {
          code: 'not-english',
          severity: 'warning',
          file: 'input/ferry-fire/bulletin.txt',
          line: null,
          message: 'The article is not in English and was left out.',
        },
        {
          code: 'unknown-key',
          severity: 'info',
          file: 'input/ferry-fire/sources.yaml',
          line: 3,
          message: 'The key “publsher” is not known.',
        },
      ],
    }),
  );
