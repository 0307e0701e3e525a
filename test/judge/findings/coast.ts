import { findOmissions } from '../../../src/judge/findings/omissions.js';
import { benchOf, type Told } from '../bench.js';

/** The day on which all articles were published that have no other. */
export const DAY = '2021-03-02';

/** Sentences of an article that say nothing of the matter: no two articles share one, but for the stranded ferry. */
const BODY: Readonly<Record<string, readonly string[]>> = {
  a: [
    'The ferry lay aground on the sandbank until the evening tide.',
    'Trains ran late because of a broken signal near the junction.',
    'Schools stay open, a notice on the gate says.',
    'Bakers on the square sold bread by torchlight.',
    'A choir sang in the chapel above the quay.',
    'Owners of the vessel were silent on Tuesday.',
    'The lighthouse keeper retired last spring.',
    'Fog is forecast for the whole estuary.',
  ],
  b: [
    'The ferry ran aground on a sandbank off the cape.',
    'Divers look at the hull with lamps.',
    'A crane was ordered from the mainland.',
    'Hotels on the island are full this week.',
    'Fishing crews offered their boats and blankets.',
    'The cape road was shut to lorries.',
    'An inquiry opens at the end of the month.',
    'Nets and crates were washed up on the beach.',
  ],
  c: [
    'A ferry got stuck aground on the sandbank near the cape.',
    'Gulls circled over the pier as the market opened.',
    'A museum about whaling is planned in the former cannery.',
    'Tickets for the summer concert are sold out.',
    'The parish wrote to its members about the roof.',
    'Rowers trained on the canal before dawn.',
    'Two lanes of the bridge get a new surface.',
    'The council votes on parking fees.',
  ],
  d: [
    'The ferry that got stuck aground off the cape is twenty years old.',
    'Swans nest by the old mill.',
    'A baker won a prize for rye loaves.',
    'Lamps in the avenue are to be mended.',
    'The orchestra tours the north in June.',
    'Apples are dear this autumn.',
    'A fox was seen behind the library.',
    'Cyclists ask for racks at the station.',
  ],
};

/** An article with a lead, and sentences that tell of other things. */
export const article = (id: string, lead: string, published: string | null = DAY): Told => [
  id,
  [`News of the coast ${id}`, lead, ...(BODY[id] ?? [])].filter((line) => line !== '').join('\n'),
  published,
];

/** A matter, and the same in other words; and two articles that tell it. */
export const TOLD = 'Helicopters hoisted forty schoolchildren from the slanting upper deck in the storm.';
export const RETOLD = 'While the storm raged the helicopters hoisted the forty schoolchildren from the slanting deck.';

export const A = article('a', TOLD);
export const B = article('b', RETOLD);

/** The omissions of some articles. */
export const found = (...articles: Told[]) => findOmissions(benchOf(...articles));
