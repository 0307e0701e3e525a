import { expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const NEWS = 'News of Tarn\n\nA ferry sank off Tarn on Sunday.\n\n';

/** True where what two papers of Tuesday, 13 May 2031 tell stands in one topic of more than one article. */
function together(...texts: readonly [string, string]): boolean {
  const articles = texts.map((text, i) => [`a${i}`, { text: `${NEWS}${text}`, published: '2031-05-13' }]);
  return reportOf(Object.fromEntries(articles))
    .topics.filter((t) => t.kind === 'date' && !t.claims.some((c) => c.evidence.quote === 'Sunday'))
    .some((t) => new Set(t.claims.map((c) => c.article)).size > 1);
}

it.each([
  ['one act and who did it', 'The mayor visited the harbour on Monday.', 'On Monday the mayor visited Orley.'],
  ['the end of one thing', 'The war came to an end in 1994.', 'A separatist war there ended in 1994.'],
  ['one act and to what', 'Guards raided the depot on Monday.', 'The depot was raided on Monday.'],
  ['a day of long before', 'The captain was arrested on 3 March 2029.', 'Orley was arrested on 3 March 2029.'],
  [
    'two acts of one day of long before',
    'The board took all her medals since 1 August 2019 from her.',
    'The board will strip Orley of every one of her medals since August 1, 2019.',
  ],
  ['a part of a week', 'The siege began late last week.', 'The blockade of Orley began at the end of last week.'],
  ['a year of long ago', 'The line was founded in 1841.', 'Orley Ferries began in 1841 with one boat.'],
  [
    'an act told by its noun',
    'The captain was released in June 2029 in Selm on record bail.',
    'Though he was granted bail in June 2029, Orley was watched.',
  ],
  [
    'one state since one year',
    'The captain has lived in the fort of Selm since 2012.',
    'Guards have kept the captain in the fort since 2012.',
  ],
  ['one verb of one day', 'The captain was arrested on Monday.', 'Police arrested Orley on Monday.'],
  [
    'three words, by a verb of no known kind',
    'A blast gutted the fish market in Selm on Monday.',
    'A blast ripped through the fish market in Selm on Monday.',
  ],
  [
    'three words beside two known acts, and an act that both tell',
    'Thieves fled with the gold crown of Selm early on Monday after a robbery in the castle.',
    'Police lost the gold crown of Selm on Monday in a castle robbery.',
  ],
  [
    'one hour of acts that tell one another',
    'The alarm began after the explosions at 2:50 p.m. on Monday.',
    'A shop exploded at about 2:30 p.m. on Monday.',
  ],
  ['one word of a year before last', 'The firm cut 3,000 jobs in 2026.', 'The last cull, in 2026, cost 3,200 jobs.'],
])('stands together: %s', (_, a, b) => {
  expect(together(a, b)).toBe(true);
});

it.each([
  ['two acts of one day', 'The charge was kept secret until Monday.', 'The captain came to a station on Monday.'],
  [
    'what came after',
    'The captain was arrested on Monday.',
    'The port closed on Monday after the captain was arrested.',
  ],
  [
    'what it is about',
    'The captain was arrested on Monday.',
    'On Monday a court sent the port a warrant for the arrest of two sailors.',
  ],
  ['two posts since one year', 'The captain has held the post since June 2021.', 'From June 2021 Orley led the port.'],
  ['a whole week', 'The siege began last week.', 'The blockade of Orley began last week.'],
  ['a year not so long ago', 'The line was founded in 2021.', 'Orley Ferries began in 2021 with one boat.'],
  ['one word of last year', 'The firm cut 3,000 jobs in 2030.', 'The last cull, in 2030, cost 3,200 jobs.'],
  [
    'the names of a place',
    'The siege stunned the town of Port Selm in Tarnia on Monday.',
    'Divers searched a wreck off the town of Port Selm in Tarnia on Monday.',
  ],
  ['two days of a search', 'Divers searched the bay on Monday.', 'On Tuesday divers searched the bay.'],
  ['numbers alone', 'A leak in 2021 bared thousands of letters.', 'In 2021 a clerk copied thousands of maps.'],
])('stands apart: %s', (_, a, b) => {
  expect(together(a, b)).toBe(false);
});
