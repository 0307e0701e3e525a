import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const HEAD = 'News of the day\n\nThe council met on Monday to talk about roads.';
const OTHER = 'What happened\n\nA choir sang in the square as snow came down.';

/** What the report says of two articles that tell one sentence each beside their first. */
function told(first: string, second: string) {
  const report = reportOf({ alpha: `${HEAD}\n\n${first}`, beta: `${OTHER}\n\n${second}` });
  const compared = report.topics.filter((t) => t.kind === 'attribution' && t.counts.reports > 1);
  return compared.flatMap((t) => t.reasons.filter((r) => !r.startsWith('speaker')));
}

describe('a detail in which two tellings differ', () => {
  it.each([
    [
      'There is a minimal chance of finding survivors of the avalanche.',
      'The chances of finding survivors of the avalanche are slim.',
      'degree: minimal chance | slim chances',
    ],
    [
      'Hopes of reaching the trapped miners were fading.',
      'There was little hope of reaching the trapped miners.',
      'degree: fading hopes | little hope',
    ],
    [
      'The flood destroyed the old mill and its dam.',
      'The old mill and its dam were damaged by the flood.',
      'degree: damaged | destroyed',
    ],
    ['The suspension bridge was washed away.', 'The suspension bridge was damaged.', 'degree: damaged | washed away'],
    [
      "The bear pulled the keeper's arm through the bars of the cage.",
      'The bear pulled him through the bars of the cage.',
      "object: pulled him | pulled the keeper's arm",
    ],
    ['The army closed the harbour at Castra.', 'The harbour at Castra was reopened.', 'act: closed | reopened'],
    [
      'The mast was partly flattened by the storm.',
      'The mast was flattened by the storm.',
      'degree: flattened | partly flattened',
    ],
    [
      'The minister is believed to have escaped to a farm near the coast.',
      'The minister had escaped to a farm near the coast.',
      'certainty: believed to have escaped | escaped',
    ],
  ])('is told: %s', (a, b, reason) => {
    expect(told(a, b)).toContain(reason);
  });

  it.each([
    [
      'There is a slim chance of finding survivors of the avalanche.',
      'The chance of finding survivors of the avalanche is slim.',
    ],
    ['The flood destroyed or damaged the old mill.', 'The old mill was damaged by the flood.'],
    ['The flood damaged the old mill near the quay.', 'The flood destroyed a chapel in the hills.'],
    [
      'The bear pulled his arm through the bars of the cage.',
      "The bear pulled the keeper's arm through the bars of the cage.",
    ],
    ['The army closed the harbour at Castra.', 'The harbour at Castra was shut.'],
    ['The council opened an inquiry into the dam.', 'The dam museum closed after the inquiry.'],
    ['The storm damaged the old mill near the quay.', 'The old mill near the quay partly collapsed in the storm.'],
    ['The concert was streamed live on Wavecast.', 'The concert was streamed live on Wavecast and Ringo.'],
  ])('is not seen where there is none: %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});
